import { foldName } from "../domain/attribution/partner-name";
import type { CellValue } from "./cell-value";
import { headerFitter, type FieldHeaders, type HeaderFits } from "./fit-headers";
import type { Canonical } from "./partner-names";

export type AliasField = "written" | "partner";

/** Which column, counted from 0, holds which field of Aliases. */
export type AliasColumns = Readonly<Partial<Record<AliasField, number>>>;

const aliasHeaders: FieldHeaders<AliasField> = {
  written: ["Name as written", "As written", "Alias", "Also known as", "Other name", "Variant"],
  partner: ["Partner", "Partner Name", "Canonical name", "Canonical", "Same as", "Main name"],
};

const fitAliases = headerFitter(aliasHeaders);

export type AliasesRecognition = HeaderFits<AliasField> & {
  /** Required fields without a column. */
  readonly missing: readonly AliasField[];
};

export function recogniseAliases(headers: readonly CellValue[]): AliasesRecognition {
  const fitted = fitAliases(headers);
  return { ...fitted, missing: missingAliasFields(fitted.columns) };
}

export const missingAliasFields = (columns: AliasColumns): readonly AliasField[] =>
  (["written", "partner"] as const).filter((field) => columns[field] === undefined);

/** A name as it stands in the data, and the partner it is meant for. */
export type Alias = { readonly written: string; readonly partner: string };

/** The partner a name is meant for, through as many aliases as it takes; else the name itself. */
export function canonicalOf(aliases: readonly Alias[]): Canonical {
  const byName = new Map<string, Alias>();
  for (const alias of aliases) {
    const folded = foldName(alias.written);
    if (!byName.has(folded)) byName.set(folded, alias);
  }
  return (name) => endOf(name, byName) ?? name;
}

/** The last of a chain of names; null where the chain leads round in a circle. */
export function endOf(name: string, byName: ReadonlyMap<string, Alias>): string | null {
  const passed = new Set<Alias>();
  for (let end = name; ;) {
    const alias = byName.get(foldName(end));
    if (alias === undefined) return end;
    if (passed.has(alias)) return null;
    passed.add(alias);
    end = alias.partner;
  }
}
