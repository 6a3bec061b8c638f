import type { RankedPartner } from "../portfolio";
import type { PastDecisions } from "../quarter/past-decisions";
import type { Advice } from "./advice";
import type { FlagCode } from "./flag";
import type { PartnerFacts } from "./partner-facts";
import type { PartnerFit } from "./partner-fit";

/** Revenue beside the ranked figure, under the model of the portfolio, in minor units. */
export type PartnerRevenue = {
  /** Of the quarter that holds the as-of date, up to that date. */
  readonly thisQuarterMinor: number;
  /** The last complete quarter against the one before it, 0.14 for +14 %; null without a base. */
  readonly quarterOnQuarter: number | null;
  /** Credit for deals still open. */
  readonly pipelineMinor: number;
  /** The last close date among its won deals of any time; null where it never won one. */
  readonly lastWon: number | null;
};

export type Economics = {
  /** Mean hours per quarter of the window; null where no hours are recorded. */
  readonly hoursPerQuarter: number | null;
  /** Amounts of the window plus hours × cost per hour; null where nothing is recorded. */
  readonly costMinor: number | null;
  /** Attributed × gross margin ÷ cost; null where the cost is 0 or not recorded. */
  readonly returnPerCost: number | null;
  /** Return per cost − 1. */
  readonly roi: number | null;
  /** In minor units. */
  readonly revenuePerHour: number | null;
  /** 0–100; null where a figure of a side is missing. */
  readonly balance: number | null;
};

/** Governance checks that are met, of those that could be made. */
export type Health = { readonly met: number; readonly applicable: number };

/** One partner with everything that a decision on it rests on. */
export type PartnerReview = {
  readonly ranked: RankedPartner;
  readonly facts: PartnerFacts;
  /** Whole months from the start date to the as-of date; null where the start is not known. */
  readonly tenureMonths: number | null;
  readonly revenue: PartnerRevenue;
  /** Null where it has no row of ratings. */
  readonly fit: PartnerFit | null;
  readonly economics: Economics;
  /** Null where none of the checks could be made. */
  readonly health: Health | null;
  /** Worst first. */
  readonly flags: readonly FlagCode[];
  /** Flags nobody could look for, because their data are not there. */
  readonly notChecked: readonly FlagCode[];
  readonly advice: Advice;
  readonly past: PastDecisions;
};
