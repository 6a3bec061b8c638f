import { partyCount, type Journeys } from "./journeys";
import { wholeOf, type Model } from "./model";

/** The weights a model gives, by party. */
export function weightsOf(journeys: Journeys, model: Model): Float64Array {
  const weights = new Float64Array(partyCount(journeys));
  model.weigh(journeys, weights);
  return weights;
}

/**
 * What each partner is credited with under a model, unrounded, in the unit of the amounts.
 *
 * @returns by partner; what is missing to the sum of the amounts is direct
 */
export function creditByPartner(journeys: Journeys, model: Model): Float64Array {
  const { amount, partyStart, partner } = journeys;
  const weights = weightsOf(journeys, model);
  const credit = new Float64Array(journeys.partnerCount);
  for (let deal = 0; deal < amount.length; deal++) {
    const start = partyStart[deal] ?? 0;
    const end = partyStart[deal + 1] ?? 0;
    let sum = 0;
    for (let party = start; party < end; party++) sum += weights[party] ?? 0;
    if (sum === 0) continue;
    const perWeight = (amount[deal] ?? 0) / wholeOf(sum, model);
    for (let party = start; party < end; party++) {
      const who = partner[party] ?? 0;
      credit[who] = (credit[who] ?? 0) + perWeight * (weights[party] ?? 0);
    }
  }
  return credit;
}
