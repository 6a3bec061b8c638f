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
  const { amount, deal: dealOf, partner, partnerCount } = journeys;
  const weights = weightsOf(journeys, model);
  // Party by party rather than deal by deal: short inner loops are what a processor guesses worst.
  const perWeight = new Float64Array(amount.length);
  for (let party = 0; party < weights.length; party++) {
    const deal = dealOf[party] ?? 0;
    perWeight[deal] = (perWeight[deal] ?? 0) + (weights[party] ?? 0);
  }
  for (let deal = 0; deal < amount.length; deal++)
    perWeight[deal] = (amount[deal] ?? 0) / wholeOf(perWeight[deal] ?? 0, model);
  const credit = new Float64Array(partnerCount);
  for (let party = 0; party < weights.length; party++) {
    const who = partner[party] ?? 0;
    const value = (perWeight[dealOf[party] ?? 0] ?? 0) * (weights[party] ?? 0);
    credit[who] = (credit[who] ?? 0) + value;
  }
  return credit;
}
