import type { CellValue } from "./cell-value";

/** Why a row, or a cell of it, could not be used. What was expected follows from the code. */
export type RowReason =
  | { readonly code: "blank-row" }
  | { readonly code: "total-row" }
  | { readonly code: "not-a-deal" }
  | { readonly code: "no-id" }
  | { readonly code: "not-a-number" }
  | { readonly code: "not-a-date" }
  | { readonly code: "error-cell" }
  | { readonly code: "conflicting-repeat"; readonly firstRow: number };

export type RowProblem = RowReason & {
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The header as written; null where the whole row is meant. */
  readonly column: string | null;
  readonly found: CellValue;
};
