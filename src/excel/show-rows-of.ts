import { failure, ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Brings a table in sight with the rows of one value, or with all of them. */
export function showRowsOf(
  tableName: string,
  only: { readonly column: string; readonly value: string } | null,
): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName).load("name");
    await context.sync();
    if (table.isNullObject) return failure({ code: "source-gone", source: tableName });
    table.clearFilters();
    if (only !== null) table.columns.getItem(only.column).filter.applyValuesFilter([only.value]);
    table.worksheet.activate();
    table.getHeaderRowRange().getCell(0, 0).select();
    await context.sync();
    return ok(undefined);
  });
}
