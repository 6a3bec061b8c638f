import type { ColumnPlan, Highlight, TablePlan } from "../sheets/sheet-plan";
import type { Key } from "../sheets/user-columns";
import { addHighlight } from "./add-highlight";
import { broadcast, setLooks, setNumberFormat, writeValues } from "./cell-writing";
import type { Outbox } from "./outbox";

type Filling = { readonly rows: number; readonly fresh: boolean; readonly outbox: Outbox };

/** Writes a column; its looks only where its cells are new, for afterwards they are the user's. */
export async function fillColumn(
  table: Excel.Table,
  plan: ColumnPlan,
  { rows, fresh, outbox }: Filling,
): Promise<void> {
  const range = table.columns.getItem(plan.header).getDataBodyRange();
  setNumberFormat(range, plan.format);
  if (fresh) setLooks(range, plan.format);
  if ("formula" in plan.content) range.formulas = broadcast(plan.content.formula);
  else await outbox.write(range, padded(plan.content.values, rows), writeValues);
}

/** Rules grow and shrink with the rows they were set on; they are added where cells are new. */
export function highlightColumns(
  table: Excel.Table,
  highlights: readonly Highlight[],
  isFresh: (header: string) => boolean,
): void {
  const rules = highlights.filter((rule) => rule.kind !== "cell-equals");
  const fresh = rules.filter(({ column }) => isFresh(column));
  const rangeOf = (header: string) => table.columns.getItem(header).getDataBodyRange();
  // Those of a build that broke off would stand beside the new ones.
  for (const header of new Set(fresh.map(({ column }) => column))) {
    rangeOf(header).conditionalFormats.clearAll();
  }
  for (const highlight of fresh) addHighlight(rangeOf(highlight.column), highlight);
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
