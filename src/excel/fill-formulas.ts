import { failure, ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { broadcast } from "./cell-writing";
import { runAsOneStep } from "./run-excel";

export type ColumnFormula = {
  readonly header: string;
  readonly formulaR1C1: string;
  readonly numberFormat: string;
};

/** A formula in a cell of its own, rows and columns from 0. */
export type CellFormula = {
  readonly row: number;
  readonly column: number;
  readonly formulaR1C1: string;
};

/** Writes formulas over whole columns of a table that stands, and into cells of its sheet. */
export function fillFormulas(
  name: string,
  columns: readonly ColumnFormula[],
  cells: readonly CellFormula[],
): Promise<Result<void, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    const sheet = table.worksheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (table.isNullObject) return failure({ code: "source-gone", source: name });
    if (sheet.protection.protected) return failure({ code: "sheet-protected", sheet: sheet.name });
    // Values written over rows that a filter hides end up in others.
    table.clearFilters();
    for (const { header, formulaR1C1, numberFormat } of columns) {
      const range = table.columns.getItem(header).getDataBodyRange();
      range.numberFormat = broadcast(numberFormat);
      range.formulasR1C1 = broadcast(formulaR1C1);
    }
    for (const { row, column, formulaR1C1 } of cells)
      sheet.getRangeByIndexes(row, column, 1, 1).formulasR1C1 = [[formulaR1C1]];
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
    return ok(undefined);
  });
}
