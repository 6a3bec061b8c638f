import { formulaAt, isFormulaAt } from "./cells";
import { fromR1C1, toR1C1 } from "./formula/r1c1";
import type { Workbook } from "./workbook";
import { contains, type Zone } from "./zone";

/**
 * The formula all cells of a table's column share, as a function of the row; null where they
 * share none. Cells of `except` are not asked.
 */
export const columnFormula = (
  workbook: Workbook,
  sheetId: string,
  column: Zone,
  except: Zone,
): ((row: number) => string) | null => {
  const col = column.left;
  let shared: string | null = null;
  for (let row = column.top; row <= column.bottom; row++) {
    if (contains(except, { left: col, right: col, top: row, bottom: row })) continue;
    const position = { sheetId, col, row };
    if (!isFormulaAt(workbook, position)) return null;
    const relative = toR1C1(String(formulaAt(workbook, position)).slice(1), { row, col });
    if (shared !== null && shared !== relative) return null;
    shared = relative;
  }
  const formula = shared;
  return formula === null ? null : (row) => `=${fromR1C1(formula, { row, col })}`;
};
