import { sharesAll } from "../model";

/** Last touch: all goes to the partner that was there last. */
export const last = sharesAll(({ amount, ordered, orderedStart }, weights) => {
  for (let deal = 0; deal < amount.length; deal++) {
    const end = orderedStart[deal + 1] ?? 0;
    if ((orderedStart[deal] ?? 0) < end) weights[ordered[end - 1] ?? 0] = 1;
  }
});
