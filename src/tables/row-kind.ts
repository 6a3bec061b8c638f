import type { CellValue } from "./cell-value";
import { cellText, isBlank } from "./cell-text";

/** What a row is before anything in it is read. */
export type RowKind = "blank-row" | "total-row" | "footer-row" | "not-a-deal" | "deal";

/** The cells that make a row a deal. */
export type DealMarks = {
  readonly amount: CellValue;
  readonly closeDate: CellValue;
  readonly stage: CellValue;
};

/** "Total", "Grand Total", "Subtotal", also with a count behind: "Total (25 records)". */
const total = /^(?:grand|sub)?totals?(?:count|records?)?$/u;

/** The lines of a report below its groups: "Count", "Sum of Amount", "Record Count". */
const summary =
  /^(?:recordcount|countofrecords|count|sum|avg|average|median|min|minimum|max|maximum|(?:sum|avg|average|min|max|count)of[a-z]{1,30})$/u;

const lettersOf = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}]/gu, "");

export const readsTotal = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length < 60 && total.test(lettersOf(cell));

const readsSummary = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length < 60 && summary.test(lettersOf(cell));

/** What reports write under their last row; in one cell, so nothing else stands beside it. */
const footer =
  /^(?:confidential|copyright|©|\(c\) ?\d{4}|generated (?:by|on)|report generated|filtered by|as of |page \d|end of report|.*do not (?:distribute|share|forward))/iu;

/**
 * Blank rows, total rows and footers are not deals. A company may be called Total: only a row with
 * neither a stage nor a close date is taken for one. No stage and no date is called so.
 */
export function rowKind(cells: readonly CellValue[], marks: DealMarks): RowKind {
  if (says(marks.stage) || says(marks.closeDate)) return "deal";
  const kind = detailKind(cells);
  return kind === "not-a-deal" && !isBlank(marks.amount) ? "deal" : kind;
}

/** What a row is that lacks what makes it one of the table: "not-a-deal" where nothing else fits. */
export function detailKind(cells: readonly CellValue[]): Exclude<RowKind, "deal"> {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return "blank-row";
  if (filled.some(readsTotal) || readsSummary(filled[0] ?? "")) return "total-row";
  return isFooter(filled) ? "footer-row" : "not-a-deal";
}

/** Where a report groups by stage or date, their column holds "Subtotal" too. */
const says = (cell: CellValue): boolean =>
  !isBlank(cell) && !readsTotal(cell) && !readsSummary(cell);

const isFooter = (filled: readonly CellValue[]): boolean =>
  filled.length === 1 && typeof filled[0] === "string" && footer.test(filled[0].trim());

/** The first cell that says something: what a sentence about the whole row shows. */
export const firstFilled = (cells: readonly CellValue[]): string =>
  cellText(cells.find((cell) => !isBlank(cell)) ?? "");
