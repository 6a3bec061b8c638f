import { buildPortfolio, type BuildProblem } from "../../workflows/build-portfolio";
import { insertSample } from "../../workflows/insert-sample";
import { lookForDeals, type Candidate, type DealColumns } from "../../workflows/look-for-deals";
import { openDeals, previewDeals, type ChosenDates } from "../../workflows/open-deals";
import { showPortfolio, showSetAside, type SetAside } from "../../workflows/show-row";
import { now, today } from "../clock";
import type { PaneAction, PaneState, Setup } from "./pane-state";
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

  const choose = async (candidate: Candidate, chosen: ChosenDates = nothingChosen) => {
    running = new AbortController();
    const report = (rows: number, all: number) => {
      dispatch({ type: "work", work: { kind: "opening", share: rows / all } });
    };
    report(0, 1);
    const deals = await openDeals(candidate, report, running.signal);
    if (!deals.ok) {
      fail(deals.problem);
      return;
    }
    setUp({ candidate, columns: candidate.columns, chosen, deals: deals.value });
  };

  const look = async () => {
    dispatch({ type: "work", work: { kind: "looking" } });
    const look = await lookForDeals();
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
      dispatch({ type: "work", work: { kind: "inserting" } });
      const inserted = await insertSample(today());
      if (inserted.ok) await look();
      else fail(inserted.problem);
    },
    build: async () => {
      const { setup } = get();
      if (setup?.preview == null) return;
      running = new AbortController();
      const { candidate, columns, chosen, preview } = setup;
      const request = { candidate, columns, chosen, dates: preview.dates };
      const built = await buildPortfolio(request, {
        now,
        signal: running.signal,
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
