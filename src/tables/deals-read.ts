import type { DealBook } from "../domain/attribution/deal";
import type { Involvements } from "../domain/attribution/involvements";
import type { DealLookup } from "./deal-finder";
import type { DealField } from "./deal-fields";
import type { Grid } from "./grid";
import type { FilledGroup } from "./group-columns";
import type { ReadingAnswers, ReadingQuestion } from "./reading-answers";
import type { RowDoubt, RowProblem } from "./row-problem";
import type { SurveyedForms } from "./table-survey";

/** What became of the rows: `read` = `won` + `lost` + `open` + `setAside`, always. */
export type RowCounts = {
  readonly read: number;
  /** Used for revenue, repeats included. */
  readonly won: number;
  /** Used otherwise. */
  readonly lost: number;
  readonly open: number;
  readonly setAside: number;
  /** Of the rows used, those that repeat a deal, and those that net one. */
  readonly repeated: number;
  readonly netted: number;
};

/** How the cells of a table were read, and why so. */
export type HowRead = Pick<SurveyedForms, "dateOrder" | "decimalMark" | "dates" | "decimals"> & {
  /** The group columns of a report whose blanks were read as the cell above. */
  readonly groups: readonly FilledGroup[];
};

export type ReadDeals = {
  readonly book: DealBook;
  readonly counts: RowCounts;
  /** Every problem, in row order; a row may have several. */
  readonly setAside: readonly RowProblem[];
  /** What is odd in rows that are used all the same, in row order. */
  readonly doubts: readonly RowDoubt[];
  /** What only a person can say; what rests on it is set aside until then. */
  readonly questions: readonly ReadingQuestion[];
  readonly how: HowRead;
  /** The rows as read: those of the grid, in a report with the names of their groups. */
  readonly rows: Grid["rows"];
  /** The partners of the deals' own column, with the role beside them, as undated involvements. */
  readonly own: Involvements;
  /** Roles of that column that are none of the known, as written, with their number of rows. */
  readonly unknownRoles: ReadonlyMap<string, number>;
  /** Finds the deals of `book`, and their accounts, for rows of Involvements. */
  readonly finder: DealLookup;
};

export type ReadDealsOptions = {
  /** Deals of a "Won" column that say FALSE are open while their close date is after this serial. */
  readonly asOf?: number;
  /** An amount or currency of a deal that is not won may be unreadable: nothing rests on it. */
  readonly wonAmountsOnly?: boolean;
  /** What a person said. Where nobody can be asked there is none, and a stage must be there. */
  readonly answers?: ReadingAnswers;
};

export type MissingColumns = {
  readonly code: "missing-columns";
  readonly table: string;
  readonly fields: readonly DealField[];
};
