import { fitScore, type FitScore } from "../../../src/domain/fit/fit-score";
import { readScorecard, type FitCells } from "../../../src/domain/fit/scorecard";

/** The score of ratings that can be read; what is left out is omitted. */
export const scored = (
  cells: Partial<FitCells> & { readonly ratings: readonly unknown[] },
): FitScore => {
  const scorecard = readScorecard({ weights: null, criteria: null, scale: null, ...cells });
  if (!scorecard.ok) throw new Error(`problem in a scorecard: ${scorecard.problem.code}`);
  return fitScore(scorecard.value);
};
