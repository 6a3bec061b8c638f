/**
 * A unit for weights: a power of two near the largest. Dividing by it is exact, and then no sum of
 * weights can overflow.
 *
 * @param weights 0 or more, at least one above 0
 * @example weightUnit([18, 16]) // → 16
 */
export const weightUnit = (weights: readonly number[]): number => {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  // The logarithm of the greatest number of all is rounded up to 1024, whose power is infinite.
  return 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
};
