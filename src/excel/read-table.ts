import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { readBlocks } from "./read-blocks";
import { runExcel } from "./run-excel";

export type TableCells = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
};

/** The values of a table; null where there is none of that name. */
export function readTable(name: string): Promise<Result<TableCells | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    const header = table.getHeaderRowRange().load("values,columnCount");
    const range = table.getDataBodyRange().load("rowCount");
    await context.sync();
    if (table.isNullObject) return ok(null);
    const rows: (readonly CellValue[])[] = [];
    const { rowCount } = range;
    const { columnCount } = header;
    const onBlock = (block: Excel.Range) => {
      for (const cells of block.values as CellValue[][]) rows.push(cells);
    };
    await readBlocks(context, { range, rowCount, columnCount, properties: "values", onBlock });
    return ok({ headers: (header.values[0] ?? []).map(String), rows });
  });
}
