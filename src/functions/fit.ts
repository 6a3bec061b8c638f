/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import type { FitProblem } from "../domain/fit/fit-problem";
import { fitScore } from "../domain/fit/fit-score";
import { failure, ok, type Result } from "../domain/problem";
import { shownFit, type FitLines } from "./fit-answer";
import { fitDetailRows } from "./fit-detail-rows";
import { fitLines, scorecardOf } from "./fit-scorecard";
import { gapFillAnswer } from "./gap-fill-answer";
import { overlapRows } from "./overlap-rows";
import { reachAnswer } from "./reach-answer";
import { readinessAnswer } from "./readiness-answer";
import { shownValue } from "./value-answer";

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
  const lines = fitLines({ ratings, weights, criteria, scale });
  return shownFit(fitOf(lines, scale), lines);
}

/**
 * Takes a fit apart: what each criterion adds, how much is rated, what it may still become, and what holds it down.
 * @customfunction PARTNERFITDETAIL PARTNERFITDETAIL
 * @param ratings One row or one column of ratings; leave blank what is not rated, or write n/a on a scale that starts at 0.
 * @param [weights] One weight for each rating, 0 to leave it out; omitted: built-in weights for the ten built-in criteria, otherwise equal.
 * @param [criteria] Code or full name for each rating, such as ECON or Both sides make money; omitted: ten ratings are the ten built-in criteria in order.
 * @param [scale] Lowest and highest rating as text, such as "0-10"; omitted: "1-5".
 * @returns One row for each criterion, then Raw, Fit, Coverage, Low, High, Band and Cap.
 */
export function PARTNERFITDETAIL(
  ratings: any[][],
  weights?: any[][],
  criteria?: any[][],
  scale?: any,
): any[][] {
  const lines = fitLines({ ratings, weights, criteria, scale });
  return shownFit(fitDetailRows(lines, scale), lines);
}

/**
 * Scores from 0 to 100 how far we and a partner reach customers that the other lacks, from the customers of both by segment.
 * @customfunction PARTNERREACH PARTNERREACH
 * @param ours Our number of customers in each segment.
 * @param theirs The partner's number of customers in the same segments, in the same order.
 * @param [relevance] How much each segment matters to us, from 0 to 1; omitted: 1 each.
 * @param [theirRelevance] How much each segment matters to the partner, from 0 to 1; omitted: 1 each.
 * @returns 0 for the same customers, 100 for quite different ones that both sides want.
 */
export function PARTNERREACH(
  ours: any[][],
  theirs: any[][],
  relevance?: any[][],
  theirRelevance?: any[][],
): number {
  return shownValue(reachAnswer({ ours, theirs, relevance, theirRelevance }));
}

/**
 * Compares two lists of customer accounts: how many both have, how many are new to us, and how many the partner could introduce us to.
 * @customfunction PARTNEROVERLAP PARTNEROVERLAP
 * @param ours The names of our accounts, without header.
 * @param theirs The names of the partner's accounts, without header.
 * @param [targets] The names of accounts we would like to win, without header.
 * @returns One row for each measure: Measure, Value.
 */
export function PARTNEROVERLAP(ours: any[][], theirs: any[][], targets?: any[][]): any[][] {
  return shownValue(overlapRows({ ours, theirs, targets }));
}

/**
 * Returns how much of what we lack a partner brings, from 0 to 100; with ours and theirs exchanged, how much of what they lack we bring.
 * @customfunction PARTNERGAPFILL PARTNERGAPFILL
 * @param importance How important each capability is, from 1 to 5.
 * @param ours How strong we are in each capability, from 1 to 5; leave blank what is not rated.
 * @param theirs How strong the partner is in the same capabilities, from 1 to 5; leave blank what is not rated.
 * @returns 0 if they are nowhere stronger, 100 if they are at 5 wherever we are not.
 */
export function PARTNERGAPFILL(importance: any[][], ours: any[][], theirs: any[][]): number {
  return shownValue(gapFillAnswer({ importance, ours, theirs }));
}

/**
 * Returns from 0 to 100 how far both sides agree on the eight strategy questions to settle before signing.
 * @customfunction PARTNERREADINESS PARTNERREADINESS
 * @param answers Eight cells, one for each question: 0 not discussed, 1 drafted, 2 agreed by both.
 * @returns 0 if nothing is discussed, 100 if all is agreed by both.
 */
export function PARTNERREADINESS(answers: any[][]): number {
  return shownValue(readinessAnswer(answers));
}

const fitOf = (lines: FitLines, scale: unknown): Result<number, FitProblem> => {
  const scorecard = scorecardOf(lines, scale);
  if (!scorecard.ok) return scorecard;
  const { fit, coverage } = fitScore(scorecard.value);
  return fit === null ? failure({ code: "too-little-rated", coverage }) : ok(fit);
};
