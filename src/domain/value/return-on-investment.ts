/**
 * Return on investment (ROI): what comes back beyond each unit spent.
 *
 * value / cost − 1: 0 where it comes out even, 1 where two come back for one, −1 where nothing does.
 *
 * @param value in one unit with the cost; below 0 for a loss on top of it
 * @param cost 0 or more
 * @returns a fraction, null where there is no cost to compare with
 * Source: https://en.wikipedia.org/wiki/Return_on_investment
 * @example returnOnInvestment(300, 200) // → 0.5
 */
export const returnOnInvestment = (value: number, cost: number): number | null =>
  cost > 0 ? value / cost - 1 : null;
