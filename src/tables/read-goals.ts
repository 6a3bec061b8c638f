import { failure, ok } from "../domain/problem";
import { date, number, text } from "./cell-readers";
import { comparableId } from "./deal-id";
import type { GoalColumns, GoalField } from "./goals-fields";
import type { Grid } from "./grid";
import type { ReadingAnswers } from "./reading-answers";
import { readRecords, type ReadRecords, type RecordRow } from "./read-records";

/** A written goal; how far it is, `goalProgress` says. */
export type GoalValues = {
  readonly id: string;
  readonly metric: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly by: number | null;
  readonly current: number | null;
};

export type Goal = RecordRow<GoalField, GoalValues>;
export type ReadGoals = ReadRecords<GoalField, GoalValues>;

/** Reads Goals. Of two rows with one id the first counts. */
export function readGoals(
  grid: Grid,
  columns: GoalColumns,
  answers: ReadingAnswers = {},
): ReadGoals {
  const firstRows = new Map<string, number>();
  return readRecords<GoalField, GoalValues>(
    grid,
    {
      columns,
      key: "id",
      readRow: (cells) => {
        const id = cells.read("id", text);
        if (id === null) return failure(cells.lacking(["id"], { code: "no-goal-id" }));
        const firstRow = firstRows.get(comparableId(id));
        if (firstRow !== undefined)
          return failure({ reason: { code: "repeated", firstRow }, field: "id" });
        firstRows.set(comparableId(id), cells.row);
        return ok({
          id,
          metric: cells.read("metric", text),
          baseline: cells.read("baseline", number),
          target: cells.read("target", number),
          by: cells.read("by", date),
          current: cells.read("current", number),
        });
      },
    },
    answers,
  );
}
