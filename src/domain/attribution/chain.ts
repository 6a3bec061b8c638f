import type { Journeys } from "./journeys";

/** Which transitions between two states were seen, and how often each. */
export type Transitions = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly count: Float64Array;
};

/**
 * What was seen of paths from start over partners to conversion or null. States are partners;
 * consecutive repeats of a partner are one visit.
 */
export type Chain = {
  readonly states: number;
  /** Paths in all, those that visit nobody included. */
  readonly paths: number;
  readonly lostPaths: number;
  /** Paths that convert without a visit, and what they brought. */
  readonly directConversions: number;
  readonly directValue: number;
  /** By state: paths that start there. */
  readonly starts: Float64Array;
  /** By state: visits; each leaves once. */
  readonly visits: Float64Array;
  /** By state: paths that convert from there, and what they brought. */
  readonly conversions: Float64Array;
  readonly value: Float64Array;
  readonly transitions: Transitions;
};

/** Won deals convert and carry their amount, lost ones do not; a refund forms no path. */
export function chainOf(won: Journeys, lost: Journeys): Chain {
  const states = won.partnerCount;
  const columns = {
    starts: new Float64Array(states),
    visits: new Float64Array(states),
    conversions: new Float64Array(states),
    value: new Float64Array(states),
  };
  const counter = transitionCounter(states);
  const direct = { paths: 0, lostPaths: 0, directConversions: 0, directValue: 0 };
  for (const journeys of [won, lost]) {
    const isWon = journeys === won;
    for (let deal = 0; deal < journeys.amount.length; deal++) {
      const amount = journeys.amount[deal] ?? 0;
      if (isWon && amount < 0) continue;
      direct.paths++;
      if (!isWon) direct.lostPaths++;
      const last = walk(journeys, deal, columns, counter.count);
      if (!isWon) continue;
      if (last === -1) {
        direct.directConversions++;
        direct.directValue += amount;
      } else {
        columns.conversions[last] = (columns.conversions[last] ?? 0) + 1;
        columns.value[last] = (columns.value[last] ?? 0) + amount;
      }
    }
  }
  return { states, ...direct, ...columns, transitions: counter.transitions() };
}

/** Follows the ordered touches of a deal and returns the state it ends in, −1 for none. */
function walk(
  { ordered, orderedStart, partner }: Journeys,
  deal: number,
  { starts, visits }: Pick<Chain, "starts" | "visits">,
  count: (from: number, to: number) => void,
): number {
  const end = orderedStart[deal + 1] ?? 0;
  let at = -1;
  for (let touch = orderedStart[deal] ?? 0; touch < end; touch++) {
    const next = partner[ordered[touch] ?? 0] ?? 0;
    if (next === at) continue;
    if (at === -1) starts[next] = (starts[next] ?? 0) + 1;
    else count(at, next);
    visits[next] = (visits[next] ?? 0) + 1;
    at = next;
  }
  return at;
}

/** Up to this many pairs of states are counted in a table, which is much faster than a map. */
const largestTable = 4e6;

function transitionCounter(states: number) {
  const pairs = states * states;
  const isSmall = pairs <= largestTable;
  const table = new Float64Array(isSmall ? pairs : 0);
  const map = new Map<number, number>();
  return {
    count: (from: number, to: number) => {
      const key = from * states + to;
      if (isSmall) table[key] = (table[key] ?? 0) + 1;
      else map.set(key, (map.get(key) ?? 0) + 1);
    },
    transitions: (): Transitions => {
      const counts = isSmall ? table : Float64Array.from(map.values());
      const keys = isSmall ? null : [...map.keys()];
      const seen = counts.reduce((sum, count) => sum + Math.sign(count), 0);
      const from = new Int32Array(seen);
      const to = new Int32Array(seen);
      const count = new Float64Array(seen);
      for (let at = 0, next = 0; at < counts.length; at++) {
        if (counts[at] === 0) continue;
        const key = keys === null ? at : (keys[at] ?? 0);
        from[next] = Math.floor(key / states);
        to[next] = key % states;
        count[next++] = counts[at] ?? 0;
      }
      return { from, to, count };
    },
  };
}
