import { expect, test } from "vitest";
import { goalProgress, type GoalFigures } from "../../../src/domain/portfolio/goal-progress";

const figures = (
  baseline: number | null,
  target: number | null,
  current: number | null,
): GoalFigures => ({ baseline, target, current });

test.each<readonly [string, GoalFigures, number | null]>([
  ["four fifths of the way", figures(20, 70, 60), 0.8],
  ["at the baseline", figures(20, 70, 20), 0],
  ["beyond the target", figures(0, 10, 15), 1.5],
  ["further away than at first", figures(20, 70, 10), -0.2],
  ["aiming down", figures(10, 2, 4), 0.75],
  ["nothing to reach", figures(5, 5, 5), null],
  ["no baseline", figures(null, 70, 60), null],
  ["no target", figures(20, null, 60), null],
  ["no current figure", figures(20, 70, null), null],
])("progress of a goal, %s", (_, goal, progress) => {
  expect(goalProgress(goal)).toBe(progress);
});
