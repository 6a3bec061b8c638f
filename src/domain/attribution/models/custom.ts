import { wholeCredit } from "../involvements";
import type { Model } from "../model";

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
