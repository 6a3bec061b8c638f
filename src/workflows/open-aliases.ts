import { ok, type Result } from "../domain/problem";
import { listSources, readSource } from "../excel/sources";
import { canonicalOf, recogniseAliases, type Alias, type AliasColumns } from "../tables/aliases";
import { gridOf } from "../tables/grid";
import { normaliseHeader } from "../tables/normalise-header";
import type { Canonical } from "../tables/partner-names";
import { readAliases, type ReadAliases } from "../tables/read-aliases";
import type { SourcePreview } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { AliasesTable } from "./aliases";
import { aliasesNames, ours } from "./names";

/** All that a workbook says about names, and where more of it is written. */
export type OpenedAliases = {
  readonly canonical: Canonical;
  /** Table by table, with what was set aside; ours first. */
  readonly tables: readonly ReadAliases[];
  /** Null where the workbook has no such table yet. */
  readonly standing: AliasesTable | null;
};

type Found = { readonly preview: SourcePreview; readonly columns: AliasColumns };

/** Reads the tables of aliases of a workbook. Writes nothing. */
export async function openAliases(
  signal: AbortSignal,
): Promise<Result<OpenedAliases, WorkbookProblem>> {
  const sources = await listSources(ours.filter((names) => names !== aliasesNames));
  if (!sources.ok) return sources;
  const found = sources.value.flatMap(aliasesIn).sort((a, b) => preference(a) - preference(b));
  const tables: ReadAliases[] = [];
  const aliases: Alias[] = [];
  for (const { preview, columns } of found) {
    const cells = await readSource(preview.source, () => undefined, signal);
    if (!cells.ok) return cells;
    const read = readAliases(gridOf(nameOf(preview), cells.value, 0), columns);
    if (!read.ok) throw new Error(`aliases without a column: ${read.problem.fields.join(", ")}`);
    tables.push(read.value);
    aliases.push(...read.value.aliases);
  }
  const [first] = found;
  const standing = first === undefined ? null : standingOf(first);
  return ok({ canonical: canonicalOf(aliases), tables, standing });
}

/**
 * A table is one of aliases by its name, or by the header that only they have: a list of partners
 * may have a column "Also known as" too.
 */
function aliasesIn(preview: SourcePreview): readonly Found[] {
  const headers = preview.top[0] ?? [];
  const { columns, missing, repeated } = recogniseAliases(headers);
  if (preview.source.kind !== "table" || missing.length > 0 || repeated.length > 0) return [];
  const written = normaliseHeader(String(headers[columns.written ?? -1]));
  const isNamed = normaliseHeader(preview.source.name).includes("alias");
  return isNamed || written === "nameaswritten" ? [{ preview, columns }] : [];
}

/** Ours goes before all others. */
const preference = ({ preview }: Found): number => (nameOf(preview) === aliasesNames.table ? 0 : 1);

const nameOf = ({ source, sheet }: SourcePreview): string =>
  source.kind === "table" ? source.name : sheet;

function standingOf({ preview, columns }: Found): AliasesTable {
  const header = (column = -1) => String(preview.top[0]?.[column] ?? "");
  const headers = { written: header(columns.written), partner: header(columns.partner) };
  return { table: nameOf(preview), headers };
}
