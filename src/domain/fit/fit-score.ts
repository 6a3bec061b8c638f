import { knockOutOf, type KnockOut } from "./knock-outs";
import { scoreOf } from "./scale";
import type { Scorecard } from "./scorecard";
import { reaches } from "./tolerance";
import { weightUnit } from "./weight-unit";

/** All of them from 0 to 100. */
export type FitScore = {
  /** The weighted mean score of what is rated; null where nothing is. */
  readonly raw: number | null;
  /** How much of the weight is rated, in per cent. */
  readonly coverage: number;
  /** The raw score if everything not yet rated came out lowest. */
  readonly low: number;
  /** The raw score if everything not yet rated came out highest. */
  readonly high: number;
  /** What holds the fit below the raw score. */
  readonly knockOut: KnockOut | null;
  /** The raw score within its limits; null where less than half of the weight is rated. */
  readonly fit: number | null;
};

const enoughCoverage = 50;

/**
 * Partner fit: the weighted mean of the scores of what is rated, held down by knock-outs.
 *
 * raw = Σ w·s / Σ w over the rated criteria; coverage = Σ w of the rated / Σ w of all; low and high
 * count what is not rated as 0 and as 100, before any knock-out; fit = the smaller of raw and limit.
 * Nothing is rounded.
 *
 * @param scorecard ratings within the scale, weights of 0 or more, at least one above 0
 * @returns low ≤ raw ≤ high and fit ≤ raw; the same for weights in any unit and criteria in any order
 * @example fitScore({ scale: { min: 1, max: 5 }, rows: [{ code: "ECON", weight: 18, rating: 1 }] })
 * // → { "raw": 0, "coverage": 100, "low": 0, "high": 0, "knockOut": null, "fit": 0 }
 */
export const fitScore = ({ scale, rows }: Scorecard): FitScore => {
  const { total, rated, points } = weightedSums({ scale, rows });
  // Where the weights are so far apart that the rated ones vanish beside the rest, nothing is rated.
  const raw = rated > 0 ? mean(points, rated) : null;
  const coverage = mean(100 * rated, total);
  const range = {
    low: mean(points, total),
    high: mean(points + 100 * (total - rated), total),
  };
  const scores = new Map(
    rows.map(({ code, rating }) => [code, rating === null ? null : scoreOf(rating, scale)]),
  );
  const knockOut = raw === null ? null : knockOutOf(raw, (code) => scores.get(code) ?? null);
  const limited = knockOut?.limit ?? raw;
  return {
    raw,
    coverage,
    ...range,
    knockOut,
    fit: reaches(coverage, enoughCoverage) ? limited : null,
  };
};

/** Rounding may leave a mean of hundreds a hair above 100. */
const mean = (points: number, weight: number): number => Math.min(100, points / weight);

type WeightedSums = {
  /** The weight of all criteria, of the rated ones, and the weighted scores of those. */
  readonly total: number;
  readonly rated: number;
  readonly points: number;
};

const weightedSums = ({ scale, rows }: Scorecard): WeightedSums => {
  const unit = weightUnit(rows.map(({ weight }) => weight));
  let total = 0;
  let rated = 0;
  let points = 0;
  for (const { weight, rating } of rows) {
    total += weight / unit;
    if (rating === null) continue;
    rated += weight / unit;
    points += (weight / unit) * scoreOf(rating, scale);
  }
  return { total, rated, points };
};
