import type { SheetPlan } from "../sheets/sheet-plan";
import type { WrittenTable } from "../sheets/user-columns";
import { addHighlight } from "./add-highlight";
import { setLooks, setNumberFormat, widthInPoints, writeContent } from "./cell-writing";

type Place = Pick<WrittenTable, "row" | "headers">;

/**
 * Writes the cells over the table. They move down with it and keep their columns, for their
 * formulas name each other by column.
 */
export function writeHead(sheet: Excel.Worksheet, plan: SheetPlan, standing: Place): void {
  const shift = standing.row - plan.table.row;
  for (const { row, column, content, format } of plan.cells) {
    if (row + shift < 0) continue;
    const range = sheet.getRangeByIndexes(row + shift, column, 1, 1);
    writeContent(range, content);
    setNumberFormat(range, format);
  }
  blankPushed(sheet, plan, standing);
}

/** What a column put in between ours pushed out of its place over the table is blanked. */
function blankPushed(sheet: Excel.Worksheet, plan: SheetPlan, standing: Place): void {
  const { columns } = plan.table;
  const between = columns.some(({ header }, index) => header !== standing.headers[index]);
  const pushed = standing.headers.length - columns.length;
  if (!between || pushed <= 0) return;
  const rows = new Set(plan.cells.map(({ row }) => row + standing.row - plan.table.row));
  for (const row of rows) {
    if (row >= 0) sheet.getRangeByIndexes(row, columns.length, 1, pushed).clear("Contents");
  }
}

/** The looks of the head, and what frames the sheet: set once, and the user's from then on. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, format } of plan.cells) {
    setLooks(sheet.getRangeByIndexes(row, column, 1, 1), format);
  }
  for (const highlight of plan.highlights) {
    if (highlight.kind !== "cell-equals") continue;
    addHighlight(sheet.getRangeByIndexes(highlight.row, highlight.column, 1, 1), highlight);
  }
  for (const { row, height } of plan.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  for (const [index, { width }] of plan.table.columns.entries()) {
    const column = sheet.getRangeByIndexes(0, plan.table.column + index, 1, 1);
    column.format.columnWidth = widthInPoints(width);
  }
  const { rows, columns } = plan.frozen;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
