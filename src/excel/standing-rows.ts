import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** A table whose rows are changed one at a time, as it stands. */
export type StandingRows = {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** The sheet row and column of the header's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** Where each of the wanted columns is, counted from 0 within the table. */
  readonly places: readonly number[];
};

/** Loads a table and finds its columns; refuses where it is gone, protected, or lacks one. */
export async function loadRows(
  context: Excel.RequestContext,
  name: string,
  headers: readonly string[],
): Promise<Result<StandingRows, WorkbookProblem>> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("values,formulas");
  await context.sync();
  if (table.isNullObject) return failure({ code: "source-gone", source: name });
  if (sheet.protection.protected) return failure({ code: "sheet-protected", sheet: sheet.name });
  const present = (header.values[0] ?? []).map(String);
  const gone = headers.find((wanted) => !present.includes(wanted));
  if (gone !== undefined) return failure({ code: "key-renamed", table: name, key: gone });
  return ok({
    sheet,
    table,
    row: header.rowIndex,
    column: header.columnIndex,
    columns: header.columnCount,
    values: body.values as CellValue[][],
    formulas: body.formulas as CellValue[][],
    places: headers.map((wanted) => present.indexOf(wanted)),
  });
}
