import { largestRemainder } from "../numeric/largest-remainder";
import type { Journeys } from "./journeys";
import { wholeOf, type Model } from "./model";
import { weightsOf } from "./shared";

/** Credits to the cent: those of a deal and what of it is direct add up to its amount exactly. */
export type Ledger = {
  /** By party: the fraction of its deal's amount, unrounded. */
  readonly share: Float64Array;
  /** By party, in minor units. */
  readonly creditMinor: Float64Array;
  /** By deal. */
  readonly directShare: Float64Array;
  readonly directMinor: Float64Array;
};

/**
 * Credits of every deal under a model, by largest remainder, ties to the earlier first involvement;
 * what is direct comes last.
 *
 * @param journeys with amounts in whole minor units
 */
export function ledger(journeys: Journeys, model: Model): Ledger {
  const { amount, partyStart } = journeys;
  const weights = weightsOf(journeys, model);
  const deals = amount.length;
  const found = {
    share: new Float64Array(weights.length),
    creditMinor: new Float64Array(weights.length),
    directShare: new Float64Array(deals),
    directMinor: new Float64Array(deals),
  };
  for (let deal = 0; deal < deals; deal++) {
    const start = partyStart[deal] ?? 0;
    const own = weights.subarray(start, partyStart[deal + 1]);
    const sum = own.reduce((total, weight) => total + weight, 0);
    const whole = sum > 0 ? wholeOf(sum, model) : 1;
    const rest = sum > 0 ? whole - sum : 1;
    const credits = largestRemainder(amount[deal] ?? 0, [...own, rest]);
    found.directMinor[deal] = credits.pop() ?? 0;
    found.directShare[deal] = rest / whole;
    found.creditMinor.set(credits, start);
    own.forEach((weight, at) => (found.share[start + at] = weight / whole));
  }
  return found;
}
