/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import type { FitProblem } from "../domain/fit/fit-problem";
import { fitScore } from "../domain/fit/fit-score";
import { readScorecard } from "../domain/fit/scorecard";
import { failure, ok, type Result } from "../domain/problem";
import { fitProblemAnswer, type FitLines } from "./fit-answer";
import { isOneLine, lineOf } from "./line";
import { optionOf } from "./option";

/**
 * Scores from 0 to 100 how well a partner fits, from ratings of what makes a partnership work.
 * @customfunction PARTNERFIT PARTNERFIT
 * @param ratings One row or one column of ratings; leave blank what is not rated, or write n/a on a scale that starts at 0.
 * @param [weights] One weight for each rating, 0 to leave it out; omitted: built-in weights for the ten built-in criteria, otherwise equal.
 * @param [criteria] Code or full name for each rating, such as ECON or Both sides make money; omitted: ten ratings are the ten built-in criteria in order.
 * @param [scale] Lowest and highest rating as text, such as "0-10"; omitted: "1-5".
 * @returns The fit: 70 or more is strong, 50 or more moderate.
 */
export function PARTNERFIT(
  ratings: any[][],
  weights?: any[][],
  criteria?: any[][],
  scale?: any,
): number {
  const lines = { ratings: lineOf(ratings), weights: lineOf(weights), criteria: lineOf(criteria) };
  const fit = fitOf(lines, optionOf(scale));
  if (fit.ok) return fit.value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  throw fitProblemAnswer(fit.problem, lines);
}

const fitOf = (lines: FitLines, scale: unknown): Result<number, FitProblem> => {
  for (const argument of ["ratings", "weights", "criteria"] as const) {
    const line = lines[argument];
    if (line !== null && !isOneLine(line))
      return failure({ code: "not-one-line", argument, rows: line.rows, columns: line.columns });
  }
  const scorecard = readScorecard({
    ratings: lines.ratings?.cells ?? [],
    weights: lines.weights?.cells ?? null,
    criteria: lines.criteria?.cells ?? null,
    scale,
  });
  if (!scorecard.ok) return scorecard;
  const { fit, coverage } = fitScore(scorecard.value);
  return fit === null ? failure({ code: "too-little-rated", coverage }) : ok(fit);
};
