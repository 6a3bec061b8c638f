import { failure, ok } from "../domain/problem";
import { choiceOf, date, done, text } from "./cell-readers";
import type { Grid } from "./grid";
import type { MilestoneColumns, MilestoneField } from "./milestones-fields";
import type { ReadingAnswers } from "./reading-answers";
import { readRecords, type ReadRecords, type RecordRow } from "./read-records";

export const sides = ["Us", "Them"] as const;

/** Something one side promised the other. */
export type MilestoneValues = {
  readonly partner: string;
  readonly deliverable: string;
  readonly side: (typeof sides)[number] | null;
  readonly due: number | null;
  /** The day it was done, or true where only that is said; false where it is said not to be. */
  readonly done: number | boolean | null;
};

export type Milestone = RecordRow<MilestoneField, MilestoneValues>;
export type ReadMilestones = ReadRecords<MilestoneField, MilestoneValues>;

const side = choiceOf(sides);

/** Reads Milestones. */
export function readMilestones(
  grid: Grid,
  columns: MilestoneColumns,
  answers: ReadingAnswers = {},
): ReadMilestones {
  return readRecords<MilestoneField, MilestoneValues>(
    grid,
    {
      columns,
      key: "partner",
      readRow: (cells) => {
        const partner = cells.read("partner", text);
        if (partner === null) return failure(cells.lacking(["partner"], { code: "no-partner" }));
        const deliverable = cells.read("deliverable", text);
        if (deliverable === null)
          return failure(cells.lacking(["deliverable"], { code: "no-deliverable" }));
        return ok({
          partner,
          deliverable,
          side: cells.read("side", side),
          due: cells.read("due", date),
          done: cells.read("done", done),
        });
      },
    },
    answers,
  );
}
