import { largestRemainder } from "../domain/numeric/largest-remainder";
import type { SeededRandom } from "./seeded-random";

/** How many pieces of about `typical` an amount gives. */
export const piecesOf = (amount: number, typical: number): number =>
  amount === 0 ? 0 : Math.max(1, Math.round(amount / typical));

/** Cuts an amount of tens of dollars into uneven pieces that add up to it. */
export const cutAmount = (
  random: SeededRandom,
  amount: number,
  pieces: number,
): readonly number[] =>
  pieces === 0
    ? []
    : largestRemainder(
        amount / 10,
        Array.from({ length: pieces }, () => random.between(60, 140)),
      ).map((tens) => tens * 10);
