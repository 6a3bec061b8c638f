import { fitScore } from "./fit-score";
import { isTie, tiePoints } from "./fit-ties";
import { scorecardOf, type FitCriteria } from "./partner-fit";
import type { Rating } from "./rating";
import { reaches } from "./tolerance";

/** Two neighbours that change places once one weight is another. */
export type FitSwap = {
  /** The index of the criterion, its weight, and the weight at which they have changed places. */
  readonly criterion: number;
  readonly weight: number;
  readonly changedWeight: number;
  /**
   * What they are ordered by. The fit is what counts; where only the raw scores change places, a
   * limit holds the order of the fits.
   */
  readonly measure: "fit" | "raw";
  /** The partners, by index: the one that is above with the weights as they are comes first. */
  readonly above: number;
  readonly below: number;
  /** Their scores with the changed weight. */
  readonly aboveScore: number;
  readonly belowScore: number;
  /** So near to each other, as they are and as they would be: they are to be called a tie. */
  readonly isTie: boolean;
};

/** A weight is an opinion: by so much of it somebody else may differ. */
const change = 0.2;

type Scores = Readonly<Record<"fit" | "raw", number | null>>;

/**
 * Sensitivity of the order of partners: each weight is changed by a fifth, down and up, one at a
 * time, and neighbours that change places are told.
 *
 * @param criteria what partners are rated on
 * @param partners their ratings, one for each criterion
 * @param tieWithin so near in points two scores are a tie, 0–100
 * @returns a swap for each pair, criterion and direction, by criterion; none for partners without a
 * fit. A pair whose fits change places is told as such, and not again for its raw scores
 * Source: one-at-a-time sensitivity analysis, https://en.wikipedia.org/wiki/Sensitivity_analysis
 * @example fitSensitivity({ names: ["A", "B"], weights: [8, 9], scale: { min: 0, max: 1 },
 * bands: { strong: 70, moderate: 50 } }, [[1, 0], [0, 1]]).map(({ changedWeight }) => changedWeight)
 * // → [9.6, 7.2]
 */
export const fitSensitivity = (
  criteria: FitCriteria,
  partners: readonly (readonly Rating[])[],
  tieWithin: number = tiePoints,
): readonly FitSwap[] => {
  const now = scoresOf(criteria, partners);
  const pairs = (["fit", "raw"] as const).map((measure) => neighbours(now, measure));
  return criteria.weights.flatMap((weight, criterion) =>
    weight === 0
      ? []
      : [1 - change, 1 + change].flatMap((factor) => {
          const changedWeight = weight * factor;
          const changed = criteria.weights.map((one, at) =>
            at === criterion ? changedWeight : one,
          );
          const then = scoresOf({ ...criteria, weights: changed }, partners);
          const swaps = pairs.flat().flatMap((pair) => swapOf(pair, { now, then }, tieWithin));
          return withoutRepeats(swaps).map((swap) => ({
            ...{ criterion, weight, changedWeight },
            ...swap,
          }));
        }),
  );
};

const scoresOf = (
  criteria: FitCriteria,
  partners: readonly (readonly Rating[])[],
): readonly Scores[] =>
  partners.map((ratings) => {
    const { fit, raw } = fitScore(scorecardOf(criteria, ratings));
    // Where too little is rated for a fit, there is no order to speak of.
    return { fit, raw: fit === null ? null : raw };
  });

type Pair = Pick<FitSwap, "measure" | "above" | "below">;

const neighbours = (scores: readonly Scores[], measure: FitSwap["measure"]): readonly Pair[] => {
  const order = scores
    .flatMap((its, index) => (its[measure] === null ? [] : [{ index, score: its[measure] }]))
    .sort((a, b) => b.score - a.score);
  return order.slice(1).map(({ index: below }, at) => ({
    measure,
    above: order[at]?.index ?? below,
    below,
  }));
};

type Swap = Omit<FitSwap, "criterion" | "weight" | "changedWeight">;

const swapOf = (
  { measure, above, below }: Pair,
  { now, then }: Readonly<Record<"now" | "then", readonly Scores[]>>,
  tieWithin: number,
): readonly Swap[] => {
  const gapIn = (scores: readonly Scores[]) => {
    const [aboveScore, belowScore] = [scores[above]?.[measure], scores[below]?.[measure]];
    return typeof aboveScore === "number" && typeof belowScore === "number"
      ? { aboveScore, belowScore }
      : null;
  };
  const [before, after] = [gapIn(now), gapIn(then)];
  // A weight may also decide whether enough is rated for a fit at all.
  if (before === null || after === null) return [];
  // Scores that are as good as equal are in no order that could change.
  const wasAbove = !reaches(before.belowScore, before.aboveScore);
  const isBelow = !reaches(after.aboveScore, after.belowScore);
  if (!wasAbove || !isBelow) return [];
  const tied = [before, after].every((gap) => isTie(gap.aboveScore, gap.belowScore, tieWithin));
  return [{ measure, above, below, ...after, isTie: tied }];
};

const withoutRepeats = (swaps: readonly Swap[]): readonly Swap[] =>
  swaps.filter(
    (swap) =>
      swap.measure === "fit" ||
      !swaps.some(
        (other) =>
          other.measure === "fit" && other.above === swap.above && other.below === swap.below,
      ),
  );
