import { compensatedSum, runningSums } from "../numeric/compensated-sum";
import { failure, ok, type Result } from "../problem";

export type Concentration = {
  /** Herfindahl–Hirschman index, 0 to 10,000: the sum of squared per cents. */
  readonly hhi: number;
  /** Shares are 0 to 1. */
  readonly topShare: number;
  readonly topThreeShare: number;
  /** How many partners of equal size would give this index. */
  readonly effectivePartners: number;
  /** The population form, zeros included. */
  readonly gini: number;
  /** The smallest number of partners whose values reach 80 % of the total. */
  readonly partnersFor80: number;
};

export type ConcentrationProblem =
  | { readonly code: "negative-value"; readonly index: number }
  | { readonly code: "nothing-to-share" };

/** A share this little below 80 % has reached it. */
const tolerance = 1e-12;

/**
 * How concentrated values are on few of them.
 * HHI = Σ(100·xᵢ/Σx)²; effective number = 10,000/HHI;
 * Gini = 2Σ(i·xᵢ)/(nΣx) − (n+1)/n over ascending values.
 *
 * @param values at least 0, any order
 * Problems: a negative value; a total of 0.
 * Source: https://en.wikipedia.org/wiki/Herfindahl%E2%80%93Hirschman_index,
 * https://en.wikipedia.org/wiki/Gini_coefficient
 * @example concentration([3, 1]) // hhi 6250, effective partners 1.6, gini 0.25
 */
export function concentration(
  values: readonly number[],
): Result<Concentration, ConcentrationProblem> {
  const negative = values.findIndex((value) => value < 0);
  if (negative !== -1) return failure({ code: "negative-value", index: negative });
  const descending = [...values].sort((a, b) => b - a);
  const sums = runningSums(descending);
  const total = sums.at(-1) ?? 0;
  if (!(total > 0)) return failure({ code: "nothing-to-share" });
  const shares = descending.map((value) => value / total);
  const hhi = 10_000 * compensatedSum(shares.map((share) => share * share));
  return ok({
    hhi,
    topShare: shares[0] ?? 0,
    topThreeShare: (sums[Math.min(3, sums.length) - 1] ?? 0) / total,
    effectivePartners: 10_000 / hhi,
    gini: gini(shares),
    partnersFor80: sums.findIndex((sum) => sum / total >= 0.8 - tolerance) + 1,
  });
}

/** Of shares in descending order, so that the i of the formula counts from the end. */
function gini(descending: readonly number[]): number {
  const count = descending.length;
  const weighted = compensatedSum(descending.map((share, index) => (count - index) * share));
  return (2 * weighted - (count + 1)) / count;
}
