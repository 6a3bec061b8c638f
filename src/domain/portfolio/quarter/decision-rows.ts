import type { PartnerClass } from "../partner-class";
import type { Action } from "../review/action";
import type { ActionStatus } from "./past-decisions";
import type { DecisionEntry } from "./decision";
import { entryOf, needsOwnerAndDue, type DecisionEntries } from "./decision-entries";
import type { Finalised } from "./finalise-blocks";
import type { QuarterLabel } from "./quarter-of";

/** One partner of one finalised quarter: a row of the table Decisions. */
export type DecisionRow = {
  /** Null where nothing was decided. */
  readonly decidedOn: number | null;
  readonly quarter: QuarterLabel;
  readonly partner: string;
  readonly recommended: Action;
  /** Null for "no decision". */
  readonly decided: Action | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly due: number | null;
  readonly status: ActionStatus;
  readonly attributedMinor: number;
  readonly class: PartnerClass;
  readonly fit: number | null;
};

export type Finalising = {
  readonly quarter: QuarterLabel;
  /** The day it is finalised: what was decided without a stamp was decided by then. */
  readonly on: number;
};

/** What a finalised quarter records, one row per partner in the order of the review. */
export const decisionRows = (
  reviews: readonly Finalised[],
  entries: DecisionEntries,
  finalising: Finalising,
): readonly DecisionRow[] =>
  reviews.map((review) => rowOf(review, entryOf(entries, review.ranked.name), finalising));

function rowOf(
  { ranked, advice, fit }: Finalised,
  { decision, owner, due, reason, decidedOn }: DecisionEntry,
  { quarter, on }: Finalising,
): DecisionRow {
  return {
    decidedOn: decision === null ? null : (decidedOn ?? on),
    quarter,
    partner: ranked.name,
    recommended: advice.action,
    decided: decision,
    ...{ reason, owner, due },
    status: decision !== null && needsOwnerAndDue(decision) ? "Open" : "None",
    attributedMinor: ranked.attributedMinor,
    class: ranked.class,
    fit: fit?.fit ?? null,
  };
}
