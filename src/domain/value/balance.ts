/** What a partnership is worth to one side and what it costs that side, in one currency. */
export type Stake = { readonly value: number; readonly cost: number };

/**
 * Balance of gain: how evenly what is gained together is spread over the two sides.
 *
 * net = value − cost of each side; balance = 200 · the smaller net / the sum of both, which is 100
 * where both gain the same; 0 where either gains nothing.
 *
 * @param ours values and costs in one unit; which side is ours does not matter
 * @returns 0 to 100, not rounded; the same in any currency
 * Source: it is 100 less the Bray–Curtis dissimilarity of two amounts in per cent,
 * https://en.wikipedia.org/wiki/Bray%E2%80%93Curtis_dissimilarity
 * @example balance({ value: 300, cost: 100 }, { value: 150, cost: 50 }) // → 66.66666666666667
 */
export const balance = (ours: Stake, theirs: Stake): number => {
  const our = ours.value - ours.cost;
  const their = theirs.value - theirs.cost;
  const smaller = Math.min(our, their);
  return smaller > 0 ? (200 * smaller) / (our + their) : 0;
};
