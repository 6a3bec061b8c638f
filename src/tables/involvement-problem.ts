import type { CellValue } from "./cell-value";
import type { DateReason } from "./date";
import type { InvolvementField } from "./involvement-fields";

/** Why a row of Involvements is set aside as a whole. */
export const asideReasons = [
  "blank-row",
  "total-row",
  "footer-row",
  "no-deal",
  "no-partner",
  "unknown-deal",
  /** Its name is that of several deals. */
  "several-deals",
  "not-a-date",
  "error-cell",
  /** A person said that who has this role took no part. */
  "ignored-role",
  /** Deal, partner, role and date are those of a row above. */
  "repeated",
] as const;

export type AsideReason = (typeof asideReasons)[number];

/**
 * What is doubtful in a row that is used: an unreadable role is taken for Influenced, an unreadable
 * credit for 0; a partner may be the account of its deal too.
 */
export type DoubtReason = "error-cell" | "not-a-credit" | "partner-is-account";

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
  /** Of a date: why it cannot be read. */
  readonly why?: DateReason;
};
