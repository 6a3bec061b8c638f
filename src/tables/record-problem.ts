import type { AmountReason } from "./amount";
import type { CellValue } from "./cell-value";
import type { DateReason } from "./date";

/**
 * Why a row of Partners, Investments, Milestones or Goals, or a cell of it, is not used. What was
 * expected follows from the code.
 */
export type RecordReason =
  | { readonly code: "blank-row" }
  | { readonly code: "total-row" }
  /** What a report prints below its rows. */
  | { readonly code: "footer-row" }
  | { readonly code: "no-partner" }
  | { readonly code: "no-goal-id" }
  | { readonly code: "no-deliverable" }
  | { readonly code: "no-account" }
  | { readonly code: "no-date" }
  | { readonly code: "no-figure" }
  | { readonly code: "error-cell" }
  | DateReason
  | AmountReason
  | { readonly code: "not-a-quarter" }
  | { readonly code: "not-an-amount" }
  /** The deals are in `currency`, and amounts of two currencies are never added. */
  | { readonly code: "other-currency"; readonly currency: string }
  | { readonly code: "not-a-rating" }
  | { readonly code: "not-yes-or-no" }
  | { readonly code: "not-done" }
  | { readonly code: "not-in-list"; readonly choices: readonly string[] }
  | { readonly code: "repeated"; readonly firstRow: number };

export type RecordProblem = RecordReason & {
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The header as written; null where the whole row is meant. */
  readonly column: string | null;
  readonly found: CellValue;
  /** The row counts and only this cell does not; else the row is set aside. */
  readonly rowCounts: boolean;
};
