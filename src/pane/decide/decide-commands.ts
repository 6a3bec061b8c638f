import { entryOf } from "../../domain/portfolio/quarter/decision-entries";
import type { Action } from "../../domain/portfolio/review/action";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { changedSince, nothingToUndo } from "../../text/decide";
import { paneDate } from "../../text/dates";
import type { Store } from "../state/store";
import { bulkDecisions, bulkErrors } from "./bulk-decision";
import type { PartnerDecision } from "../../workflows/decide";
import type { Change } from "./change";
import type { DecideAction, DecideState } from "./decide-state";
import { decisionQueue, type Around } from "./decision-queue";
import { acceptedEntry, decidedEntry, draftErrors, draftFor, type Draft } from "./draft-decision";
import type { Failure } from "./failed-changes";
import {
  anew,
  bulkPlan,
  changeOf,
  lastDueUsed,
  nextUndecided,
  undoing,
  withSaving,
  type Session,
} from "./session";

export type DecideCommands = ReturnType<typeof decideCommands>;

/**
 * What a person can do about partners. A decision stands at once and is written behind it, one
 * after the other, so that the next key never waits for Excel.
 */
export function decideCommands(store: Store<DecideState, DecideAction>, around: () => Around) {
  const { get, dispatch } = store;
  const write = decisionQueue(store, around);
  const now = () => withSaving(around().session, get().saving);
  const reviewOf = (partner: string) =>
    around().session.reviews.find(({ ranked }) => ranked.name === partner);
  const decide = (decisions: readonly PartnerDecision[]) => {
    const session = now();
    const partners = decisions.map(({ partner }) => partner);
    const next = nextUndecided(session, get(), partners);
    save(changeOf(around().session, get().saving, decisions), next);
  };
  const save = (change: Change, next: string | null) => {
    dispatch({ type: "save", change, next });
    write(change, next === null);
  };
  const draft = (review: PartnerReview, action: Action | null, startsAt?: Draft["startsAt"]) => {
    const session = now();
    const lastDue = get().lastDue ?? lastDueUsed(session);
    const entry = entryOf(session.entries, review.ranked.name);
    const opened = draftFor(review, entry, { action, lastDue });
    dispatch({ type: "draft", draft: { ...opened, startsAt: startsAt ?? opened.startsAt } });
  };
  return {
    now,
    /** Takes the advice, unless something has to be asked first. */
    accept: (partner: string) => {
      const review = reviewOf(partner);
      if (review === undefined) return;
      const session = now();
      const before = entryOf(session.entries, partner);
      const entry = acceptedEntry(review, before, session.today);
      if (entry === null) draft(review, review.advice.action);
      else decide([{ partner, entry }]);
    },
    /** Opens the chips, on what was decided before. */
    choose: (partner: string) => {
      const review = reviewOf(partner);
      if (review === undefined) return;
      draft(review, entryOf(now().entries, partner).decision);
    },
    /** Opens the decision as it stands, on what is missing. */
    settle: (partner: string) => {
      const review = reviewOf(partner);
      if (review === undefined) return;
      const { decision } = entryOf(now().entries, partner);
      draft(review, decision, decision === null ? "chips" : "fields");
    },
    saveDraft: () => {
      const { draft: typed } = get();
      const review = typed === null ? undefined : reviewOf(typed.partner);
      if (typed === null || review === undefined) return;
      const advised = review.advice.action;
      const isWhole = Object.keys(draftErrors(typed, advised)).length === 0;
      if (!isWhole || typed.action === null) {
        dispatch({ type: "draft", draft: { ...typed, attempts: typed.attempts + 1 } });
        return;
      }
      const { entries, today } = now();
      const before = entryOf(entries, typed.partner);
      const entry = decidedEntry(typed.action, typed, { advised, before, today });
      decide([{ partner: typed.partner, entry }]);
    },
    saveBulk: () => {
      const { selected, bulk: typed } = get();
      const session = now();
      const plan = bulkPlan(session, selected, typed);
      const bulk = { ...typed, due: bulkDue(get(), session) };
      if (plan.action === null) return;
      if (Object.keys(bulkErrors(plan, bulk)).length > 0) {
        dispatch({ type: "bulk", change: { attempts: typed.attempts + 1 } });
        return;
      }
      decide(bulkDecisions(session, plan.chosen, plan.action, bulk));
    },
    undo: () => {
      const { saving, lastSaved: written } = get();
      const lastSaved = saving.findLast(({ undoes }) => undoes === null) ?? written;
      const change = lastSaved === null ? null : undoing(now(), lastSaved);
      if (change !== null) {
        save(change, change.decisions[0]?.partner ?? null);
        return;
      }
      const partners = lastSaved?.decisions.map(({ partner }) => partner);
      dispatch({
        type: "say",
        said: partners === undefined ? nothingToUndo : changedSince(partners),
      });
    },
    again: (failures: readonly Failure[]) => {
      for (const failure of failures) {
        const change = anew(around().session, get().saving, failure.change);
        const partners = change.decisions.map(({ partner }) => partner);
        dispatch({ type: "again", change });
        write(change, nextUndecided(now(), get(), partners) === null);
      }
    },
  };
}

/** The date as it is typed, or else the one that was used last. */
export function bulkDue({ bulk, lastDue }: DecideState, session: Session): string {
  const due = lastDue ?? lastDueUsed(session);
  return bulk.due ?? (due === null ? "" : paneDate(due));
}
