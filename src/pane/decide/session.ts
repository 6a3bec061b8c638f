import { foldName } from "../../domain/attribution/partner-name";
import type { DecisionEntry } from "../../domain/portfolio/quarter/decision";
import { entryOf, type DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { Action } from "../../domain/portfolio/review/action";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { decidedFields, decidedOver, type PartnerDecision } from "../../workflows/decide";
import type { Change } from "./change";
import type { Bulk, DecideState } from "./decide-state";
import { isCalled, passes, sorted, sortFor } from "./filters";

/** What is decided on, and what the sheet says of it. */
export type Session = {
  /** By revenue. */
  readonly reviews: readonly PartnerReview[];
  readonly entries: DecisionEntries;
  /** An Excel serial, stamped on what is decided. */
  readonly today: number;
};

/** What the sheet says, with what is still on its way there. */
export function withSaving(session: Session, saving: readonly Change[]): Session {
  if (saving.length === 0) return session;
  const entries = new Map(session.entries);
  for (const { decisions } of saving)
    for (const decision of decisions)
      entries.set(
        foldName(decision.partner),
        decidedOver(entryOf(entries, decision.partner), decision),
      );
  return { ...session, entries };
}

/** The partners that are listed, in order. */
export function listed(
  { reviews, entries }: Session,
  { filter, sort, search }: Pick<DecideState, "filter" | "sort" | "search">,
): readonly PartnerReview[] {
  const shown = reviews.filter(
    (review) => passes(review, filter, entries) && isCalled(review.ranked.name, search),
  );
  return sorted(shown, sortFor(filter, sort));
}

/** The list with the partner whose card is open, also where it has just left the filter. */
export function listedWith(
  { reviews, entries }: Session,
  state: Pick<DecideState, "filter" | "sort" | "search" | "at">,
): readonly PartnerReview[] {
  const shown = reviews.filter(
    (review) =>
      review.ranked.name === state.at ||
      (passes(review, state.filter, entries) && isCalled(review.ranked.name, state.search)),
  );
  return sorted(shown, sortFor(state.filter, state.sort));
}

/** The next one to decide after those just decided, from the top again at the end; null if none. */
export function nextUndecided(
  session: Session,
  state: DecideState,
  decided: readonly string[],
): string | null {
  const names = listedWith(session, state).map(({ ranked }) => ranked.name);
  const from = names.indexOf(decided.at(-1) ?? "") + 1;
  const isOpen = (name: string) =>
    !decided.includes(name) && entryOf(session.entries, name).decision === null;
  return [...names.slice(from), ...names.slice(0, from)].find(isOpen) ?? null;
}

/** The due date of the latest decision that has one. */
export function lastDueUsed({ entries }: Session): number | null {
  let last: DecisionEntry | null = null;
  for (const entry of entries.values())
    if (entry.due !== null && (entry.decidedOn ?? 0) >= (last?.decidedOn ?? 0)) last = entry;
  return last?.due ?? null;
}

export type BulkPlan = {
  readonly chosen: readonly PartnerReview[];
  /** Null where the rows are advised several actions. */
  readonly action: Action | null;
  /** Those that are advised something else. */
  readonly differing: readonly PartnerReview[];
};

/** What would be decided for all that are selected, in the order of the list. */
export function bulkPlan(
  { reviews }: Session,
  selected: ReadonlySet<string>,
  bulk: Pick<Bulk, "action">,
): BulkPlan {
  const chosen = reviews.filter(({ ranked }) => selected.has(ranked.name));
  const advised = new Set(chosen.map(({ advice }) => advice.action));
  const [only = null] = advised;
  const action = bulk.action ?? (advised.size === 1 ? only : null);
  return { chosen, action, differing: chosen.filter(({ advice }) => advice.action !== action) };
}

/** A change with what stood there before: in the sheet, and what is still on its way there. */
export function changeOf(
  sheet: Session,
  saving: readonly Change[],
  decisions: readonly PartnerDecision[],
  undoes: Change | null = null,
): Change {
  const { entries } = withSaving(sheet, saving);
  return {
    undoes,
    decisions: decisions.map(({ partner, entry }) => {
      const pending = saving.flatMap(({ decisions: its }) =>
        its.filter((one) => foldName(one.partner) === foldName(partner)).map((one) => one.entry),
      );
      const seen = [entryOf(sheet.entries, partner), ...pending];
      return { partner, entry, seen, before: entryOf(entries, partner) };
    }),
  };
}

/** What could not be written, put over what the sheet says by now. */
export function anew(sheet: Session, saving: readonly Change[], change: Change): Change {
  const { entries } = withSaving(sheet, saving);
  const decisions = change.decisions.map((decision) => ({
    partner: decision.partner,
    entry: decidedOver(entryOf(entries, decision.partner), decision),
  }));
  return changeOf(sheet, saving, decisions, change.undoes);
}

/** What takes a change back; null where the sheet says something else by now. */
export function undoing(session: Session, change: Change): Change | null {
  const { decisions } = change;
  const stand = decisions.every((decision) => {
    const now = entryOf(session.entries, decision.partner);
    return decidedFields(decision).every((field) => now[field] === decision.entry[field]);
  });
  if (!stand) return null;
  return changeOf(
    session,
    [],
    decisions.map(({ partner, before }) => ({ partner, entry: before })),
    change,
  );
}
