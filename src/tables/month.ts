import { cellText } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readNumber } from "./number";

const names = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september"],
  ...["october", "november", "december"],
];

/** The number of a month, given as such or by its English name, "Apr" or "April". */
export function readMonth(cell: CellValue): number | null {
  const text = cellText(cell).trim().toLowerCase();
  const at = names.findIndex((name) => name === text || name.slice(0, 3) === text);
  return at === -1 ? readNumber(cell) : at + 1;
}
