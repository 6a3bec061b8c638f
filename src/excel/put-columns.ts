import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { broadcast, widthInPoints, writeValues } from "./cell-writing";
import { runAsOneStep } from "./run-excel";

/** A column of ours in a table that is otherwise somebody else's. */
export type PutColumn = {
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
  /** One for each row that stands, in row order. */
  readonly values: readonly CellValue[];
};

/** Fills columns of a table by their headers; those that are not there are added at its right. */
export function putColumns(
  name: string,
  columns: readonly PutColumn[],
): Promise<Result<void, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    const sheet = table.worksheet.load("name");
    sheet.protection.load("protected");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    if (table.isNullObject) return failure({ code: "source-gone", source: name });
    if (sheet.protection.protected) return failure({ code: "sheet-protected", sheet: sheet.name });
    const present = (header.values[0] ?? []).map(String);
    // Values written over rows that a filter hides end up in others.
    table.clearFilters();
    for (const column of columns) {
      const isNew = !present.includes(column.header);
      if (isNew) table.columns.add(undefined, undefined, column.header);
      const range = table.columns.getItem(column.header).getDataBodyRange();
      range.numberFormat = broadcast(column.numberFormat);
      writeValues(range, column.values);
      if (isNew) range.format.columnWidth = widthInPoints(column.width);
    }
    await context.sync();
    return ok(undefined);
  });
}
