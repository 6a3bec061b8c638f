import type { Journeys } from "./journeys";

/** So many last partners make up a state. */
export type MarkovOrder = 1 | 2 | 3;

/** What was seen of paths over windows of the last partners. */
export type WindowChain = {
  readonly windows: readonly (readonly number[])[];
  readonly paths: number;
  /** Paths that convert without a visit. */
  readonly direct: number;
  /** By state: how often paths start there, are there, and convert from there. */
  readonly starts: readonly number[];
  readonly visits: readonly number[];
  readonly conversions: readonly number[];
  /** By state, how often another followed. */
  readonly next: readonly ReadonlyMap<number, number>[];
};

/** Won deals convert, lost ones do not; a refund forms no path. */
export function windowChain(won: Journeys, lost: Journeys, order: MarkovOrder): WindowChain {
  const states = stateCounter();
  let [paths, direct] = [0, 0];
  for (const journeys of [won, lost])
    for (let deal = 0; deal < journeys.amount.length; deal++) {
      const isWon = journeys === won;
      if (isWon && (journeys.amount[deal] ?? 0) < 0) continue;
      paths++;
      const windows = windowsOf(visitsOf(journeys, deal), order);
      if (isWon && windows.length === 0) direct++;
      states.count(windows, isWon);
    }
  return { ...states.counted, paths, direct };
}

function stateCounter() {
  const numbers = new Map<string, number>();
  const windows: (readonly number[])[] = [];
  const [starts, visits, conversions]: [number[], number[], number[]] = [[], [], []];
  const next: Map<number, number>[] = [];
  const stateOf = (window: readonly number[]): number => {
    const key = window.join(" ");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, windows.length);
    for (const counts of [starts, visits, conversions]) counts.push(0);
    next.push(new Map());
    return windows.push(window) - 1;
  };
  const add = (to: number[], state: number) => (to[state] = (to[state] ?? 0) + 1);
  const count = (path: readonly (readonly number[])[], converts: boolean): void => {
    const states = path.map(stateOf);
    states.forEach((state, at) => {
      add(visits, state);
      const before = states[at - 1];
      const followers = before === undefined ? undefined : next[before];
      if (followers) followers.set(state, (followers.get(state) ?? 0) + 1);
      else add(starts, state);
    });
    const last = states.at(-1);
    if (converts && last !== undefined) add(conversions, last);
  };
  return { count, counted: { windows, starts, visits, conversions, next } };
}

/** A path shorter than a window is one state of its own. */
const windowsOf = (
  visited: readonly number[],
  order: MarkovOrder,
): readonly (readonly number[])[] =>
  visited.length === 0
    ? []
    : Array.from({ length: Math.max(1, visited.length - order + 1) }, (_, at) =>
        visited.slice(at, at + order),
      );

/** The partners of a deal in order. A partner that follows itself is another window, so it stays. */
const visitsOf = ({ ordered, orderedStart, partner }: Journeys, deal: number): readonly number[] =>
  Array.from(
    ordered.subarray(orderedStart[deal], orderedStart[deal + 1]),
    (party) => partner[party] ?? 0,
  );
