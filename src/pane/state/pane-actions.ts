import { buildPortfolio, type BuildProblem } from "../../workflows/build-portfolio";
import { insertSample } from "../../workflows/insert-sample";
import { lookForDeals, type Candidate, type DealColumns } from "../../workflows/look-for-deals";
import { openDeals, previewDeals, type ChosenDates } from "../../workflows/open-deals";
import { showPortfolio, showSetAside, type SetAside } from "../../workflows/show-row";
import { onceNoCellIsOpen, type Result, type WorkbookProblem } from "../../workflows/waiting";
import { now, today } from "../clock";
import type { PaneAction, PaneState, Setup, Work } from "./pane-state";
import type { Store } from "./store";

export type PaneActions = ReturnType<typeof paneActions>;

const nothingChosen: ChosenDates = { asOf: null, window: null };

/** A table that lacks more than this is not offered as the deals without being asked for. */
const mostMissing = 2;

/** What a person can do in the pane. Each ends with the state changed, whatever Excel answers. */
export function paneActions({ get, dispatch }: Store<PaneState, PaneAction>) {
  let running = new AbortController();

  const fail = (problem: BuildProblem) => {
    if (problem.code === "cancelled") dispatch({ type: "work", work: null });
    else dispatch({ type: "failed", problem });
  };

  const setUp = (setup: Omit<Setup, "preview">) => {
    const { deals, columns, chosen } = setup;
    const preview = deals === null ? null : previewDeals(deals, columns, chosen, today());
    dispatch({ type: "setup", setup: { ...setup, preview } });
  };

  /** Does one thing after another: what was under way is given up. */
  const begin = (work: Work): AbortSignal => {
    running.abort();
    running = new AbortController();
    dispatch({ type: "work", work });
    return running.signal;
  };

  const patiently = <Value>(
    work: Work,
    attempt: (signal: AbortSignal) => Promise<Result<Value, WorkbookProblem>>,
  ): Promise<Result<Value, WorkbookProblem>> => {
    const signal = begin(work);
    const wait = () => {
      dispatch({ type: "work", work: { ...work, waitingForCell: true } });
    };
    return onceNoCellIsOpen(() => attempt(signal), wait, signal);
  };

  const choose = async (candidate: Candidate, chosen: ChosenDates = nothingChosen) => {
    const opening = { kind: "opening", share: 0, waitingForCell: false } as const;
    const report = (rows: number, all: number) => {
      dispatch({ type: "work", work: { ...opening, share: rows / all } });
    };
    const deals = await patiently(opening, (signal) => openDeals(candidate, report, signal));
    if (!deals.ok) {
      fail(deals.problem);
      return;
    }
    setUp({ candidate, columns: candidate.columns, chosen, deals: deals.value });
  };

  const look = async () => {
    const look = await patiently({ kind: "looking", waitingForCell: false }, lookForDeals);
    if (!look.ok) {
      fail(look.problem);
      return;
    }
    dispatch({ type: "looked", look: look.value });
    const [best] = look.value.candidates;
    if (best === undefined || best.missing.length > mostMissing) return;
    const { remembered } = look.value;
    await choose(best, remembered ?? nothingChosen);
  };

  return {
    look,
    choose,
    change: (change: { readonly columns?: DealColumns; readonly chosen?: ChosenDates }) => {
      const { setup } = get();
      if (setup !== null) setUp({ ...setup, ...change });
    },
    trySample: async () => {
      const inserting = { kind: "inserting", waitingForCell: false } as const;
      const inserted = await patiently(inserting, () => insertSample(today()));
      if (inserted.ok) await look();
      else fail(inserted.problem);
    },
    build: async () => {
      const { setup } = get();
      if (setup?.preview == null) return;
      const { candidate, columns, chosen, preview } = setup;
      const request = { candidate, columns, chosen, dates: preview.dates };
      const start = { step: "reading", share: 0, waitingForCell: false } as const;
      const signal = begin({ kind: "building", ...start });
      const built = await buildPortfolio(request, {
        now,
        signal,
        report: (progress) => {
          dispatch({ type: "work", work: { kind: "building", ...progress } });
        },
      });
      if (built.ok) dispatch({ type: "built", built: built.value });
      else fail(built.problem);
    },
    showCell: (problem: SetAside) => {
      const { setup } = get();
      if (setup?.deals != null) void showSetAside(setup.candidate, setup.deals, problem);
    },
    showPortfolio,
    cancel: () => {
      running.abort();
    },
    show: (screen: PaneState["screen"]) => {
      dispatch({ type: "show", screen });
    },
  };
}
