export type SeededRandom = {
  /** A whole number from `least` to `most`, both inclusive. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** The same items in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
};

/**
 * Lehmer's generator with the multiplier 48271: the same seed gives the same sample for ever.
 * Source: S. K. Park, K. W. Miller and P. K. Stockmeyer, Communications of the ACM 36 (1993),
 * https://doi.org/10.1145/159544.376068
 */
export function seededRandom(seed: number): SeededRandom {
  const modulus = 2_147_483_647;
  let state = seed;
  const below = (count: number): number => {
    state = (state * 48_271) % modulus;
    return Math.floor((state / modulus) * count);
  };
  return {
    between: (least, most) => least + below(most - least + 1),
    oneOf: (items) => items[below(items.length)] ?? items[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: below(modulus) }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
