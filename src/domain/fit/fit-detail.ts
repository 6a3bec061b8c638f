import { fitBand, usualBands, type BandLimits, type FitBand } from "./band";
import { fitScore, type FitScore } from "./fit-score";
import { scoreOf } from "./scale";
import type { RatedCriterion, Scorecard } from "./scorecard";
import { weightUnit } from "./weight-unit";

/** What one criterion adds to a fit; null where it is not rated. */
export type CriterionDetail = {
  readonly rating: number | null;
  /** Of all weights, in per cent. */
  readonly weightPercent: number;
  /** From 0 at the bottom of the scale to 100 at its top. */
  readonly score: number | null;
  /** Its part of the raw score; null also where there is none. */
  readonly points: number | null;
};

export type FitDetail = FitScore & {
  readonly rows: readonly CriterionDetail[];
  /** null where less than half of the weight is rated. */
  readonly band: FitBand | null;
};

/**
 * A fit taken apart: what each criterion adds, and what is made of the sum.
 *
 * weight in per cent = 100·w / Σ w of all; points = w·s / Σ w of the rated, so that the points add
 * up to the raw score.
 *
 * @param scorecard as for fitScore
 * @param bands where the bands begin
 * @returns the score of fitScore, its band, and one row for each criterion in the same order
 * @example fitDetail({ scale: { min: 1, max: 5 }, rows: [{ code: "GAP", weight: 9, rating: 4 }] }).rows
 * // → [{ "rating": 4, "weightPercent": 100, "score": 75, "points": 75 }]
 */
export const fitDetail = (
  { scale, rows }: Scorecard,
  bands: BandLimits = usualBands,
): FitDetail => {
  const score = fitScore({ scale, rows });
  const unit = weightUnit(rows.map(({ weight }) => weight));
  const total = sumOf(rows, unit);
  const rated = sumOf(
    rows.filter(({ rating }) => rating !== null),
    unit,
  );
  const detail = ({ rating, weight }: RatedCriterion): CriterionDetail => {
    const its = rating === null ? null : scoreOf(rating, scale);
    return {
      rating,
      weightPercent: (100 * (weight / unit)) / total,
      score: its,
      // Weights that vanish beside the rest are as good as not rated.
      points: its === null || score.raw === null ? null : ((weight / unit) * its) / rated,
    };
  };
  const band = score.fit === null ? null : fitBand(score.fit, bands);
  return { ...score, rows: rows.map(detail), band };
};

const sumOf = (rows: readonly RatedCriterion[], unit: number): number =>
  rows.reduce((sum, { weight }) => sum + weight / unit, 0);
