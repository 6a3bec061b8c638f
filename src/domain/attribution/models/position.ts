import { sharesAll } from "../model";

/**
 * Position, or U-shaped: 40 % to the first touch, 40 % to the last, 20 % shared by those between.
 * Two touches get half each. With m touches between, that is 2m, 1 each and 2m of 5m parts.
 */
export const position = sharesAll(({ amount, ordered, orderedStart }, weights) => {
  const add = (touch: number, parts: number): void => {
    const its = ordered[touch] ?? 0;
    weights[its] = (weights[its] ?? 0) + parts;
  };
  for (let touch = 0; touch < ordered.length; touch++) add(touch, 1);
  for (let deal = 0; deal < amount.length; deal++) {
    const start = orderedStart[deal] ?? 0;
    const end = orderedStart[deal + 1] ?? 0;
    const between = end - start - 2;
    if (between < 1) continue;
    // Each has one part already.
    add(start, 2 * between - 1);
    add(end - 1, 2 * between - 1);
  }
});
