import { sharesAll } from "../model";

/** Linear: each touch of a deal gets the same. */
export const linear = sharesAll(({ party }, weights) => {
  for (let touch = 0; touch < party.length; touch++) {
    const its = party[touch] ?? 0;
    weights[its] = (weights[its] ?? 0) + 1;
  }
});
