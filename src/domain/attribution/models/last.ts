import { sharesAll } from "../model";

/** Last touch: all goes to the partner that was there last. */
export const last = sharesAll(({ amount, touchStart, orderedEnd, party }, weights) => {
  for (let deal = 0; deal < amount.length; deal++) {
    const end = orderedEnd[deal] ?? 0;
    if ((touchStart[deal] ?? 0) < end) weights[party[end - 1] ?? 0] = 1;
  }
});
