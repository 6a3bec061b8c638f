/**
 * Largest remainder (Hamilton's) apportionment of a whole amount: everyone gets the whole part of
 * the exact quota, and the units left go to the largest fractions, ties to the earlier.
 *
 * @param total a safe integer, such as cents; a negative one is apportioned by its absolute value
 * @param weights at least 0 each, their sum above 0
 * @returns integers in the order of `weights` that add up to `total` exactly
 * Source: M. Balinski and H. P. Young, "Fair Representation" (1982); summary in
 * https://en.wikipedia.org/wiki/Quota_method
 * @example largestRemainder(100, [1, 1, 1]) // [34, 33, 33]
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) throw new RangeError(`total to apportion: ${total}`);
  const allWeight = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(allWeight > 0)) throw new RangeError(`sum of weights: ${allWeight}`);
  const units = Math.abs(total);
  const quotas = weights.map((weight) => units * (weight / allWeight));
  const parts = quotas.map(Math.floor);
  const remainders = quotas.map((quota) => quota - Math.floor(quota));
  distribute(units - parts.reduce((sum, part) => sum + part, 0), parts, remainders);
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}

/** Rounding of huge quotas can leave more units than parts, or take some back: hence the rounds. */
function distribute(left: number, parts: number[], remainders: readonly number[]): void {
  const step = Math.sign(left);
  const order = remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => step * (b.remainder - a.remainder) || a.index - b.index);
  for (let given = 0; given < Math.abs(left); given++) {
    const { index } = order[given % order.length] ?? { index: 0 };
    parts[index] = (parts[index] ?? 0) + step;
  }
}
