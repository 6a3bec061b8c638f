import { failure, ok, type Result } from "../domain/problem";
import type { WrittenTable } from "../sheets/user-columns";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { changeRows } from "./change-rows";
import { writeCells, writeColumn } from "./cell-writing";
import { createOutbox } from "./outbox";
import { runExcel } from "./run-excel";
import { markOf } from "./settings";

/**
 * Puts back what `readWritten` found, after a plan was written in part: the rows, every column
 * that stood, and the cells above. A column that the plan added stays.
 */
export function restoreTable(written: WrittenTable): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(written.sheet);
    const table = context.workbook.tables.getItemOrNullObject(written.name);
    const header = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
    const body = table.getDataBodyRange().load("rowCount");
    const pending = markOf(context, "pending", written.sheet).load("key");
    await context.sync();
    if (table.isNullObject) return failure({ code: "source-gone", source: written.name });

    const { rowIndex: row, columnIndex: column, columnCount: columns } = header;
    const standing = { row, column, columns, rows: body.rowCount };
    changeRows(sheet, table, standing, written.cells.length);
    const outbox = createOutbox(context);
    for (const [index, name] of written.headers.entries()) {
      const range = table.columns.getItem(name).getDataBodyRange();
      const cells = written.cells.flatMap((row) => row.slice(index, index + 1));
      await outbox.write(range, cells, writeColumn);
    }
    const [first] = written.above;
    if (first !== undefined) {
      writeCells(sheet.getRangeByIndexes(0, 0, written.above.length, first.length), written.above);
    }
    if (!pending.isNullObject) pending.delete();
    await context.sync();
    return ok(undefined);
  });
}
