import { failure, ok, type Result } from "../problem";
import type { Rating } from "./rating";
import type { Scale } from "./scale";

/** Something a company can do, rated 1 to 5; null where it is not rated. */
export type Capability = {
  readonly importance: Rating;
  readonly ours: Rating;
  readonly theirs: Rating;
};

/** Nothing is rated throughout, or we lack nothing of what is. */
export type GapFillProblem = { readonly code: "nothing-compared" | "no-gap" };

/** How importance and strengths are rated. */
export const capabilityScale: Scale = { min: 1, max: 5 };

/**
 * Gap fill: how much of what we lack the partner brings.
 *
 * Σ importance·max(0, theirs − ours) / Σ importance·max(0, 5 − ours)·100. A capability that lacks a
 * rating is left out. With the sides exchanged it is how much of their gap we fill.
 *
 * @param capabilities in any order
 * @returns 0 where they are nowhere stronger, to 100 where they are at the top wherever we are not.
 * Problems: nothing-compared, no-gap
 * Source: https://en.wikipedia.org/wiki/Gap_analysis
 * @example gapFill([{ importance: 5, ours: 1, theirs: 3 }]).value // → 50
 */
export const gapFill = (capabilities: readonly Capability[]): Result<number, GapFillProblem> => {
  let compared = 0;
  let gap = 0;
  let filled = 0;
  for (const { importance, ours, theirs } of capabilities) {
    if (importance === null || ours === null || theirs === null) continue;
    compared += 1;
    gap += importance * (capabilityScale.max - ours);
    filled += importance * Math.max(0, theirs - ours);
  }
  if (compared === 0) return failure({ code: "nothing-compared" });
  return gap > 0 ? ok((100 * filled) / gap) : failure({ code: "no-gap" });
};
