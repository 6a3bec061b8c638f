import { wholeCredit } from "../involvements";
import type { Journeys } from "../journeys";
import { isBeyondWhole, type Model } from "../model";
import { weightsOf } from "../shared";

/**
 * Custom: each involvement says its own credit. What is left of a deal is direct; where its
 * credits exceed the whole they are scaled down to it.
 */
export const custom: Model = {
  weigh: ({ party, credit }, weights) => {
    for (let touch = 0; touch < party.length; touch++) {
      const its = party[touch] ?? 0;
      weights[its] = (weights[its] ?? 0) + (credit[touch] ?? 0);
    }
  },
  whole: wholeCredit,
};

/** The deals, by their place in the journeys, whose credits exceed the whole: to be reported. */
export function overCredited(journeys: Journeys): readonly number[] {
  const sums = new Float64Array(journeys.amount.length);
  weightsOf(journeys, custom).forEach((weight, party) => {
    const deal = journeys.deal[party] ?? 0;
    sums[deal] = (sums[deal] ?? 0) + weight;
  });
  return [...sums.keys()].filter((deal) => isBeyondWhole(sums[deal] ?? 0, custom));
}
