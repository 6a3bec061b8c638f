import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { readBlocks } from "./read-blocks";
import { runExcel } from "./run-excel";

/** A sheet that holds a table, whole. Rows and columns of the sheet count from 0. */
export type TableSheetCells = {
  readonly name: string;
  readonly sheet: string;
  readonly charts: number;
  /** The first cell in use. */
  readonly row: number;
  readonly column: number;
  /** What was put into the cells: a formula by its text. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The first header of the table. */
  readonly table: { readonly row: number; readonly column: number };
};

/** Reads the sheets on which tables of these names stand; a name without a table is left out. */
export function readTableSheets(
  names: readonly string[],
): Promise<Result<readonly TableSheetCells[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const all = names.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name).load("name");
      const sheet = table.worksheet.load("name");
      const header = table.getHeaderRowRange().load("rowIndex,columnIndex");
      const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
      const charts = sheet.charts.load("items/name");
      return { name, table, sheet, header, used, charts };
    });
    await context.sync();
    const found: TableSheetCells[] = [];
    for (const { name, table, sheet, header, used, charts } of all) {
      if (table.isNullObject) continue;
      const cells: (readonly CellValue[])[] = [];
      const onBlock = (block: Excel.Range) => cells.push(...(block.formulas as CellValue[][]));
      const { rowCount, columnCount } = used;
      const size = { rowCount, columnCount, properties: "formulas" };
      await readBlocks(context, { range: used, ...size, onBlock });
      found.push({
        ...{ name, sheet: sheet.name, cells, row: used.rowIndex, column: used.columnIndex },
        charts: charts.items.length,
        table: { row: header.rowIndex, column: header.columnIndex },
      });
    }
    return ok(found);
  });
}
