import { runningSums } from "../numeric/compensated-sum";

export type PartnerClass = "A" | "B" | "C" | "None";

/** The shares of revenue, 0 to 1, at which class A and class B end. */
export type ClassCuts = { readonly a: number; readonly b: number };

export const defaultCuts: ClassCuts = { a: 0.8, b: 0.95 };

/** A share this little below a cut has reached it: float noise must not move a class. */
const tolerance = 1e-12;

/**
 * ABC classes by cumulative share: of the positive values, the share of everything strictly
 * greater than a value is below the first cut for A, below the second for B, else C. Zero and
 * below is None. Equal values always share a class.
 *
 * @param values the values that are classed together, any order
 * @returns the class of any value among them
 * Source: Pareto or ABC analysis, https://en.wikipedia.org/wiki/ABC_analysis
 * @example partnerClasses([50, 30, 15, 5, 0])(30) === "A"
 */
export function partnerClasses(
  values: readonly number[],
  cuts: ClassCuts = defaultCuts,
): (value: number) => PartnerClass {
  const positive = values.filter((value) => value > 0).sort((a, b) => b - a);
  const lowestA = lowestBelow(cuts.a, positive);
  const lowestB = lowestBelow(cuts.b, positive);
  return (value) => {
    if (!(value > 0)) return "None";
    if (value >= lowestA) return "A";
    return value >= lowestB ? "B" : "C";
  };
}

/** The lowest value of which everything strictly greater is below the cut: the one that reaches it. */
function lowestBelow(cut: number, descending: readonly number[]): number {
  if (cut <= tolerance) return Infinity;
  const sums = runningSums(descending);
  const total = sums.at(-1) ?? 0;
  const reaching = sums.findIndex((sum) => sum / total >= cut - tolerance);
  return descending[reaching] ?? 0;
}
