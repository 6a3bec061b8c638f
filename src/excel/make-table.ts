import type { SheetPlan } from "../sheets/sheet-plan";
import { applyPareto } from "./apply-pareto";
import { setLooks } from "./cell-writing";
import type { Outbox } from "./outbox";
import { fillColumn, highlightColumns, rowsOf } from "./fill-column";
import { dressSheet, writeHead } from "./sheet-head";

/** Makes the sheet of a plan and the table on it. */
export async function makeTable(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  outbox: Outbox,
): Promise<void> {
  const { row, columns, name, style, headerFormat } = plan.table;
  const headers = columns.map(({ header }) => header);
  const range = sheet.getRangeByIndexes(row, plan.table.column, 1, columns.length);
  range.values = [headers.map((header) => `'${header}`)];
  const rows = rowsOf(plan.table);
  const table = sheet.tables.add(range.getResizedRange(rows, 0), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = false;
  setLooks(range, headerFormat);
  for (const column of columns) await fillColumn(table, column, { rows, fresh: true, outbox });
  writeHead(sheet, plan, plan.table);
  dressSheet(sheet, plan);
  highlightColumns(table, plan.highlights, () => true);
  if (plan.pareto !== null) applyPareto(sheet, table, plan.pareto, false);
}
