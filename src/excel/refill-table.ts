import type { ColumnPlan, SheetPlan } from "../sheets/sheet-plan";
import type { Fold, UserColumn, WrittenTable } from "../sheets/user-columns";
import { applyPareto } from "./apply-pareto";
import { broadcast, setLooks, widthInPoints, writeColumn } from "./cell-writing";
import { changeRows } from "./change-rows";
import { fillColumn, highlightColumns, keysOf, padded, rowsOf } from "./fill-column";
import type { Outbox } from "./outbox";
import { blankPushed, dressSheet, writeHead } from "./sheet-head";
import { headersWith } from "./table-layout";

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
  const { missing, rows } = fitLayout(sheet, table, refill);
  // A single row has nothing inside it for new rows to take their looks from.
  const relook = written.unfinished || (written.cells.length < 2 && rows > 1);
  const isFresh = (header: string) => relook || missing.includes(header);

  for (const column of plan.table.columns) {
    await fillColumn(table, column, { rows, fresh: isFresh(column.header), outbox });
    widen(table, column, written.widths[written.headers.indexOf(column.header)]);
  }
  const keys = padded(keysOf(plan.table).map(fold), rows);
  for (const column of theirs) await fillTheirs(table, column, { keys, outbox });
  blankPushed(sheet, plan, written);
  writeHead(sheet, plan, written);
  if (written.unfinished) dressSheet(sheet, plan);
  highlightColumns(table, plan.highlights, isFresh);
  if (plan.pareto !== null) {
    const stands = written.charts.includes(plan.pareto.name);
    // A chart that a broken-off build left may lack its line or its axes.
    if (stands && written.unfinished) sheet.charts.getItem(plan.pareto.name).delete();
    applyPareto(sheet, table, plan.pareto, stands && !written.unfinished);
  }
}

/** Brings columns and rows to those of the plan; tells which headers had to be put in. */
function fitLayout(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { plan, written }: Refill,
): { readonly missing: readonly string[]; readonly rows: number } {
  const ours = plan.table.columns.map(({ header }) => header);
  const { headers, missing } = headersWith(written.headers, ours);
  for (const header of missing) {
    table.columns.add(headers.indexOf(header), undefined, header);
    setLooks(table.columns.getItem(header).getHeaderRowRange(), plan.table.headerFormat);
  }
  const { row, column, cells } = written;
  const standing = { row, column, columns: headers.length, rows: cells.length };
  // A range elsewhere that had shrunk to one row could never grow again: two rows always stay.
  const rows = Math.max(rowsOf(plan.table), Math.min(cells.length, 2));
  changeRows(sheet, table, standing, rows);
  return { missing, rows };
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
