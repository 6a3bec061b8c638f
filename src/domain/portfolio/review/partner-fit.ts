import type { FitDetail } from "../../fit/fit-detail";

/** A partner's fit with what it is made of; the rows of the detail are those of `criteria`. */
export type PartnerFit = FitDetail & {
  /** Names as they stand over the ratings: a code of the ten is written out in full. */
  readonly criteria: readonly string[];
  /** Indexes into `criteria` of the two rated ones that add most, the strongest first. */
  readonly strongest: readonly number[];
  /** The index of the rated one that misses most; null where everything rated is at the top. */
  readonly weakest: number | null;
};
