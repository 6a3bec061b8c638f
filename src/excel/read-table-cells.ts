import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** A table with all that stands over it. Rows and columns of the sheet count from 0. */
export type TableCells = {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly above: readonly (readonly CellValue[])[];
  /** The same as typed: a formula where one stands. */
  readonly formulasAbove: readonly (readonly CellValue[])[];
};

/** Reads a table of few rows at once; null where the workbook has none of that name. */
export function readTableCells(name: string): Promise<Result<TableCells | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    const sheet = table.worksheet.load("name");
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex,columnCount");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    if (table.isNullObject) return ok(null);
    const { rowIndex: row, columnIndex: column, columnCount } = header;
    const above =
      row === 0
        ? null
        : sheet.getRangeByIndexes(0, 0, row, column + columnCount).load("values,formulas");
    await context.sync();
    return ok({
      ...{ sheet: sheet.name, table: table.name, row, column },
      headers: (header.values[0] ?? []).map(String),
      rows: body.values as CellValue[][],
      above: above === null ? [] : (above.values as CellValue[][]),
      formulasAbove: above === null ? [] : (above.formulas as CellValue[][]),
    });
  });
}
