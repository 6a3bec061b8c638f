import { failure, ok, type Result } from "../problem";

/** One side's revenue that comes through the other, and all of its revenue, in one currency. */
export type Exposure = { readonly throughOther: number; readonly revenue: number };

/** Which side's numbers cannot be: revenue of 0 or less, or a share outside 0 to 1. */
export type DependenceProblem = {
  readonly code: "no-revenue" | "share-impossible";
  readonly side: "ours" | "theirs";
};

/**
 * Mutual dependence: how alike the two sides' dependence on each other is.
 *
 * share of a side = its revenue through the other / all its revenue; dependence = the smaller share
 * over the larger: 1 where losing the other would hurt both alike, 0 where only one would feel it or
 * neither would.
 *
 * @param ours each side may count in a currency of its own
 * @returns 0 to 1; the same with the sides exchanged. Problems: no-revenue, share-impossible
 * Source: resource dependence theory, https://en.wikipedia.org/wiki/Resource_dependence_theory
 * @example dependence({ throughOther: 10, revenue: 100 }, { throughOther: 1, revenue: 5 }).value
 * // → 0.5
 */
export const dependence = (ours: Exposure, theirs: Exposure): Result<number, DependenceProblem> => {
  const problem = problemOf("ours", ours) ?? problemOf("theirs", theirs);
  if (problem !== null) return failure(problem);
  const shares = [shareOf(ours), shareOf(theirs)];
  const larger = Math.max(...shares);
  return ok(larger === 0 ? 0 : Math.min(...shares) / larger);
};

/** A share this little above 1 is 1: sums of the same revenue differ in their last digits. */
const tolerance = 1e-12;

const shareOf = ({ throughOther, revenue }: Exposure): number =>
  Math.min(1, throughOther / revenue);

const problemOf = (
  side: DependenceProblem["side"],
  { throughOther, revenue }: Exposure,
): DependenceProblem | null => {
  if (!(revenue > 0)) return { code: "no-revenue", side };
  const share = throughOther / revenue;
  return share < 0 || share > 1 + tolerance ? { code: "share-impossible", side } : null;
};
