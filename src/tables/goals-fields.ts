import type { CellValue } from "./cell-value";
import { headerFitter, type FieldHeaders, type HeaderFits } from "./fit-headers";

export type GoalField = "id" | "metric" | "baseline" | "target" | "by" | "current";

/** Which column, counted from 0, holds which field of Goals. */
export type GoalColumns = Readonly<Partial<Record<GoalField, number>>>;

const goalHeaders: FieldHeaders<GoalField> = {
  id: ["ID", "Goal ID"],
  metric: ["Metric"],
  baseline: ["Baseline"],
  target: ["Target"],
  by: ["By"],
  current: ["Current"],
};

export const goalFields = Object.keys(goalHeaders) as readonly GoalField[];

const fitGoals = headerFitter(goalHeaders);

/** What headers say of a table as Goals. */
export type GoalsRecognition = HeaderFits<GoalField> & {
  /** Required fields without a column. */
  readonly missing: readonly GoalField[];
};

export function recogniseGoals(headers: readonly CellValue[]): GoalsRecognition {
  const fitted = fitGoals(headers);
  return { ...fitted, missing: missingGoalFields(fitted.columns) };
}

const required = ["id", "target"] as const;

export const missingGoalFields = (columns: GoalColumns): readonly GoalField[] =>
  required.filter((field) => columns[field] === undefined);
