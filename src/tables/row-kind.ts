import type { CellValue } from "./cell-value";
import { cellText, isBlank } from "./cell-text";

/** What a row is before anything in it is read. */
export type RowKind = "blank-row" | "total-row" | "not-a-deal" | "deal";

/** The cells that make a row a deal. */
export type DealMarks = {
  readonly amount: CellValue;
  readonly closeDate: CellValue;
  readonly stage: CellValue;
};

/** "Total", "Grand Total", "Subtotal", also with a count behind: "Total (25 records)". */
const total = /^(grand|sub)?totals?(count|records?)?$/u;

export const readsTotal = (cell: CellValue): boolean =>
  typeof cell === "string" && total.test(cell.toLowerCase().replace(/[^\p{L}]/gu, ""));

/**
 * Blank rows, total rows and footers are not deals. A company may be called Total: only a row with
 * neither a stage nor a close date is taken for one.
 */
export function rowKind(cells: readonly CellValue[], marks: DealMarks): RowKind {
  if (cells.every(isBlank)) return "blank-row";
  if (!isBlank(marks.stage) || !isBlank(marks.closeDate)) return "deal";
  if (cells.some(readsTotal)) return "total-row";
  return isBlank(marks.amount) ? "not-a-deal" : "deal";
}

/** The first cell that says something: what a sentence about the whole row shows. */
export const firstFilled = (cells: readonly CellValue[]): string =>
  cellText(cells.find((cell) => !isBlank(cell)) ?? "");
