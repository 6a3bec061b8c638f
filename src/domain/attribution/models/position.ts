import { sharesAll } from "../model";

/**
 * Position, or U-shaped: 40 % to the first touch, 40 % to the last, 20 % shared by those between.
 * Two touches get half each. With m touches between, that is 2m, 1 each and 2m of 5m parts.
 */
export const position = sharesAll(({ amount, touchStart, orderedEnd, party }, weights) => {
  for (let deal = 0; deal < amount.length; deal++) {
    const start = touchStart[deal] ?? 0;
    const end = orderedEnd[deal] ?? 0;
    const ends = Math.max(1, 2 * (end - start - 2));
    for (let touch = start; touch < end; touch++) {
      const its = party[touch] ?? 0;
      const parts = touch === start || touch === end - 1 ? ends : 1;
      weights[its] = (weights[its] ?? 0) + parts;
    }
  }
});
