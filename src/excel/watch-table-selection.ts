import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";
import { lettingGo, type StopWatching } from "./watch-changes";

/** Hears whenever the selection comes into a table, moves within it or leaves it: then "". */
export function watchTableSelection(
  tableName: string,
  hear: (address: string) => void,
): Promise<Result<StopWatching | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName).load("name");
    await context.sync();
    if (table.isNullObject) return ok(null);
    const handler = table.onSelectionChanged.add(({ isInsideTable, address }) => {
      hear(isInsideTable ? address : "");
      return Promise.resolve();
    });
    await context.sync();
    return ok(lettingGo(context, [handler]));
  });
}

/** What a column of a table holds in the row of the first cell of an address; null outside its rows. */
export function cellInRowOf(
  tableName: string,
  column: string,
  address: string,
): Promise<Result<CellValue | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const first = table.worksheet.getRange(address).getCell(0, 0).getEntireRow();
    const cells = table.columns.getItemOrNullObject(column).getDataBodyRange();
    const cell = cells.getIntersectionOrNullObject(first).load("values");
    await context.sync();
    return ok(cell.isNullObject ? null : ((cell.values[0]?.[0] ?? null) as CellValue | null));
  });
}
