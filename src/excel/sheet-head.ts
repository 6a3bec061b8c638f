import type { SheetPlan } from "../sheets/sheet-plan";
import type { WrittenTable } from "../sheets/user-columns";
import { addHighlight } from "./add-highlight";
import { setLooks, setNumberFormat, widthInPoints, writeContent } from "./cell-writing";
import { columnOf, type TablePlace } from "./table-place";

type Place = Pick<TablePlace, "row" | "column">;

/** How far the table stands from where it was planned. */
const shiftOf = ({ table }: SheetPlan, { row, column }: Place) => ({
  down: row - table.row,
  right: column - table.column,
});

/** Writes the cells over the table: they move with it, and their formulas are relative. */
export function writeHead(sheet: Excel.Worksheet, plan: SheetPlan, place: Place): void {
  const { down, right } = shiftOf(plan, place);
  for (const { row, column, content, format } of plan.cells) {
    if (row + down < 0) continue;
    const range = sheet.getRangeByIndexes(row + down, column + right, 1, 1);
    writeContent(range, content);
    setNumberFormat(range, format);
  }
}

/** Empties the cells over the table that an earlier version of the sheet had. */
export function clearRetired(sheet: Excel.Worksheet, plan: SheetPlan, place: Place): void {
  const { down, right } = shiftOf(plan, place);
  for (const { row, column } of plan.retired ?? [])
    sheet.getRangeByIndexes(row + down, column + right, 1, 1).clear("Contents");
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
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan, place: TablePlace): void {
  const { down, right } = shiftOf(plan, place);
  for (const { row, column, format } of plan.cells) {
    setLooks(sheet.getRangeByIndexes(row + down, column + right, 1, 1), format);
  }
  for (const highlight of plan.highlights) {
    if (highlight.kind !== "cell-begins") continue;
    const { row, column } = highlight;
    const range = sheet.getRangeByIndexes(row + down, column + right, 1, 1);
    range.conditionalFormats.clearAll();
    for (const rule of plan.highlights)
      if (rule.kind === "cell-begins" && rule.row === row && rule.column === column)
        addHighlight(range, rule, place);
  }
  for (const { row, height } of plan.rowHeights) {
    sheet.getRangeByIndexes(row + down, 0, 1, 1).format.rowHeight = height;
  }
  for (const { header, width } of plan.table.columns) {
    const column = sheet.getRangeByIndexes(0, columnOf(place, header), 1, 1);
    column.format.columnWidth = widthInPoints(width);
  }
  const { rows, columns } = plan.frozen;
  if (columns === 0) sheet.freezePanes.freezeRows(rows + down);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows + down, columns + right));
}
