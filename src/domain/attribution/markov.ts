import { inverseDiagonalInSteps, luFactorsInSteps, solve, solveTransposed } from "../numeric/lu";
import { finish, type Steps } from "../numeric/steps";
import type { Chain } from "./chain";

export type RemovalEffects = {
  /** The chance that a path converts. */
  readonly conversionRate: number;
  /** What a path brings on average, in the unit of the amounts. */
  readonly valuePerPath: number;
  /** By state, 0 to 1: the part of all conversions that is lost when the state leads nowhere. */
  readonly conversion: Float64Array;
  /** The same of the value that paths bring. */
  readonly value: Float64Array;
};

/**
 * Removal effects of every state of an absorbing Markov chain of order 1, exact and all from one
 * factorisation. With Q the chances to go from state to state, N = (I − Q)⁻¹, a the chances to
 * start in each state and r the chances to convert next: b = N·r, b_s = a·b + what converts at
 * once, and the effect of state i is (aᵀN)_i / N_ii · b_i / b_s. For value, r is what is brought
 * by conversions from a state over its visits.
 *
 * Source: J. G. Kemeny and J. L. Snell, "Finite Markov Chains" (1960);
 * E. Anderl et al., "Mapping the customer journey" (2016), https://doi.org/10.1016/j.ijresmar.2016.03.001
 */
export const removalEffects = (chain: Chain): RemovalEffects =>
  finish(removalEffectsInSteps(chain));

/** The same, a part of the factorisation at a time. */
export function* removalEffectsInSteps(chain: Chain): Steps<RemovalEffects> {
  const { states, paths, visits } = chain;
  const seen = statesByDegree(chain);
  const factors = yield* luFactorsInSteps(leaving(chain, seen), seen.length);
  const perVisit = (of: Float64Array) =>
    Float64Array.from(seen, (state) => (of[state] ?? 0) / (visits[state] ?? 1));
  const starts = Float64Array.from(seen, (state) => (chain.starts[state] ?? 0) / paths);
  const reached = solveTransposed(factors, starts);
  const returns = yield* inverseDiagonalInSteps(factors);
  const effects = (ends: Float64Array, atOnce: number) => {
    const brings = solve(factors, perVisit(ends));
    const all = brings.reduce((sum, each, at) => sum + (starts[at] ?? 0) * each, atOnce / paths);
    const effect = new Float64Array(states);
    seen.forEach((state, at) => {
      const through = ((reached[at] ?? 0) / (returns[at] ?? 1)) * (brings[at] ?? 0);
      effect[state] = all > 0 ? through / all : 0;
    });
    return { all: paths > 0 ? all : 0, effect };
  };
  const conversion = effects(chain.conversions, chain.directConversions);
  const value = effects(chain.value, chain.directValue);
  return {
    conversionRate: conversion.all,
    valuePerPath: value.all,
    conversion: conversion.effect,
    value: value.effect,
  };
}

/** The states that were visited, those with few neighbours first: it keeps the factors thin. */
function statesByDegree({ states, visits, transitions }: Chain): readonly number[] {
  const degree = new Int32Array(states);
  for (const ends of [transitions.from, transitions.to])
    for (const state of ends) degree[state] = (degree[state] ?? 0) + 1;
  return [...visits.keys()]
    .filter((state) => (visits[state] ?? 0) > 0)
    .sort((a, b) => (degree[a] ?? 0) - (degree[b] ?? 0) || a - b);
}

/** I − Q over the states that were visited. */
function leaving(chain: Chain, seen: readonly number[]): Float64Array {
  const { states, visits, transitions } = chain;
  const place = new Int32Array(states);
  seen.forEach((state, at) => (place[state] = at));
  const matrix = new Float64Array(seen.length * seen.length);
  for (const at of seen.keys()) matrix[at * seen.length + at] = 1;
  transitions.count.forEach((count, at) => {
    const from = transitions.from[at] ?? 0;
    const to = transitions.to[at] ?? 0;
    matrix[(place[from] ?? 0) * seen.length + (place[to] ?? 0)] = -count / (visits[from] ?? 1);
  });
  return matrix;
}
