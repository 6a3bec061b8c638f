import { usualBands, type BandLimits } from "./band";
import { criteria, criterionCode } from "./criteria";
import { fitDetail, type FitDetail } from "./fit-detail";
import type { Rating } from "./rating";
import type { Scale } from "./scale";
import type { Scorecard } from "./scorecard";

/** What partners are rated on, in the order of their ratings. */
export type FitCriteria = {
  /** As they stand over the ratings: a code or full name of the ten, or a name of one's own. */
  readonly names: readonly string[];
  /** 0 or more, 0 for a criterion that is switched off; at least one above 0. */
  readonly weights: readonly number[];
  readonly scale: Scale;
  readonly bands: BandLimits;
};

/** A partner's fit with what it is made of; the rows of the detail are those of `criteria`. */
export type PartnerFit = FitDetail & {
  /** Names as they stand over the ratings: a code of the ten is written out in full. */
  readonly criteria: readonly string[];
  /** Indexes into `criteria` of the two rated highest, the heavier first where ratings are alike. */
  readonly strongest: readonly number[];
  /**
   * The index of the one rated lowest, the heavier where ratings are alike; null where all that is
   * rated is at the top or among the strongest.
   */
  readonly weakest: number | null;
};

/** The ten criteria with their built-in weights, rated 1 to 5. */
export const usualCriteria: FitCriteria = {
  names: criteria.map(({ code }) => code),
  weights: criteria.map(({ weight }) => weight),
  scale: { min: 1, max: 5 },
  bands: usualBands,
};

/** What one partner was rated, ready to be scored. */
export const scorecardOf = (
  { names, weights, scale }: FitCriteria,
  ratings: readonly Rating[],
): Scorecard => ({
  scale,
  rows: names.map((name, index) => ({
    code: criterionCode(name),
    weight: weights[index] ?? 0,
    // A criterion that is switched off is not looked at.
    rating: weights[index] === 0 ? null : (ratings[index] ?? null),
  })),
});

/**
 * A partner's fit, and what it rests on: the two strongest criteria and the weakest.
 *
 * @param criteria what partners are rated on
 * @param ratings one for each criterion, within the scale, null where not rated
 * @example partnerFit(usualCriteria, [5, 5, 4, 4, 4, 5, 4, 4, 3, 4]).strongest // → [0, 1]
 */
export const partnerFit = (criteria: FitCriteria, ratings: readonly Rating[]): PartnerFit => {
  const detail = fitDetail(scorecardOf(criteria, ratings), criteria.bands);
  const rated = detail.rows.flatMap(({ score, weightPercent }, index) =>
    score === null ? [] : [{ index, score, weightPercent }],
  );
  const heavierFirst = [...rated].sort((a, b) => b.weightPercent - a.weightPercent);
  const strongest = [...heavierFirst].sort((a, b) => b.score - a.score).slice(0, 2);
  const [weakest] = heavierFirst
    .filter((one) => one.score < 100 && !strongest.includes(one))
    .sort((a, b) => a.score - b.score);
  return {
    ...detail,
    criteria: criteria.names.map(fullName),
    strongest: strongest.map(({ index }) => index),
    weakest: weakest?.index ?? null,
  };
};

const fullName = (name: string): string =>
  criteria.find(({ code }) => code === criterionCode(name))?.name ?? name.trim();
