import { sharesAll } from "../model";

/**
 * Even: each partner of a deal gets the same, however often it touched the deal. This is the
 * Shapley value of the game in which a coalition earns the deals all of whose partners are in it.
 *
 * Source: L. S. Shapley, "A value for n-person games" (1953),
 * https://en.wikipedia.org/wiki/Shapley_value
 */
export const even = sharesAll((_, weights) => {
  weights.fill(1);
});
