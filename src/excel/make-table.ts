import type { SheetPlan } from "../sheets/sheet-plan";
import { applyPareto } from "./apply-pareto";
import { setLooks } from "./cell-writing";
import type { Outbox } from "./outbox";
import { fillColumn, highlightColumns, rowsOf } from "./fill-column";
import { foldDetails, setFooter, setPrint, writeBacking, writeBands } from "./sheet-frame";
import { dressSheet, writeHead } from "./sheet-head";

/** Makes the sheet of a plan and the table on it. */
export async function makeTable(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  outbox: Outbox,
): Promise<void> {
  const { row, column, columns, name, style, headerFormat } = plan.table;
  const headers = columns.map(({ header }) => header);
  const place = { row, column, headers };
  const range = sheet.getRangeByIndexes(row, column, 1, columns.length);
  range.values = [headers.map((header) => `'${header}`)];
  const rows = rowsOf(plan.table);
  const table = sheet.tables.add(range.getResizedRange(rows, 0), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = false;
  setLooks(range, headerFormat);
  for (const planned of columns) await fillColumn(table, planned, { rows, fresh: true, outbox });
  if (plan.backing !== undefined) writeBacking(sheet.context, plan.backing, true);
  writeHead(sheet, plan, place);
  writeBands(sheet, plan, place);
  dressSheet(sheet, plan, place);
  highlightColumns(table, plan.highlights, { isFresh: () => true, place });
  if (plan.print !== undefined) {
    setPrint(sheet, plan.print, place);
    setFooter(sheet, plan.print);
  }
  // A chart is placed among the columns that show.
  foldDetails(sheet, plan.table, place);
  if (plan.pareto !== null) applyPareto(sheet, table, plan.pareto, false);
}
