import type { DecisionEntry } from "../../domain/portfolio/quarter/decision";
import { needsOwnerAndDue } from "../../domain/portfolio/quarter/decision-entries";
import type { Action } from "../../domain/portfolio/review/action";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { paneDate } from "../../text/dates";
import {
  dateUnreadable,
  needsDate,
  needsOwner,
  needsReason,
  noActionChosen,
} from "../../text/decide-editor";
import { typedDate } from "../../workflows/typed-date";

/** What is being typed about one partner. */
export type Draft = {
  readonly partner: string;
  readonly action: Action | null;
  readonly reason: string;
  readonly owner: string;
  readonly due: string;
  /** Where the focus goes first. */
  readonly startsAt: "chips" | "fields";
  /** How often saving was refused: from the first time on, what is missing is said. */
  readonly attempts: number;
};

export type DraftErrors = {
  readonly action?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly due?: string;
};

/** The editor with what is known filled in: the manager, and the due date that was used last. */
export function draftFor(
  review: PartnerReview,
  entry: DecisionEntry,
  { action, lastDue }: { readonly action: Action | null; readonly lastDue: number | null },
): Draft {
  const due = entry.due ?? lastDue;
  return {
    partner: review.ranked.name,
    action,
    reason: entry.reason ?? "",
    owner: entry.owner ?? review.facts.manager ?? "",
    due: due === null ? "" : paneDate(due),
    startsAt: action === null || action !== review.advice.action ? "chips" : "fields",
    attempts: 0,
  };
}

/** Under each field what is wrong with it. */
export function draftErrors(
  { action, reason, owner, due }: Omit<Draft, "partner" | "startsAt" | "attempts">,
  advised: Action,
): DraftErrors {
  if (action === null) return { action: noActionChosen };
  return {
    ...(action !== advised && reason.trim() === "" ? { reason: needsReason(advised) } : {}),
    ...(needsOwnerAndDue(action) ? followUpErrors(action, owner, due) : {}),
  };
}

export function followUpErrors(action: Action, owner: string, due: string): DraftErrors {
  const dueError =
    due.trim() === "" ? needsDate(action) : typedDate(due) === null ? dateUnreadable : null;
  return {
    ...(owner.trim() === "" ? { owner: needsOwner(action) } : {}),
    ...(dueError === null ? {} : { due: dueError }),
  };
}

/**
 * What is written for a draft without errors. Owner and due are asked only where somebody has to
 * act; else what stands in their cells stays.
 */
export function decidedEntry(
  action: Action,
  typed: Pick<Draft, "reason" | "owner" | "due">,
  {
    advised,
    before,
    today,
  }: { readonly advised: Action; readonly before: DecisionEntry; readonly today: number },
): DecisionEntry {
  const follow = needsOwnerAndDue(action)
    ? { owner: typed.owner.trim(), due: typedDate(typed.due) }
    : { owner: before.owner, due: before.due };
  const reason = action === advised ? withoutOverride(before, advised) : typed.reason.trim();
  return { decision: action, ...follow, reason, decidedOn: today };
}

/** The reason of a decision that no longer differs would explain what nobody decided. */
const withoutOverride = ({ decision, reason }: DecisionEntry, advised: Action): string | null =>
  decision !== null && decision !== advised ? null : reason;

/** The advice as an entry; null where something has to be asked first. */
export function acceptedEntry(
  review: PartnerReview,
  before: DecisionEntry,
  today: number,
): DecisionEntry | null {
  const { action } = review.advice;
  if (needsOwnerAndDue(action)) return null;
  const typed = { reason: "", owner: "", due: "" };
  return decidedEntry(action, typed, { advised: action, before, today });
}
