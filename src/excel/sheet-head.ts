import type { SheetPlan } from "../sheets/sheet-plan";
import type { WrittenTable } from "../sheets/user-columns";
import { addHighlight } from "./add-highlight";
import { setLooks, setNumberFormat, widthInPoints, writeContent } from "./cell-writing";

type Place = Pick<WrittenTable, "row" | "column">;

/** Writes the cells over the table: they move with it, and their formulas are relative. */
export function writeHead(sheet: Excel.Worksheet, plan: SheetPlan, standing: Place): void {
  const down = standing.row - plan.table.row;
  const right = standing.column - plan.table.column;
  for (const { row, column, content, format } of plan.cells) {
    if (row + down < 0) continue;
    const range = sheet.getRangeByIndexes(row + down, column + right, 1, 1);
    writeContent(range, content);
    setNumberFormat(range, format);
  }
}

/**
 * A sheet column put in between ours pushes our last formulas out of their place over the table;
 * there they would show what is no longer true. Anything else over the table is somebody's own.
 */
export function blankPushed(sheet: Excel.Worksheet, plan: SheetPlan, written: WrittenTable): void {
  const right = written.column - plan.table.column;
  const ours = plan.cells.flatMap(({ content }) =>
    "formulaR1C1" in content ? [shape(content.formulaR1C1)] : [],
  );
  const places = new Set(plan.cells.map(({ row, column }) => `${row}:${column + right}`));
  written.above.forEach((cells, row) => {
    cells.forEach(({ formulaR1C1 }, column) => {
      const planned = places.has(`${row - written.row + plan.table.row}:${column}`);
      if (planned || formulaR1C1 === null || !ours.includes(shape(formulaR1C1))) return;
      sheet.getRangeByIndexes(row, column, 1, 1).clear("Contents");
    });
  });
}

/** A formula without its distances, which Excel changes as cells move. */
const shape = (formulaR1C1: string): string => formulaR1C1.replace(/-?\d+/gu, "n");

/** The looks of the head, and what frames the sheet: set once, and the user's from then on. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, format } of plan.cells) {
    setLooks(sheet.getRangeByIndexes(row, column, 1, 1), format);
  }
  for (const highlight of plan.highlights) {
    if (highlight.kind !== "cell-equals") continue;
    const range = sheet.getRangeByIndexes(highlight.row, highlight.column, 1, 1);
    addHighlight(range, highlight);
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
