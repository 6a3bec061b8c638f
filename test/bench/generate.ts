import type { Touches } from "../../src/domain/attribution/journeys";

/** The same numbers from the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Few partners are in most deals, as in real data. */
const partnerAt = (random: number, count: number): number => Math.floor(random * random * count);

/** Deals with 3.1 touches on average, 1 to 8, in order of date. */
export function generated(deals: number, partnerCount: number, seed: number): Touches {
  const random = seeded(seed);
  const touchStart = new Int32Array(deals + 1);
  for (let deal = 0; deal < deals; deal++)
    touchStart[deal + 1] = (touchStart[deal] ?? 0) + 1 + Math.floor(8 * random() ** 2.17);
  const touches = touchStart[deals] ?? 0;
  const date = new Int32Array(touches);
  for (let deal = 0; deal < deals; deal++) {
    let day = 45_000 + Math.floor(random() * 300);
    for (let touch = touchStart[deal] ?? 0; touch < (touchStart[deal + 1] ?? 0); touch++)
      date[touch] = day += Math.floor(random() * 40);
  }
  return {
    partnerCount,
    amount: Float64Array.from({ length: deals }, () => Math.floor(random() * 1e7)),
    touchStart,
    partner: Int32Array.from({ length: touches }, () => partnerAt(random(), partnerCount)),
    role: Uint8Array.from({ length: touches }, () => Math.floor(random() * 5)),
    date,
    credit: Float64Array.from({ length: touches }, () => Math.floor(random() * 4e11)),
  };
}
