import type { Journeys } from "./journeys";

/**
 * An attribution model that looks at one deal at a time: it adds to each party what the party
 * weighs against the others of its deal. Weights are whole numbers wherever the rule allows, so
 * that ties to the cent are exact.
 */
export type Model = {
  /** `weights` by party, all 0 at first. */
  readonly weigh: (journeys: Journeys, weights: Float64Array) => void;
  /** What the weights of a deal must reach for all of it to be credited; the rest is direct. */
  readonly whole: number;
};

/** All of a deal is shared as long as anybody weighs anything, and who does weighs at least 1. */
export const sharesAll = (weigh: Model["weigh"]): Model => ({ weigh, whole: 1 });

/** Weights this little short of the whole are whole: three times 33.33333333333 %. */
const tolerance = 1e-9;

/** What the shares of a deal are fractions of, whose weights have this sum. */
export const wholeOf = (sum: number, { whole }: Model): number =>
  sum >= whole * (1 - tolerance) ? sum : whole;

export const isBeyondWhole = (sum: number, { whole }: Model): boolean =>
  sum > whole * (1 + tolerance);
