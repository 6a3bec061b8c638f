import { foldName } from "../domain/attribution/partner-name";
import { fitSensitivity, type FitSwap } from "../domain/fit/fit-sensitivity";
import type { PartnerFits } from "../tables/partner-fits";
import { counted, listed } from "./counting";
import { shortCriterion } from "./fit-names";

/** What swaps are told by: indexes of a swap are those of these names. */
export type FitNames = {
  readonly criteria: readonly string[];
  readonly partners: readonly string[];
};

/** The line is found by it again. */
export const sensitivityBegins = "Fits within ";

/** What is a tie, and what becomes of the order where any one weight is a fifth more or less. */
export const sensitivityLine = (
  swaps: readonly FitSwap[],
  { partners, tieWithin }: Pick<FitNames, "partners"> & { readonly tieWithin: number },
): string => {
  const ties = `${sensitivityBegins}${tieWithin} ${tieWithin === 1 ? "point" : "points"} are a tie.`;
  const stays = "The order of fit stays if any one weight is a fifth more or less";
  const inFit = swaps.filter(({ measure }) => measure === "fit");
  const told = inFit.length > 0 ? inFit : swaps;
  const pairs = pairsOf(told);
  if (pairs.length === 0) return `${ties} ${stays}.`;
  const which = `${counted(pairs.length, "pair")} of neighbours`;
  const named = pairsNamed(pairs, partners);
  if (inFit.length === 0)
    return `${ties} ${stays}; before limits ${which} would change places: ${named}.`;
  const isAllTies = told.every(({ isTie }) => isTie);
  const tied = isAllTies ? (pairs.length === 1 ? ", a tie" : ", all ties") : "";
  return `${ties} If any one weight is a fifth more or less, ${which} may change places${tied}: ${named}.`;
};

type Pair = readonly [one: number, other: number];

const pairsOf = (swaps: readonly FitSwap[]): readonly Pair[] => {
  const byKey = new Map(
    swaps.map(({ above, below }): [string, Pair] => {
      const key = above < below ? `${above},${below}` : `${below},${above}`;
      return [key, [above, below]];
    }),
  );
  return [...byKey.values()];
};

const namedAtMost = 3;

const pairsNamed = (pairs: readonly Pair[], partners: readonly string[]): string => {
  const named = pairs
    .slice(0, namedAtMost)
    .map(([one, other]) => `${partners[one] ?? ""} with ${partners[other] ?? ""}`);
  const more = pairs.length - named.length;
  return listed(more === 0 ? named : [...named, `${more} more`]);
};

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

/** What is said of each partner, by folded name: at most two swaps, each with what it takes. */
export function swapsByPartner(
  { criteria, partners }: Pick<PartnerFits, "criteria" | "partners">,
  tieWithin: number,
): ReadonlyMap<string, readonly string[]> {
  if (criteria === null) return new Map();
  const ratings = partners.map((partner) => partner.ratings);
  const names = { criteria: criteria.names, partners: partners.map(({ name }) => name) };
  const told = new Map<string, readonly string[]>();
  for (const swap of fitSensitivity(criteria, ratings, tieWithin)) {
    for (const at of [swap.above, swap.below]) {
      const key = foldName(names.partners[at] ?? "");
      const lines = told.get(key) ?? [];
      if (lines.length < 2) told.set(key, [...lines, swapText(swap, names)]);
    }
  }
  return told;
}
