import { failure, ok, type Result } from "../problem";

export type NothingAlone = { readonly code: "nothing-alone"; readonly alone: number };

/**
 * Joint value: what two companies are worth together, over what they would be worth apart.
 *
 * together / (ours alone + theirs alone): below 1 the partnership destroys value, 1.5 or more is
 * "one plus one makes three".
 *
 * @param together in one unit with the other two
 * @returns the ratio, below 0 where together is. Problem: the two alone add up to 0 or less
 * Source: superadditivity, https://en.wikipedia.org/wiki/Superadditivity
 * @example jointValue(3, 1, 1).value // → 1.5
 */
export const jointValue = (
  together: number,
  oursAlone: number,
  theirsAlone: number,
): Result<number, NothingAlone> => {
  const alone = oursAlone + theirsAlone;
  return alone > 0 ? ok(together / alone) : failure({ code: "nothing-alone", alone });
};
