import { entryOf, needsOwnerAndDue } from "../../domain/portfolio/quarter/decision-entries";
import type { Action } from "../../domain/portfolio/review/action";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { needsReason, withoutManager } from "../../text/decide-editor";
import type { PartnerDecision } from "../../workflows/decide";
import { decidedEntry, followUpErrors, type DraftErrors } from "./draft-decision";
import type { BulkPlan, Session } from "./session";

/** What is typed about all of them; an owner of null stands for each one's manager. */
export type TypedBulk = {
  readonly owner: string | null;
  readonly due: string;
  readonly reason: string;
};

/** Under each field what is wrong with it. */
export function bulkErrors({ chosen, action, differing }: BulkPlan, bulk: TypedBulk): DraftErrors {
  if (action === null) return {};
  const [first] = differing;
  return {
    ...(first !== undefined && bulk.reason.trim() === ""
      ? { reason: needsReason(first.advice.action) }
      : {}),
    ...(needsOwnerAndDue(action) ? followErrors(chosen, action, bulk) : {}),
  };
}

function followErrors(
  chosen: readonly PartnerReview[],
  action: Action,
  { owner, due }: TypedBulk,
): DraftErrors {
  if (owner !== null) return followUpErrors(action, owner, due);
  const unmanaged = chosen.filter(({ facts }) => facts.manager === null);
  return {
    ...followUpErrors(action, "each", due),
    ...(unmanaged.length === 0
      ? {}
      : { owner: withoutManager(unmanaged.map(({ ranked }) => ranked.name)) }),
  };
}

/** What is written beside each. */
export const bulkDecisions = (
  { entries, today }: Session,
  chosen: readonly PartnerReview[],
  action: Action,
  bulk: TypedBulk,
): readonly PartnerDecision[] =>
  chosen.map(({ ranked, advice, facts }) => {
    const before = entryOf(entries, ranked.name);
    const typed = { ...bulk, owner: bulk.owner ?? facts.manager ?? "" };
    const entry = decidedEntry(action, typed, { advised: advice.action, before, today });
    return { partner: ranked.name, entry };
  });
