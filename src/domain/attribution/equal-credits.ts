import { largestRemainder } from "../numeric/largest-remainder";

/**
 * Credits of a deal that its own partner column gives: equal shares, to the cent.
 *
 * @param amountMinor the deal's amount in minor units
 * @param partners how many distinct partners the deal has
 * @returns credits in minor units by partner that add up to the amount; none for a direct deal
 * @example equalCredits(100_00, 3) // [33_34, 33_33, 33_33]
 */
export const equalCredits = (amountMinor: number, partners: number): readonly number[] =>
  partners === 0 ? [] : largestRemainder(amountMinor, new Array<number>(partners).fill(1));
