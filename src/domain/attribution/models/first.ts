import { sharesAll } from "../model";

/** First touch: all goes to the partner that was there first. */
export const first = sharesAll(({ amount, ordered, orderedStart }, weights) => {
  for (let deal = 0; deal < amount.length; deal++) {
    const start = orderedStart[deal] ?? 0;
    if (start < (orderedStart[deal + 1] ?? 0)) weights[ordered[start] ?? 0] = 1;
  }
});
