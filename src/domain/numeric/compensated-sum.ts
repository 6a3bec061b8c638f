/**
 * Running sums of floats with Neumaier's compensation: the low-order digits lost by each addition
 * are carried along, so the error does not grow with the number of terms.
 *
 * @param values any order, any magnitude
 * @returns for each value the sum up to and including it
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
 * ZAMM 54 (1974), https://doi.org/10.1002/zamm.19740540106
 * @example runningSums([1, 1e100, 1, -1e100]) // [1, 1e100, 1e100, 2]
 */
export function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  let lost = 0;
  return values.map((value) => {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    return sum + lost;
  });
}

/** The sum of floats, compensated likewise; 0 for none. */
export const compensatedSum = (values: readonly number[]): number =>
  runningSums(values).at(-1) ?? 0;
