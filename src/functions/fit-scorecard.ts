import type { FitProblem } from "../domain/fit/fit-problem";
import { readScorecard, type Scorecard } from "../domain/fit/scorecard";
import { failure, type Result } from "../domain/problem";
import type { FitLines } from "./fit-answer";
import { isOneLine, lineOf } from "./line";
import { optionOf } from "./option";

/** The arguments of a fit as they came. */
export type FitArguments = Readonly<Record<"ratings" | "weights" | "criteria" | "scale", unknown>>;

export const fitLines = ({ ratings, weights, criteria }: FitArguments): FitLines => ({
  ratings: lineOf(ratings),
  weights: lineOf(weights),
  criteria: lineOf(criteria),
});

export const scorecardOf = (lines: FitLines, scale: unknown): Result<Scorecard, FitProblem> => {
  for (const argument of ["ratings", "weights", "criteria"] as const) {
    const line = lines[argument];
    if (line !== null && !isOneLine(line))
      return failure({ code: "not-one-line", argument, rows: line.rows, columns: line.columns });
  }
  return readScorecard({
    ratings: lines.ratings?.cells ?? [],
    weights: lines.weights?.cells ?? null,
    criteria: lines.criteria?.cells ?? null,
    scale: optionOf(scale),
  });
};
