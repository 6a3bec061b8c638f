import type { ColumnPlan, Highlight, TablePlan, Validation } from "../sheets/sheet-plan";
import type { Key } from "../sheets/user-columns";
import { addHighlight } from "./add-highlight";
import { broadcast, setLooks, setNumberFormat, writeValues } from "./cell-writing";
import type { Outbox } from "./outbox";
import type { TablePlace } from "./table-place";

type Filling = { readonly rows: number; readonly fresh: boolean; readonly outbox: Outbox };

/** Writes a column; its looks only where its cells are new, for afterwards they are the user's. */
export async function fillColumn(
  table: Excel.Table,
  plan: ColumnPlan,
  { rows, fresh, outbox }: Filling,
): Promise<void> {
  const column = table.columns.getItem(plan.header);
  const range = column.getDataBodyRange();
  setNumberFormat(range, plan.format);
  if (fresh) {
    setLooks(range, plan.format);
    setLooks(column.getHeaderRowRange(), plan.headerFormat);
    if (plan.validation !== undefined) validate(range, plan.validation);
  }
  if ("typed" in plan.content) return;
  if ("formula" in plan.content) range.formulas = broadcast(plan.content.formula);
  else await outbox.write(range, padded(plan.content.values, rows), writeValues);
}

/** Later than any date that was mistyped as a number, and before any that is meant. */
const earliestDate = "1990-01-01";

export function validate({ dataValidation }: Excel.Range, validation: Validation): void {
  const { title, message } = validation;
  const style = validation.kind === "list" && validation.isAdvice ? "Warning" : "Stop";
  // Beside another rule a new one would be refused.
  dataValidation.clear();
  dataValidation.rule =
    validation.kind === "list"
      ? { list: { inCellDropDown: true, source: validation.items.join(",") } }
      : { date: { formula1: earliestDate, operator: "GreaterThan" } };
  dataValidation.errorAlert = { title, message, showAlert: true, style };
}

/** Rules grow and shrink with the rows they were set on; they are added where cells are new. */
export function highlightColumns(
  table: Excel.Table,
  highlights: readonly Highlight[],
  { isFresh, place }: { readonly isFresh: (header: string) => boolean; readonly place: TablePlace },
): void {
  const rules = highlights.filter((rule) => rule.kind !== "cell-begins");
  const fresh = rules.filter(({ column }) => isFresh(column));
  const rangeOf = (header: string) => table.columns.getItem(header).getDataBodyRange();
  // Those of a build that broke off would stand beside the new ones.
  for (const header of new Set(fresh.map(({ column }) => column))) {
    rangeOf(header).conditionalFormats.clearAll();
  }
  for (const highlight of fresh) addHighlight(rangeOf(highlight.column), highlight, place);
}

/** The key of every row of a plan. */
export function keysOf(table: TablePlan): readonly Key[] {
  const columns = table.key.map((header) => {
    const column = table.columns.find((planned) => planned.header === header);
    if (column === undefined || !("values" in column.content))
      throw new Error(`table plan without its key column: ${header}`);
    return column.content.values;
  });
  return (columns[0] ?? []).map((_, row) => columns.map((values) => values[row] ?? ""));
}

/** A table keeps one row even when there is nobody to list, as Excel's do. */
export function rowsOf(table: TablePlan): number {
  return Math.max(1, keysOf(table).length);
}

/** Rows that the table has beyond the plan's stay blank. */
export function padded<Value>(values: readonly Value[], rows: number): readonly (Value | "")[] {
  return Array.from({ length: rows }, (_, row) => values[row] ?? "");
}
