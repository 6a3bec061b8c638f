import type { Involvements } from "../domain/attribution/involvements";
import type { DealFinder, DealLookup } from "./deal-finder";
import type { HowRead } from "./deals-read";
import type { InvolvementField } from "./involvement-fields";
import type { AsideReason, DoubtReason, InvolvementProblem } from "./involvement-problem";
import type { ReadingQuestion } from "./reading-answers";

/** What became of the rows: `read` = `used` + everything set aside, always. */
export type InvolvementCounts = {
  readonly read: number;
  readonly used: number;
  readonly setAside: Readonly<Record<AsideReason, number>>;
};

export type ReadInvolvements = {
  readonly table: string;
  readonly involvements: Involvements;
  /** The sheet row of each of them, counted from 1; the partners of one cell share a row. */
  readonly places: Int32Array;
  /** The header of the dates, "" where there are none. */
  readonly dateColumn: string;
  /** Every partner named in any row, also in one set aside, by its first spelling. */
  readonly partners: readonly string[];
  readonly counts: InvolvementCounts;
  /** In row order. */
  readonly setAside: readonly InvolvementProblem<AsideReason>[];
  /** What is doubtful in rows that are used, in row order. */
  readonly doubts: readonly InvolvementProblem<DoubtReason>[];
  /** What only a person can say; what rests on it is set aside until then. */
  readonly questions: readonly ReadingQuestion[];
  readonly how: Pick<HowRead, "dateOrder" | "dates" | "groups">;
  /** Roles that are none of the known, as written, with their number of rows. */
  readonly unknownRoles: ReadonlyMap<string, number>;
};

export type MissingInvolvementColumns = {
  readonly code: "missing-involvement-columns";
  readonly table: string;
  readonly fields: readonly InvolvementField[];
};

/** What finds the deals of the rows; where it knows accounts, partners are compared with them. */
export type DealsMet = Pick<DealFinder, "find"> & Partial<DealLookup>;
