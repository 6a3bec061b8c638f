import { sharesAll } from "../model";

/** First touch: all goes to the partner that was there first. */
export const first = sharesAll(({ amount, touchStart, orderedEnd, party }, weights) => {
  for (let deal = 0; deal < amount.length; deal++) {
    const start = touchStart[deal] ?? 0;
    if (start < (orderedEnd[deal] ?? 0)) weights[party[start] ?? 0] = 1;
  }
});
