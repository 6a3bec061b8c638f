/**
 * Largest remainder (Hamilton's) apportionment of a whole amount: everyone gets the whole part of
 * the exact quota, and the units left go to the largest fractions, ties to the earlier. Quotas are
 * exact, so who gets the odd cent never hangs on the rounding of floats.
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
  if (!(allWeight > 0 && allWeight < Infinity))
    throw new RangeError(`sum of weights: ${allWeight}`);
  const units = Math.abs(total);
  const { parts, remainders } = staysWhole(units * allWeight, weights)
    ? inNumbers(units, weights, allWeight)
    : inBigInts(BigInt(units), wholeWeights(weights));
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  for (const index of largest(left, remainders)) parts[index] = (parts[index] ?? 0) + 1;
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}

/** Parts are rounded down; remainders are in units of the sum of weights. */
type Quotas = { readonly parts: number[]; readonly remainders: readonly (number | bigint)[] };

/** Whether every product of the division is a whole number that floats hold exactly. */
const staysWhole = (largestProduct: number, weights: readonly number[]): boolean =>
  Number.isSafeInteger(largestProduct) && weights.every(Number.isInteger);

function inNumbers(units: number, weights: readonly number[], allWeight: number): Quotas {
  const products = weights.map((weight) => units * weight);
  return {
    parts: products.map((product) => Math.floor(product / allWeight)),
    remainders: products.map((product) => product % allWeight),
  };
}

function inBigInts(units: bigint, weights: readonly bigint[]): Quotas {
  const allWeight = weights.reduce((sum, weight) => sum + weight, 0n);
  const products = weights.map((weight) => units * weight);
  return {
    parts: products.map((product) => Number(product / allWeight)),
    remainders: products.map((product) => product % allWeight),
  };
}

/** The same proportions in whole numbers: a float is a whole number times a power of two. */
function wholeWeights(weights: readonly number[]): readonly bigint[] {
  const doubled = weights.map((weight) => {
    let [whole, times] = [weight, 0];
    for (; !Number.isInteger(whole); times++) whole *= 2;
    return { whole, times };
  });
  const most = Math.max(...doubled.map(({ times }) => times));
  return doubled.map(({ whole, times }) => BigInt(whole) << BigInt(most - times));
}

function largest(count: number, remainders: Quotas["remainders"]): readonly number[] {
  if (count === 0) return [];
  return [...remainders.entries()]
    .sort(([a, one], [b, other]) => (one < other ? 1 : one > other ? -1 : a - b))
    .slice(0, count)
    .map(([index]) => index);
}
