import type { AliasProblem } from "../tables/read-aliases";
import type { ReadDeals } from "../tables/read-deals";
import type { ReadInvolvements } from "../tables/read-involvements";
import type { RecordProblem } from "../tables/record-problem";
import type { AfterClose } from "../tables/row-account";
import type { SettingProblem } from "../tables/read-settings";
import { aliasExpectedText, aliasTodo } from "../text/alias-problems";
import type { DataNote } from "../text/data-note";
import { settingNote } from "../text/settings";
import { scorecardNotes, type UnusedRatings } from "./scorecard-notes";
import { dealDoubtNote, dealNote, involvementNote, recordNote } from "../text/data-notes";

type Problems = {
  readonly deals: Pick<ReadDeals, "setAside" | "doubts">;
  readonly involvements: Pick<ReadInvolvements, "setAside" | "doubts"> | null;
  readonly afterClose: readonly AfterClose[];
  /** Of the tables beside, table by table. */
  readonly beside: readonly (RecordProblem | AliasProblem)[];
  readonly ratings: UnusedRatings;
  /** Of the lists of customers. */
  readonly customers: readonly RecordProblem[];
  readonly settings: readonly SettingProblem[];
};

/** Every row that is set aside and every cell that is not used, table by table, in row order. */
export function allNotes(problems: Problems): readonly DataNote[] {
  const { deals, involvements, afterClose, beside, ratings, customers, settings } = problems;
  const touches = [
    ...(involvements?.setAside ?? []),
    ...afterClose,
    ...(involvements?.doubts ?? []),
  ];
  return [
    ...inRowOrder([...deals.setAside.map(dealNote), ...deals.doubts.map(dealDoubtNote)]),
    ...inRowOrder(touches.map(involvementNote)),
    ...beside.map((problem) => ("rowCounts" in problem ? recordNote(problem) : aliasNote(problem))),
    ...scorecardNotes(ratings),
    ...customers.map(recordNote),
    ...settings.map(settingNote),
  ];
}

const inRowOrder = (notes: readonly DataNote[]): readonly DataNote[] =>
  [...notes].sort((a, b) => a.row - b.row);

const aliasNote = (problem: AliasProblem): DataNote => {
  const { table, row, column, found, code } = problem;
  return { table, row, column, found, expected: aliasExpectedText(problem), todo: aliasTodo[code] };
};
