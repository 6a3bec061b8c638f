import { failure, ok, type Result } from "../problem";
import { defaultWeights, type CriterionCode } from "./criteria";
import { impliedCodes, readCodes } from "./criterion-codes";
import type { FitProblem } from "./fit-problem";
import { readRating, type Rating } from "./rating";
import { readScale, type Scale } from "./scale";

/** A fit as it was typed: one cell for each criterion, null for what is omitted. */
export type FitCells = {
  readonly ratings: readonly unknown[];
  readonly weights: readonly unknown[] | null;
  readonly criteria: readonly unknown[] | null;
  readonly scale: unknown;
};

export type RatedCriterion = {
  /** The code if it is one of the ten. */
  readonly code: CriterionCode | null;
  /** 0 or more; 0 is a criterion that is switched off. */
  readonly weight: number;
  readonly rating: Rating;
};

/** What a partner was rated, ready to be scored; at least one weight is above 0. */
export type Scorecard = {
  readonly scale: Scale;
  readonly rows: readonly RatedCriterion[];
};

/**
 * Reads a partner's ratings with their weights and criteria.
 *
 * A weight of 0 switches a criterion off entirely: neither its rating nor its name is read. Without
 * weights the built-in ones hold if every criterion is one of the ten, otherwise all weigh the same.
 * Without criteria exactly ten ratings are the ten in their built-in order.
 *
 * @param cells ratings, weights and criteria of one length, in one order
 * @returns the scorecard in the same order. Problems: ratings-missing, count-differs,
 * scale-unreadable, weight-unreadable, weights-all-zero, criterion-unreadable, criterion-repeated,
 * rating-unreadable
 * @example readScorecard({ ratings: [3], weights: null, criteria: ["econ"], scale: null }).value.rows
 * // → [{ "code": "ECON", "weight": 18, "rating": 3 }]
 */
export const readScorecard = (cells: FitCells): Result<Scorecard, FitProblem> => {
  const problem = countProblem(cells);
  if (problem !== null) return failure(problem);
  const scale = readScale(cells.scale);
  if (!scale.ok) return scale;
  const given = cells.weights === null ? ok(null) : readWeights(cells.weights);
  if (!given.ok) return given;
  const isOff = (index: number): boolean => given.value?.[index] === 0;
  const codes =
    cells.criteria === null
      ? ok(impliedCodes(cells.ratings.length))
      : readCodes(cells.criteria, isOff);
  if (!codes.ok) return codes;
  const weights = given.value ?? defaultWeights(codes.value);
  const ratings = readRatings(cells.ratings, scale.value, isOff);
  if (!ratings.ok) return ratings;
  const rows = ratings.value.map((rating, index) => ({
    code: codes.value[index] ?? null,
    weight: weights[index] ?? 0,
    rating,
  }));
  return ok({ scale: scale.value, rows });
};

const countProblem = ({ ratings, weights, criteria }: FitCells): FitProblem | null => {
  if (ratings.length === 0) return { code: "ratings-missing" };
  for (const [argument, cells] of [["weights", weights] as const, ["criteria", criteria] as const])
    if (cells !== null && cells.length !== ratings.length)
      return { code: "count-differs", ratings: ratings.length, argument, count: cells.length };
  return null;
};

const readWeights = (cells: readonly unknown[]): Result<readonly number[], FitProblem> => {
  const weights: number[] = [];
  for (const [index, cell] of cells.entries()) {
    // Some hosts send null for a blank cell where others send 0.
    const weight = cell ?? 0;
    if (typeof weight !== "number" || !Number.isFinite(weight) || weight < 0)
      return failure({ code: "weight-unreadable", index, found: cell });
    weights.push(weight);
  }
  if (weights.every((weight) => weight === 0)) return failure({ code: "weights-all-zero" });
  return ok(weights);
};

const readRatings = (
  cells: readonly unknown[],
  scale: Scale,
  isOff: (index: number) => boolean,
): Result<readonly Rating[], FitProblem> => {
  const ratings: Rating[] = [];
  for (const [index, cell] of cells.entries()) {
    const rating = isOff(index) ? ok(null) : readRating(cell, scale);
    if (!rating.ok) return failure({ code: "rating-unreadable", index, found: cell, ...scale });
    ratings.push(rating.value);
  }
  return ok(ratings);
};
