import { luFactors, solve, solveTransposed, type Factors } from "../numeric/lu";
import type { Journeys } from "./journeys";
import { windowChain, type MarkovOrder, type WindowChain } from "./window-chain";

/**
 * Removal effects on conversion of a Markov chain that remembers the last `order` partners. With
 * the terms of `removalEffects` and A the states that contain a partner, its effect is
 * (aᵀN)_A · (N_AA)⁻¹ · b_A / b_s. States grow like partners to the power of the order: this is for
 * looking closer at few partners.
 *
 * @returns by partner, 0 to 1
 * Source: as for `removalEffects`; the block form follows from the Schur complement,
 * https://en.wikipedia.org/wiki/Schur_complement
 */
export function removalEffectsOfOrder(
  won: Journeys,
  lost: Journeys,
  order: MarkovOrder,
): Float64Array {
  const chain = windowChain(won, lost, order);
  const factors = luFactors(leaving(chain), chain.windows.length);
  const starts = Float64Array.from(chain.starts, (count) => count / chain.paths);
  const ends = Float64Array.from(chain.conversions, (n, at) => n / (chain.visits[at] ?? 1));
  const reached = solveTransposed(factors, starts);
  const brings = solve(factors, ends);
  const atOnce = chain.paths > 0 ? chain.direct / chain.paths : 0;
  const all = brings.reduce((sum, b, at) => sum + b * (starts[at] ?? 0), atOnce);
  return Float64Array.from({ length: won.partnerCount }, (_, partner) => {
    const own = [...chain.windows.keys()].filter((at) => chain.windows[at]?.includes(partner));
    const of = Float64Array.from(own, (at) => brings[at] ?? 0);
    const through = solve(luFactors(among(factors, own), own.length), of);
    const sum = own.reduce(
      (lostSoFar, at, i) => lostSoFar + (reached[at] ?? 0) * (through[i] ?? 0),
      0,
    );
    return all > 0 ? sum / all : 0;
  });
}

/** N restricted to some states, column by column. */
function among(factors: Factors, states: readonly number[]): Float64Array {
  const size = states.length;
  const matrix = new Float64Array(size * size);
  states.forEach((state, column) => {
    const unit = new Float64Array(factors.size);
    unit[state] = 1;
    const found = solve(factors, unit);
    states.forEach((at, row) => (matrix[row * size + column] = found[at] ?? 0));
  });
  return matrix;
}

/** I − Q over the windows. */
function leaving({ windows, visits, next }: WindowChain): Float64Array {
  const size = windows.length;
  const matrix = new Float64Array(size * size);
  next.forEach((followers, from) => {
    matrix[from * size + from] = 1;
    for (const [to, count] of followers) {
      const cell = from * size + to;
      matrix[cell] = (matrix[cell] ?? 0) - count / (visits[from] ?? 1);
    }
  });
  return matrix;
}
