import { sharesAll } from "../model";

/**
 * Position, or U-shaped: 40 % to the first touch, 40 % to the last, 20 % shared by those between.
 * Two touches get half each. With m touches between, that is 2m, 1 each and 2m of 5m parts.
 */
export const position = sharesAll(({ amount, ordered, orderedStart }, weights) => {
  for (let touch = 0; touch < ordered.length; touch++) {
    const its = ordered[touch] ?? 0;
    weights[its] = (weights[its] ?? 0) + 1;
  }
  for (let deal = 0; deal < amount.length; deal++) {
    const start = orderedStart[deal] ?? 0;
    const end = orderedStart[deal + 1] ?? 0;
    if (start === end) continue;
    // Each has one part already. Nothing is added, rather than left out, where none is between.
    const more = Math.max(2 * (end - start - 2) - 1, 0);
    const first = ordered[start] ?? 0;
    const last = ordered[end - 1] ?? 0;
    weights[first] = (weights[first] ?? 0) + more;
    weights[last] = (weights[last] ?? 0) + more;
  }
});
