import type { BuildProblem, BuildProgress, Built } from "../../workflows/build-portfolio";
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

export type Work = { readonly waitingForCell: boolean } & (
  | { readonly kind: "looking" | "inserting" }
  | { readonly kind: "opening"; readonly share: number }
  | ({ readonly kind: "building" } & BuildProgress)
);

export type Screen = "start" | "no-deals" | "setup" | "overview";

export type PaneState = {
  readonly screen: Screen;
  readonly candidates: readonly Candidate[];
  readonly setup: Setup | null;
  readonly built: Built | null;
  readonly work: Work | null;
  /** Stands before the screen until it is answered; figures behind it stay. */
  readonly problem: BuildProblem | null;
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
  candidates: [],
  setup: null,
  built: null,
  work: { kind: "looking", waitingForCell: false },
  problem: null,
};

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "work":
      return { ...state, work: action.work, problem: action.work === null ? state.problem : null };
    case "looked": {
      const { candidates } = action.look;
      const screen = candidates.length === 0 ? "start" : "no-deals";
      return { ...state, candidates, screen, setup: null, work: null, problem: null };
    }
    case "setup":
      return { ...state, setup: action.setup, screen: "setup", work: null, problem: null };
    case "built":
      return { ...state, built: action.built, screen: "overview", work: null, problem: null };
    case "failed":
      return { ...state, problem: action.problem, work: null };
    case "show":
      return { ...state, screen: action.screen, problem: null };
  }
}
