import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { readBlocks } from "./read-blocks";
import { runExcel } from "./run-excel";

/** Cells of a sheet whose formulas name something. */
export type NamingCells = { readonly sheet: string; readonly cells: number };

/** Counts the formulas of some sheets that name what `names` finds in them. */
export function formulasNaming(
  sheets: readonly string[],
  names: RegExp,
): Promise<Result<readonly NamingCells[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const used = sheets.map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      return { sheet, range: range.load("rowCount,columnCount") };
    });
    await context.sync();
    const found: NamingCells[] = [];
    for (const { sheet, range } of used) {
      if (range.isNullObject) continue;
      let cells = 0;
      const onBlock = (block: Excel.Range) => {
        for (const formula of (block.formulas as CellValue[][]).flat())
          if (isFormula(formula) && names.test(withoutTexts(formula))) cells++;
      };
      const { rowCount, columnCount } = range;
      const size = { rowCount, columnCount, properties: "formulas" };
      await readBlocks(context, { range, ...size, onBlock });
      if (cells > 0) found.push({ sheet, cells });
    }
    return ok(found);
  });
}

const isFormula = (cell: CellValue): cell is string =>
  typeof cell === "string" && cell.startsWith("=");

const withoutTexts = (formula: string): string => formula.replaceAll(/"[^"]*"/gu, "");
