import { minorUnits } from "../domain/numeric/minor-units";
import type { CellValue } from "./cell-value";

/**
 * Digits with at most two decimals. Anything else could be read in two ways ("1.200" is a thousand
 * and more in half of Europe), so it is not read.
 */
const plainNumber = /^[+\-−]?\d+(\.\d{1,2})?$/u;

/** An amount in minor units; null where the cell holds none that can be read in one way only. */
export function readAmount(cell: CellValue): number | null {
  if (typeof cell === "number") return minorUnits(cell);
  if (typeof cell === "boolean") return null;
  const text = cell.trim();
  return plainNumber.test(text) ? minorUnits(Number(text.replace("−", "-"))) : null;
}
