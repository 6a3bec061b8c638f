import type { AmountReason } from "./amount";
import type { CellValue } from "./cell-value";
import type { DateReason } from "./date";

/** Why one cell of a row cannot be read. */
export type CellReason =
  | AmountReason
  | DateReason
  | { readonly code: "error-cell" }
  /** The amount says another currency than the column of currencies does. */
  | { readonly code: "other-currency"; readonly currency: string };

/** Why a row, or a cell of it, could not be used. What was expected follows from the code. */
export type RowReason =
  | CellReason
  | { readonly code: "blank-row" }
  | { readonly code: "total-row" }
  | { readonly code: "footer-row" }
  | { readonly code: "not-a-deal" }
  | { readonly code: "no-id" }
  /** There is no column of stages, and nobody said that every deal was won. */
  | { readonly code: "no-stage" }
  | { readonly code: "conflicting-repeat"; readonly firstRow: number };

/** What is odd in a row that is used all the same. */
export type DealDoubt =
  | { readonly code: "partner-is-account" }
  /** A person said of this role that it is no part in a deal: the partners beside it have none. */
  | { readonly code: "ignored-role" };

type Placed = {
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The header as written; null where the whole row is meant. */
  readonly column: string | null;
  readonly found: CellValue;
};

export type RowProblem = RowReason & Placed;
export type RowDoubt = DealDoubt & Placed;
