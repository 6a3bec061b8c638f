import { failure, ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Brings a cell in sight and selects it; row and column count from 1. */
export function showCell(
  sheetName: string,
  row: number,
  column: number,
): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) return failure({ code: "source-gone", source: sheetName });
    sheet.activate();
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).select();
    await context.sync();
    return ok(undefined);
  });
}
