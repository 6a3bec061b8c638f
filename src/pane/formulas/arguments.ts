import { criteria } from "../../domain/fit/criteria";
import { modelText } from "../../text/models";
import type { FormulaField } from "../../text/formula-fields";
import type { FunctionText } from "../../text/formulas";
import { counted } from "../../text/counting";
import { tooLargeText } from "../../text/insert-formula";
import type { Built } from "../../workflows/build-portfolio";
import { asText, cellCount, composed, wholeTable } from "../../workflows/compose-formula";
import type { Extent } from "../../workflows/insert-formula";
import type { Setup } from "../state/pane-state";

/** What is filled in, by the name of the field. */
export type Entries = Readonly<Record<string, string>>;

/** What a field holds before anybody touches it, and why. */
type Found = { readonly entry: string; readonly says: string; readonly warning: string | null };

const nothing: Found = { entry: "", says: "", warning: null };

/** What this workbook has for a field. */
export function foundFor({ kind, name }: FormulaField, built: Built, setup: Setup | null): Found {
  if (kind === "deals" && setup !== null) return tableFound(setup.candidate);
  if (kind === "involvements" && setup?.involving.kind === "table")
    return tableFound(setup.involving.candidate);
  if (kind === "model") return { ...nothing, entry: built.portfolio.model };
  if (name === "values")
    return { ...nothing, entry: "Portfolio[Attributed]", says: "Found in this workbook" };
  return nothing;
}

type Table = Pick<Setup["candidate"], "name" | "source" | "address" | "rowCount" | "headers">;

const tableFound = ({ name, source, address, rowCount, headers }: Table): Found => ({
  entry: wholeTable(source, address),
  says: `Found in this workbook, ${counted(rowCount, "row")}`,
  warning: tooLargeText(name, rowCount, headers.length),
});

/** The formula as it would be typed. */
export const formulaOf = ({ name, fields }: FunctionText, entries: Entries): string =>
  composed(
    name,
    fields.map((field) => written(field, entries[field.name]?.trim() ?? "")),
  );

function written({ kind }: FormulaField, entry: string): string {
  if (kind === "model") return entry === "" ? "" : `"${entry}"`;
  return kind === "text" || kind === "date" ? asText(entry) : entry;
}

/** What has to be filled in yet. */
export const missingIn = ({ fields }: FunctionText, entries: Entries): readonly string[] =>
  fields
    .filter(({ name, optional }) => optional !== true && (entries[name] ?? "").trim() === "")
    .map(({ label }) => label);

/** Whether more than one partner is asked for, which one cell cannot answer. */
export const asksForMany = (entries: Entries): boolean => {
  const partner = entries["partner"] ?? "";
  return (cellCount(partner) ?? 0) > 1 || partner.includes("[");
};

const builtInCriteria = criteria.length;
/** A header, and one row for each measure. */
const besideRatings = 8;

/** How far the result goes, as far as it can be known before it is worked out. */
export function sizeOf({ size }: FunctionText, entries: Entries, { portfolio }: Built): Extent {
  if (size === "cell") return { rows: 1, columns: 1 };
  const { columns } = size;
  switch (size.rows) {
    case "partners":
      return { rows: portfolio.partners.length + 1, columns };
    case "credits":
      return { rows: portfolio.ledger().length + 1, columns };
    case "ratings":
      return {
        rows: (cellCount(entries["ratings"] ?? "") ?? builtInCriteria) + besideRatings,
        columns,
      };
    default:
      return { rows: size.rows, columns };
  }
}

export const modelName = (model: string): string =>
  Object.entries(modelText).find(([name]) => name === model)?.[1].name ?? "";
