import type { BuildProblem } from "../../text/build-problems";
import type { Writing } from "../../text/workbook-problems";
import type { BuildProgress, Built } from "../../workflows/build-portfolio";
import type { Candidate, DealColumns, Look } from "../../workflows/look-for-deals";
import type { ChosenDates, Deals, DealsPreview } from "../../workflows/open-deals";

/** What a person chose, what it was read from, and what it comes to. */
export type Setup = {
  readonly candidate: Candidate;
  readonly columns: DealColumns;
  readonly chosen: ChosenDates;
  /** Null until the table has been read. */
  readonly deals: Deals | null;
  /** Null while a column is missing. */
  readonly preview: DealsPreview | null;
};

/** A table a person chose, and the dates that go with it. */
export type Opened = { readonly candidate: Candidate; readonly chosen: ChosenDates };

export type Work = { readonly waitingForCell: boolean } & (
  | { readonly kind: "looking" | "inserting" | "showing" }
  | { readonly kind: "opening"; readonly share: number; readonly opened: Opened }
  | ({ readonly kind: "building" } & BuildProgress)
);

/** What is being written; null while nothing is. */
export function writing(work: Work | null): Writing | null {
  if (work?.kind === "inserting") return "sample";
  return work?.kind === "building" && work.step === "writing" ? "portfolio" : null;
}

export type Screen = "start" | "no-deals" | "setup" | "overview";

export type PaneState = {
  readonly screen: Screen;
  /** Null until the workbook was looked through. */
  readonly candidates: readonly Candidate[] | null;
  readonly setup: Setup | null;
  readonly built: Built | null;
  readonly work: Work | null;
  /** Stands before the screen until it is answered; figures behind it stay. */
  readonly problem: BuildProblem | null;
  /** What was under way when the problem came, to be tried again. */
  readonly attempted: Work | null;
};

export type PaneAction =
  | { readonly type: "work"; readonly work: Work | null }
  | { readonly type: "looked"; readonly look: Look }
  | { readonly type: "setup"; readonly setup: Setup }
  | { readonly type: "built"; readonly built: Built }
  | { readonly type: "failed"; readonly problem: BuildProblem }
  | { readonly type: "show"; readonly screen: Screen };

export const initialState: PaneState = {
  screen: "start",
  candidates: null,
  setup: null,
  built: null,
  work: null,
  problem: null,
  attempted: null,
};

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "work":
      return working(state, action.work);
    case "looked": {
      const { candidates } = action.look;
      const screen = candidates.length === 0 ? "start" : "no-deals";
      return { ...state, candidates, screen, setup: null, work: null, problem: null };
    }
    case "setup":
      return { ...state, setup: action.setup, screen: "setup", work: null, problem: null };
    case "built": {
      const { built } = action;
      const setup =
        state.setup === null
          ? null
          : { ...state.setup, deals: built.deals, preview: built.preview };
      return { ...state, built, setup, screen: "overview", work: null, problem: null };
    }
    case "failed":
      return { ...state, problem: action.problem, attempted: state.work, work: null };
    case "show":
      return { ...state, screen: action.screen, problem: null };
  }
}

function working(state: PaneState, work: Work | null): PaneState {
  if (work === null) return { ...state, work };
  // Looked at again, an empty workbook may be so no longer.
  const unknown = work.kind === "looking" && state.candidates?.length === 0;
  return { ...state, work, problem: null, candidates: unknown ? null : state.candidates };
}
