import type { CellValue } from "./cell-value";
import type { InvolvementField } from "./involvement-fields";

/** Why a row of Involvements is set aside as a whole. */
export const asideReasons = [
  "blank-row",
  "total-row",
  "no-deal",
  "no-partner",
  "unknown-deal",
  /** Its name is that of several deals. */
  "several-deals",
  "not-a-date",
  "error-cell",
  /** Deal, partner, role and date are those of a row above. */
  "repeated",
] as const;

export type AsideReason = (typeof asideReasons)[number];

/** Why a cell is not used, though its row is: the role is taken for Influenced, the credit for 0. */
export type DoubtReason = "error-cell" | "not-a-credit";

export type InvolvementProblem<Code = AsideReason | DoubtReason> = {
  readonly code: Code;
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** Null where the whole row is meant. */
  readonly field: InvolvementField | null;
  /** The header of that field as written, "" for the whole row. */
  readonly column: string;
  readonly found: CellValue;
};
