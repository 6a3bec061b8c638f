import type { ColumnPlan, SheetPlan } from "../sheets/sheet-plan";
import type { Fold, UserColumn, WrittenTable } from "../sheets/user-columns";
import { applyPareto } from "./apply-pareto";
import { broadcast, setLooks, widthInPoints, writeColumn } from "./cell-writing";
import { changeRows } from "./change-rows";
import { fillColumn, highlightColumns, keysOf, padded, rowsOf } from "./fill-column";
import type { Outbox } from "./outbox";
import { foldDetails, setFooter, setPrint, writeBacking, writeBands } from "./sheet-frame";
import { blankPushed, clearRetired, dressSheet, writeHead } from "./sheet-head";
import { headersWith } from "./table-layout";
import type { TablePlace } from "./table-place";

export type Refill = {
  readonly plan: SheetPlan;
  readonly written: WrittenTable;
  /** What people typed beside our columns. */
  readonly theirs: readonly UserColumn[];
  /** The text by which a row's key finds its cells in `theirs`. */
  readonly fold: Fold;
};

/** Fills a table that stands again, in place: formulas elsewhere that point at it live on. */
export async function refillTable(
  context: Excel.RequestContext,
  refill: Refill,
  outbox: Outbox,
): Promise<void> {
  const { plan, written, theirs, fold } = refill;
  const sheet = context.workbook.worksheets.getItem(written.sheet);
  const table = context.workbook.tables.getItem(plan.table.name);
  clearRetired(sheet, plan, written);
  blankPushed(sheet, plan, written);
  const { place, missing, rows } = fitLayout(sheet, table, refill);
  // A single row has nothing inside it for new rows to take their looks from.
  const relook = written.unfinished || (written.cells.length < 2 && rows > 1);
  const isFresh = (header: string) => relook || missing.includes(header);

  for (const column of plan.table.columns) {
    await fillColumn(table, column, { rows, fresh: isFresh(column.header), outbox });
    widen(table, column, written.widths[written.headers.indexOf(column.header)]);
  }
  const keys = padded(keysOf(plan.table).map(fold), rows);
  for (const column of theirs) {
    const planned = plan.table.columns.find(({ header }) => header === column.header);
    // A build that broke off may have left a column that we plan without its format.
    const format = written.unfinished ? planned?.format?.numberFormat : undefined;
    const numberFormat = format ?? column.numberFormat;
    await fillTheirs(table, { ...column, numberFormat }, { keys, outbox });
  }
  if (plan.backing !== undefined) writeBacking(context, plan.backing, written.unfinished);
  writeHead(sheet, plan, written);
  writeBands(sheet, plan, place);
  highlightColumns(table, plan.highlights, { isFresh, place });
  if (plan.print !== undefined) setFooter(sheet, plan.print);
  if (written.unfinished) frameAgain(sheet, plan, place);
  drawAgain(sheet, table, refill);
}

/** What is set once, when a sheet is made: that may have been another version of it. */
function frameAgain(sheet: Excel.Worksheet, plan: SheetPlan, place: TablePlace): void {
  dressSheet(sheet, plan, place);
  if (plan.print !== undefined) setPrint(sheet, plan.print, place);
  foldDetails(sheet, plan.table, place);
}

function drawAgain(sheet: Excel.Worksheet, table: Excel.Table, { plan, written }: Refill): void {
  if (plan.pareto === null) return;
  const stands = written.charts.includes(plan.pareto.name);
  // A chart that a broken-off build left may lack its line or its axes.
  if (stands && written.unfinished) sheet.charts.getItem(plan.pareto.name).delete();
  applyPareto(sheet, table, plan.pareto, stands && !written.unfinished);
}

/** Brings columns and rows to those of the plan; tells which headers had to be put in. */
function fitLayout(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { plan, written }: Refill,
): { readonly place: TablePlace; readonly missing: readonly string[]; readonly rows: number } {
  const ours = plan.table.columns.map(({ header }) => header);
  const { headers, missing } = headersWith(written.headers, ours);
  const { row, column, cells } = written;
  const place = { row, column, headers };
  let present = written.headers.length;
  for (const header of headers.filter((one) => missing.includes(one))) {
    putColumn(sheet, table, { place, header, present: present++ });
    setLooks(table.columns.getItem(header).getHeaderRowRange(), plan.table.headerFormat);
  }
  const standing = { row, column, columns: headers.length, rows: cells.length };
  // A range elsewhere that had shrunk to one row could never grow again: two rows always stay.
  const rows = Math.max(rowsOf(plan.table), Math.min(cells.length, 2));
  changeRows(sheet, table, standing, rows);
  return { place, missing, rows };
}

/**
 * Puts a column in at its place. Inside the table it is a whole column of the sheet, so that widths,
 * outlines and what stands over the table stay with the columns they belong to.
 */
function putColumn(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  {
    place: { row, column, headers },
    header,
    present,
  }: { readonly place: TablePlace; readonly header: string; readonly present: number },
): void {
  const at = headers.indexOf(header);
  if (at === 0 || at === present) {
    table.columns.add(at, undefined, header);
    return;
  }
  const first = sheet.getRangeByIndexes(row, column + at, 1, 1);
  first.getEntireColumn().insert(Excel.InsertShiftDirection.right);
  sheet.getRangeByIndexes(row, column + at, 1, 1).values = [[`'${header}`]];
  table.columns.getItem(header).getDataBodyRange().clear(Excel.ClearApplyTo.formats);
}

/** Figures that outgrow their column would read #####; a width somebody gave it is kept otherwise. */
function widen(table: Excel.Table, { header, width }: ColumnPlan, present = 0): void {
  const needed = widthInPoints(width);
  // A column that is hidden, or folded away, reads as 0 wide.
  if (present === 0 || present >= needed) return;
  table.columns.getItem(header).getHeaderRowRange().format.columnWidth = needed;
}

async function fillTheirs(
  table: Excel.Table,
  column: UserColumn,
  { keys, outbox }: { readonly keys: readonly string[]; readonly outbox: Outbox },
): Promise<void> {
  const range = table.columns.getItem(column.header).getDataBodyRange();
  if (column.formulaR1C1 !== null) {
    range.formulasR1C1 = broadcast(column.formulaR1C1);
    return;
  }
  const blank = { value: "", formulaR1C1: null, numberFormat: column.numberFormat };
  const cells = keys.map((key) => column.byKey.get(key) ?? blank);
  await outbox.write(range, cells, writeColumn);
}
