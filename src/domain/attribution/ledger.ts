import { apportioner } from "../numeric/apportion";
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
  const most = mostParties(journeys) + 1;
  const apportion = apportioner(most);
  const own = new Float64Array(most);
  for (let deal = 0; deal < deals; deal++) {
    const start = partyStart[deal] ?? 0;
    const count = (partyStart[deal + 1] ?? 0) - start;
    let sum = 0;
    for (let at = 0; at < count; at++) sum += own[at] = weights[start + at] ?? 0;
    const whole = wholeOf(sum, model);
    const rest = whole - sum;
    own[count] = rest;
    const parts = apportion(amount[deal] ?? 0, own, count + 1);
    for (let at = 0; at < count; at++) {
      found.creditMinor[start + at] = parts[at] ?? 0;
      found.share[start + at] = (own[at] ?? 0) / whole;
    }
    found.directMinor[deal] = parts[count] ?? 0;
    found.directShare[deal] = rest / whole;
  }
  return found;
}

function mostParties({ amount, partyStart }: Journeys): number {
  let most = 0;
  for (let deal = 0; deal < amount.length; deal++)
    most = Math.max(most, (partyStart[deal + 1] ?? 0) - (partyStart[deal] ?? 0));
  return most;
}
