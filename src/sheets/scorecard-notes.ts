import type { CriterionCode } from "../domain/fit/criteria";
import type { RecordProblem } from "../tables/record-problem";
import type { ScorecardProblem } from "../tables/scorecard-problem";
import type { DataNote } from "../text/data-note";
import { recordNote } from "../text/data-notes";
import { ratingsElsewhereNote, scorecardProblemText } from "../text/scorecard";

/** What of the ratings is not used, and why. */
export type UnusedRatings = {
  /** Rows of the scorecard set aside, and cells that are no rating. */
  readonly problems: readonly RecordProblem[];
  /** Why nothing can be taken from the scorecard; `row` is its header's sheet row, from 1. */
  readonly unusable: {
    readonly table: string;
    readonly row: number;
    readonly problem: ScorecardProblem;
  } | null;
  /** Columns of the list of partners that are not read, because there is a scorecard. */
  readonly elsewhere: {
    readonly table: string;
    readonly row: number;
    readonly columns: readonly CriterionCode[];
  } | null;
};

/** Each of them as a line of the sheet Data notes. */
export const scorecardNotes = ({
  problems,
  unusable,
  elsewhere,
}: UnusedRatings): readonly DataNote[] => [
  ...problems.map(recordNote),
  ...(unusable === null ? [] : [unusableNote(unusable)]),
  ...(elsewhere === null
    ? []
    : [ratingsElsewhereNote(elsewhere.table, elsewhere.row, elsewhere.columns)]),
];

const unusableNote = ({
  table,
  row,
  problem,
}: NonNullable<UnusedRatings["unusable"]>): DataNote => ({
  ...{ table, row, column: null, found: "" },
  expected: "a scorecard that fits can be taken from",
  todo: scorecardProblemText(problem),
});
