import { ok, type Result } from "../domain/problem";
import type { ColumnPlan, Highlight } from "../sheets/sheet-plan";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { addHighlight } from "./add-highlight";
import { setLooks } from "./cell-writing";
import { validate } from "./fill-column";
import { runExcel } from "./run-excel";

/** The last rows of a table, so many. */
export type LastRows = {
  readonly table: string;
  readonly count: number;
};

/**
 * Gives rows that were added the looks, lists and rules that a plan's columns have. Not every Excel
 * carries them on to rows that an add-in appends; rows that stood keep what people made of them.
 */
export function dressRows(
  { table: name, count }: LastRows,
  columns: readonly Pick<ColumnPlan, "header" | "format" | "validation">[],
  highlights: readonly Highlight[],
): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const from = body.rowCount - count;
    const place = { row: header.rowIndex + from, column: header.columnIndex, headers };
    const cellsOf = (at: string) =>
      table.columns
        .getItem(at)
        .getDataBodyRange()
        .getCell(from, 0)
        .getResizedRange(count - 1, 0);
    for (const { header: at, format, validation } of columns) {
      if (!headers.includes(at)) continue;
      const range = cellsOf(at);
      setLooks(range, format);
      if (validation !== undefined) validate(range, validation);
      range.conditionalFormats.clearAll();
    }
    for (const highlight of highlights)
      if (highlight.kind !== "cell-begins" && headers.includes(highlight.column))
        addHighlight(cellsOf(highlight.column), highlight, place);
    await context.sync();
    return ok(undefined);
  });
}
