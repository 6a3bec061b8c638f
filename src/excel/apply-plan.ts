import { ok, type Result } from "../domain/problem";
import type { ColumnPlan, Highlight, SheetPlan, TablePlan } from "../sheets/sheet-plan";
import type { UserColumn, WrittenTable } from "../sheets/user-columns";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { addHighlight } from "./add-highlight";
import { applyPareto } from "./apply-pareto";
import {
  blankCell,
  broadcast,
  setLooks,
  setNumberFormat,
  widthInPoints,
  writeCells,
  writeContent,
  writeValues,
} from "./cell-writing";
import { runExcel } from "./run-excel";
import { clearPending, markPending } from "./settings";
import { headersWith, rowChange } from "./table-layout";

export type Application = {
  readonly plan: SheetPlan;
  /** The table as it stands; null where it is to be made. */
  readonly written: WrittenTable | null;
  /** What people typed beside our columns. */
  readonly theirs: readonly UserColumn[];
  /** The text by which a row's key finds its cells in `theirs`. */
  readonly fold: (name: string) => string;
};

/**
 * Writes a plan in one request. A table that stands is filled again in place, never made anew, so
 * formulas that point at it live on. Looks are set where a cell is first written and are the
 * user's from then on; number formats are set every time, because a currency may change.
 */
export function applyPlan(application: Application): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { plan, written } = application;
    context.application.suspendScreenUpdatingUntilNextSync();
    markPending(context, plan.sheet);
    if (written === null) await make(context, plan);
    else refill(context, application, written);
    clearPending(context, plan.sheet);
    await context.sync();
    return ok(undefined);
  });
}

