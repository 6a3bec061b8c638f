import { runningSums } from "../numeric/compensated-sum";

export type Share = {
  /** 0 to 1, of the sum of positive values. */
  readonly share: number;
  /** The share of everything at least as great, so that equal values have the same. */
  readonly cumulative: number;
};

/** Shares in the order of `values`; null for zero and below, which have no share of the positive. */
export function sharesOfPositive(values: readonly number[]): readonly (Share | null)[] {
  const positive = values.filter((value) => value > 0).sort((a, b) => b - a);
  const sums = runningSums(positive);
  const total = sums.at(-1) ?? 0;
  const downTo = new Map(positive.map((value, index) => [value, sums[index] ?? 0]));
  return values.map((value) => {
    const sum = downTo.get(value);
    return sum === undefined ? null : { share: value / total, cumulative: sum / total };
  });
}
