import { foldName } from "../../domain/attribution/partner-name";
import { entryOf } from "../../domain/portfolio/quarter/decision-entries";
import type { OpenAction } from "../../domain/portfolio/quarter/open-actions";
import type { WhatIf } from "../../domain/portfolio/review/what-if";
import { failure, ok, type Result } from "../../domain/problem";
import { buildProblem } from "../../text/build-problems";
import { changesText } from "../../text/changes";
import { finalisedText, pageText, tablesDiffer } from "../../text/session";
import { notFinalised } from "../../text/decide-finalise";
import { workbookProblem, type Explanation } from "../../text/workbook-problems";
import {
  decidedFields,
  decidedOver,
  entryHeaders,
  type DecisionUndo,
  type PartnerDecision,
} from "../../workflows/decide";
import type { WorkbookProblem } from "../../workflows/waiting";
import type { InTurn } from "./in-turn";
import type { PaneAction, PaneState } from "./pane-state";
import type { Store } from "./store";
import type { Workflows } from "./workflows";

type Told<Value> = Promise<Result<Value, Explanation>>;

/**
 * What a session decides. Each is written in its turn, waits as long as a cell is open, and ends
 * once the workbook and the state have it.
 */
export function sessionActions(
  { get, dispatch }: Store<PaneState, PaneAction>,
  asked: Workflows,
  inTurn: InTurn,
) {
  const patience = { onWait: () => undefined, signal: new AbortController().signal };
  const canonical = (name: string) => get().built?.preview.besides.aliases.canonical(name) ?? name;

  const saveDecisions = (decisions: readonly PartnerDecision[]): Told<DecisionUndo> =>
    inTurn(async () => {
      const saved = await asked.decide(decisions, patience);
      if (!saved.ok) {
        // Whoever is to decide over it sees it first.
        if (saved.problem.code === "cell-changed") await takeDecisions();
        return explained(saved.problem);
      }
      const entries = new Map(get().entries);
      const written = new Set<string>();
      for (const decision of decisions) {
        const name = foldName(decision.partner);
        entries.set(name, decidedOver(entryOf(entries, name), decision));
        for (const field of decidedFields(decision)) written.add(`${name} ${entryHeaders[field]}`);
      }
      const unreadable = get().unreadable.filter(
        ({ partner, column }) => !written.has(`${foldName(partner)} ${column}`),
      );
      dispatch({ type: "decided", entries, unreadable });
      return saved;
    });

  const undoDecisions = (undo: DecisionUndo): Told<void> =>
    inTurn(async () => {
      const undone = await asked.undoDecide(undo, patience);
      if (!undone.ok) return explained(undone.problem);
      return takeDecisions();
    });

  const takeDecisions = async (): Told<void> => {
    const read = await asked.readDecisionEntries(patience);
    if (!read.ok) return explained(read.problem);
    dispatch({ type: "decided", ...read.value });
    return ok(undefined);
  };

  /** What the sheet says by now, also in cells that nobody can read. */
  const readDecisions = (): Told<void> => inTurn(takeDecisions);

  const readPastAgain = async (): Promise<Result<void, WorkbookProblem>> => {
    const past = await asked.readPast(patience, canonical);
    if (past.ok) dispatch({ type: "decided", entries: get().entries, past: past.value.rows });
    return past.ok ? ok(undefined) : past;
  };

  const markDone = (action: OpenAction): Told<void> =>
    inTurn(async () => {
      const marked = await asked.markDone(action, patience, { canonical });
      if (!marked.ok) return explained(marked.problem);
      const read = await readPastAgain();
      return read.ok ? read : explained(read.problem);
    });

  const finalise = (): Told<string> =>
    inTurn(async () => {
      const { built, setup, changes } = get();
      if (built === null || setup === null) throw new Error("portfolio to finalise: none");
      const run = { ...patience, now: asked.now, report: () => undefined };
      const same = await asked.isAsBuilt(setup, built, run);
      if (!same.ok) return failure(buildProblem(same.problem, null));
      const isOutOfDate = !same.value;
      if (isOutOfDate && (changes ?? []).length === 0) dispatch({ type: "changed", changes: null });
      const { plan, reviews, quarter, portfolio } = built;
      const done = await asked.finalise(
        {
          ...{ plan, reviews, quarter, isOutOfDate, canonical },
          ...{ currency: portfolio.currency, on: asked.today() },
        },
        patience,
      );
      if (!done.ok) {
        const { problem } = done;
        if (problem.code !== "finalise-blocked") return explained(problem);
        const said = changes === null || changes.length === 0 ? tablesDiffer : changesText(changes);
        return failure(notFinalised(problem.blocks, said));
      }
      const read = await readPastAgain();
      return read.ok ? ok(finalisedText(done.value)) : explained(read.problem);
    });

  const copyWhatIf = (tried: WhatIf): Told<string> =>
    inTurn(async () => {
      const { built } = get();
      if (built === null) throw new Error("portfolio to try on: none");
      const about = {
        partners: built.reviews.length,
        currency: built.portfolio.currency,
        writtenAt: asked.now(),
      };
      const page = await asked.writeWhatIf(tried, about, patience);
      return page.ok ? ok(pageText(page.value)) : explained(page.problem);
    });

  return { saveDecisions, undoDecisions, readDecisions, markDone, finalise, copyWhatIf };
}

const explained = (problem: WorkbookProblem) => failure(workbookProblem(problem, "portfolio"));