async function make(context: Excel.RequestContext, plan: SheetPlan): Promise<void> {
  const sheet = await sheetFor(context, plan.sheet);
  const { row, column, columns, name, style } = plan.table;
  const rows = rowsOf(plan.table);
  const header = sheet.getRangeByIndexes(row, column, 1, columns.length);
  header.values = [columns.map(({ header }) => `'${header}`)];
  const table = sheet.tables.add(header.getResizedRange(rows, 0), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = false;
  setLooks(header, plan.table.headerFormat);
  for (const columnPlan of columns) fillColumn(table, columnPlan, { fresh: true });
  for (const cell of plan.cells) {
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    writeContent(range, cell.content);
    setNumberFormat(range, cell.format);
    setLooks(range, cell.format);
  }
  addHighlights(table, sheet, plan.highlights, () => true);
  frame(sheet, plan);
  if (plan.pareto !== null) applyPareto(sheet, table, plan.pareto, false);
  sheet.activate();
}

/** An empty sheet of that name may stand already, or one that a build left without its table. */
async function sheetFor(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const standing = worksheets.getItemOrNullObject(name);
  await context.sync();
  return standing.isNullObject ? worksheets.add(name) : standing;
}

function refill(
  context: Excel.RequestContext,
  { plan, theirs, fold }: Application,
  written: WrittenTable,
): void {
  const sheet = context.workbook.worksheets.getItem(written.sheet);
  const table = context.workbook.tables.getItem(plan.table.name);
  const ours = plan.table.columns.map(({ header }) => header);
  const { headers, missing } = headersWith(written.headers, ours);
  for (const header of missing) {
    table.columns.add(headers.indexOf(header), undefined, header);
    setLooks(table.columns.getItem(header).getHeaderRowRange(), plan.table.headerFormat);
  }
  const { row, column, cells } = written;
  const standing = { row, column, columns: headers.length, rows: cells.length };
  changeRows(sheet, table, standing, rowsOf(plan.table));

  // A single row has nothing inside it for new rows to take their looks from.
  const relook = written.unfinished || cells.length < 2;
  const isFresh = (header: string) => relook || missing.includes(header);
  for (const column of plan.table.columns) {
    fillColumn(table, column, { fresh: isFresh(column.header) });
    widen(table, column, written.widths[written.headers.indexOf(column.header)]);
  }
  const keys = keysOf(plan.table).map(fold);
  for (const column of theirs) fillTheirs(table, column, keys);

  writeHead(sheet, plan, written);
  addHighlights(table, null, plan.highlights, isFresh);
  if (plan.pareto !== null) {
    applyPareto(sheet, table, plan.pareto, written.charts.includes(plan.pareto.name));
  }
  table.reapplyFilters();
}

/**
 * The cells over the table move down with it and keep their columns, for their formulas name each
 * other by column. What a column put in between pushed out of place is blanked.
 */
function writeHead(sheet: Excel.Worksheet, plan: SheetPlan, written: WrittenTable): void {
  const { row: headRows, columns } = plan.table;
  for (const cell of plan.cells) {
    const row = cell.row + written.row - headRows;
    if (row < 0) continue;
    const range = sheet.getRangeByIndexes(row, cell.column, 1, 1);
    writeContent(range, cell.content);
    setNumberFormat(range, cell.format);
  }
  const between = columns.some(({ header }, index) => header !== written.headers[index]);
  const pushed = written.headers.length - columns.length;
  if (!between || pushed <= 0) return;
  for (const row of new Set(plan.cells.map(({ row }) => row + written.row - headRows))) {
    if (row < 0) continue;
    sheet.getRangeByIndexes(row, columns.length, 1, pushed).clear("Contents");
  }
}

type Standing = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/** Brings a table to so many rows; what stands below it moves, what stands beside it does not. */
export function changeRows(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { row, column, columns, rows: present }: Standing,
  wanted: number,
): void {
  const change = rowChange(present, wanted);
  if (change.kind === "none") return;
  // Excel refuses to move cells of a table some of whose rows a filter hides.
  table.clearFilters();
  const rows = sheet.getRangeByIndexes(row + 1 + change.at, column, change.count, columns);
  if (change.kind === "delete") {
    rows.delete(Excel.DeleteShiftDirection.up);
    return;
  }
  rows.insert(Excel.InsertShiftDirection.down);
  if (change.kind === "append") {
    table.resize(sheet.getRangeByIndexes(row, column, wanted + 1, columns));
  }
}

function fillColumn(table: Excel.Table, plan: ColumnPlan, { fresh }: { fresh: boolean }): void {
  const range = table.columns.getItem(plan.header).getDataBodyRange();
  setNumberFormat(range, plan.format);
  if (fresh) setLooks(range, plan.format);
  if ("formula" in plan.content) range.formulas = broadcast(plan.content.formula);
  else writeValues(range, plan.content.values);
}

/** Figures that outgrow their column would read #####; a width somebody gave it is kept otherwise. */
function widen(table: Excel.Table, { header, width }: ColumnPlan, present = 0): void {
  const needed = widthInPoints(width);
  if (present >= needed) return;
  table.columns.getItem(header).getHeaderRowRange().format.columnWidth = needed;
}

function fillTheirs(table: Excel.Table, column: UserColumn, keys: readonly string[]): void {
  const range = table.columns.getItem(column.header).getDataBodyRange();
  if (column.formulaR1C1 !== null) {
    range.formulasR1C1 = broadcast(column.formulaR1C1);
    return;
  }
  writeCells(
    range,
    keys.map((key) => [column.byKey.get(key) ?? blankCell]),
  );
}

/** Rules grow and shrink with the rows they were set on; they are added where cells are new. */
function addHighlights(
  table: Excel.Table,
  sheet: Excel.Worksheet | null,
  highlights: readonly Highlight[],
  isFresh: (header: string) => boolean,
): void {
  for (const highlight of highlights) {
    if (highlight.kind === "cell-equals") {
      if (sheet === null) continue;
      addHighlight(sheet.getRangeByIndexes(highlight.row, highlight.column, 1, 1), highlight);
    } else if (isFresh(highlight.column)) {
      addHighlight(table.columns.getItem(highlight.column).getDataBodyRange(), highlight);
    }
  }
}

function frame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, height } of plan.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  plan.table.columns.forEach(({ width }, index) => {
    const column = sheet.getRangeByIndexes(0, plan.table.column + index, 1, 1);
    column.format.columnWidth = widthInPoints(width);
  });
  const { rows, columns } = plan.frozen;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function keysOf(table: TablePlan): readonly string[] {
  const column = table.columns.find(({ header }) => header === table.key);
  if (column === undefined || !("values" in column.content)) {
    throw new Error(`Table plan without its key column: ${table.key}`);
  }
  return column.content.values.map(String);
}

/** A table keeps one row even when there is nobody to list, as Excel's do. */
function rowsOf(table: TablePlan): number {
  return Math.max(1, keysOf(table).length);
}
