import { foldName } from "../../attribution/partner-name";
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
  /** The name it was recorded under, where Aliases gave the partner another one since. */
  readonly renamedFrom?: string;
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
  /** What stands of the quarter already, by folded partner. */
  readonly standing?: ReadonlyMap<string, DecisionRow>;
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
  { quarter, on, standing }: Finalising,
): DecisionRow {
  const decided = { decided: decision, owner, due };
  return {
    decidedOn: decision === null ? null : (decidedOn ?? on),
    quarter,
    partner: ranked.name,
    recommended: advice.action,
    ...{ ...decided, reason },
    status: statusOf(decided, standing?.get(foldName(ranked.name))),
    attributedMinor: ranked.attributedMinor,
    class: ranked.class,
    fit: fit?.fit ?? null,
  };
}

type Decided = Pick<DecisionRow, "decided" | "owner" | "due">;

/** The same action stays as done as it is; another one is open. */
function statusOf(its: Decided, standing: DecisionRow | undefined): ActionStatus {
  if (its.decided === null || !needsOwnerAndDue(its.decided)) return "None";
  const isSame =
    standing?.decided === its.decided && standing.owner === its.owner && standing.due === its.due;
  return isSame ? standing.status : "Open";
}
