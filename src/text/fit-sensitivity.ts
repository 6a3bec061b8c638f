import type { FitSwap } from "../domain/fit/fit-sensitivity";
import { counted } from "./counting";
import { shortCriterion } from "./fit-names";

/** What swaps are told by: indexes of a swap are those of these names. */
export type FitNames = {
  readonly criteria: readonly string[];
  readonly partners: readonly string[];
};

/** What becomes of the order where any one weight is a fifth more or less. */
export const sensitivityLine = (swaps: readonly FitSwap[]): string => {
  if (swaps.length === 0)
    return "The order of fit stays if any one weight is a fifth more or less.";
  const inFit = pairsOf(swaps.filter(({ measure }) => measure === "fit"));
  const inRaw = pairsOf(swaps.filter(({ measure }) => measure === "raw"));
  if (inFit === 0)
    return `The order of fit stays if any one weight is a fifth more or less; before limits ${counted(inRaw, "pair")} of neighbours would change places.`;
  const all = swaps.every(({ measure, isTie }) => measure === "raw" || isTie);
  const ties = all ? (inFit === 1 ? ", a tie within 5 points" : ", all ties within 5 points") : "";
  return `If any one weight is a fifth more or less, ${counted(inFit, "pair")} of neighbours may change places${ties}.`;
};

const pairsOf = (swaps: readonly FitSwap[]): number =>
  new Set(swaps.map(({ above, below }) => [above, below].sort((a, b) => a - b).join())).size;

/** "Reach 16 → 12.8: Globex Cloud (67.87) passes NewVenture (67.39) before limits: a tie, and the order of fit stays." */
export const swapText = (swap: FitSwap, { criteria, partners }: FitNames): string => {
  const { criterion, weight, changedWeight, above, below, aboveScore, belowScore } = swap;
  const named = (partner: number, score: number) =>
    `${partners[partner] ?? ""} (${score.toFixed(2)})`;
  const weights = `${shortCriterion(criteria[criterion] ?? "")} ${short(weight)} → ${short(changedWeight)}`;
  const passes = `${named(below, belowScore)} passes ${named(above, aboveScore)}`;
  const before = swap.measure === "raw" ? " before limits" : "";
  const ends = [swap.isTie ? "a tie" : "", swap.measure === "raw" ? "the order of fit stays" : ""];
  const said = ends.filter((end) => end !== "").join(", and ");
  return `${weights}: ${passes}${before}${said === "" ? "" : `: ${said}`}.`;
};

/** A weight without what decimals leave behind. */
const short = (weight: number): string => String(Number(weight.toFixed(4)));
