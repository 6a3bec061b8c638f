import type { DealModelName } from "../../domain/attribution/models";
import type {
  DecisionEntries,
  UnreadableEntry,
} from "../../domain/portfolio/quarter/decision-entries";
import type { DecisionRow } from "../../domain/portfolio/quarter/decision-rows";
import { defaultSettings, type Settings } from "../../domain/portfolio/settings";
import type { ToldProblem } from "../../text/build-problems";
import type { Writing } from "../../text/workbook-problems";
import type { BuildProgress, BuildRequest, Built } from "../../workflows/build-portfolio";
import type { Candidate, InvolvementsCandidate, Look } from "../../workflows/look-for-tables";
import { isPressing } from "../../workflows/answers";
import type { CheckedName } from "../../workflows/name-check";
import { missingBeside, type BesideTable } from "../../workflows/beside-tables";
import type { OpenedBesides } from "../../workflows/open-besides";
import type { Grid } from "../../workflows/open-tables";
import type { Preview } from "../../workflows/preview-tables";
import type { OwnThings } from "../../workflows/remove-everything";
import type { SampleSheets } from "../../workflows/remove-sample";
import type { SourceChange } from "../../workflows/watch-portfolio";

/** What a person chose, what it was read from, and what it comes to. */
export type Setup = BuildRequest & {
  /** Null until the table has been read. */
  readonly deals: Grid | null;
  /** What stands beside them; null until it has been read. */
  readonly besides: OpenedBesides | null;
  /** Names that a person settled, so that it can be taken back. */
  readonly settled: readonly SettledName[];
  /** The table of involvements; null where there is none, or none has been read. */
  readonly touches: Grid | null;
  /** Null while a column is missing or a question is open. */
  readonly preview: Preview | null;
  /** Whether the preview is of these very choices: reading may have been stopped. */
  readonly isRead: boolean;
};

export type SettledName = CheckedName & { readonly answer: "same" | "own" };

/** Whether there is something to build, rather than a column missing or a question open. */
export function isReady(setup: Setup): boolean {
  const { preview, isRead } = setup;
  if (!isRead || missingBeside(setup).length > 0) return false;
  if (preview === null || preview.questions.some(isPressing)) return false;
  return preview.dates.window.from <= preview.dates.window.to;
}

export type Work = { readonly waitingForCell: boolean } & (
  | { readonly kind: "looking" | "inserting" | "showing" | "noting" }
  /** Something short is written, as the label says. */
  | { readonly kind: "putting"; readonly label: string }
  | { readonly kind: "opening"; readonly share: number; readonly request: BuildRequest }
  | ({ readonly kind: "building"; readonly setup: Setup } & BuildProgress)
);

/** What is being written; null while nothing is. */
export function writing(work: Work | null): Writing | null {
  if (work?.kind === "inserting") return "sample";
  if (work?.kind === "noting") return work.waitingForCell ? null : "aliases";
  return work?.kind === "building" && work.step === "writing" ? "portfolio" : null;
}

/** What would be removed, as it was listed. */
export type Removal =
  | { readonly of: "sample"; readonly listed: SampleSheets }
  | { readonly of: "everything"; readonly listed: OwnThings };

/** Where a portfolio is looked at; what stands below another is reached from the overview or the menu. */
export const places = ["overview", "decide", "formulas"] as const;

export type Place = (typeof places)[number];

export type Screen =
  | Place
  | "start"
  | "no-deals"
  | "setup"
  | "compare"
  | "models"
  | "settings"
  | "what-if"
  | "removal"
  | "shortcuts";

export const isPlace = (screen: Screen): screen is Place =>
  places.some((place) => place === screen);

export type PaneState = {
  readonly screen: Screen;
  /** The last place that was shown: what stands below it is left for it. */
  readonly place: Place;
  /** The screen before, to go back to. */
  readonly from: Screen;
  /** On the screen "models": the one that is marked to begin with. */
  readonly draft: DealModelName;
  /** What may hold the deals; null until the workbook was looked through. */
  readonly candidates: readonly Candidate[] | null;
  /** What may hold the involvements. */
  readonly involvements: readonly InvolvementsCandidate[];
  /** What else is read, unless a person says otherwise, and all that could be. */
  readonly offers: readonly BesideTable[];
  readonly beside: readonly BesideTable[];
  /** Whether a portfolio was built from these tables before. */
  readonly wasBuilt: boolean;
  /** As they stood when the workbook was looked through, or at the last build. */
  readonly settings: Settings;
  readonly setup: Setup | null;
  readonly built: Built | null;
  /** What people decided, as it stands in the sheet, and what earlier quarters decided. */
  readonly entries: DecisionEntries;
  readonly past: readonly DecisionRow[];
  /** What of it nobody can read, as far as the sheet was read since the build. */
  readonly unreadable: readonly UnreadableEntry[];
  /** What changed since the build; null where nobody can tell. */
  readonly changes: readonly SourceChange[] | null;
  /** Whose row is selected in the sheet. */
  readonly selected: string | null;
  /** What is about to be removed. */
  readonly removal: Removal | null;
  /** What was written last, to be read until something else is done. */
  readonly said: string;
  readonly work: Work | null;
  /** Stands before the screen until it is answered; figures behind it stay. */
  readonly problem: ToldProblem | null;
  /** What was under way when the problem came, to be tried again. */
  readonly attempted: Work | null;
};

export type PaneAction =
  | { readonly type: "work"; readonly work: Work | null }
  | { readonly type: "looked"; readonly look: Look }
  | { readonly type: "setup"; readonly setup: Setup }
  | { readonly type: "built"; readonly built: Built }
  | { readonly type: "changed"; readonly changes: PaneState["changes"] }
  | {
      readonly type: "decided";
      readonly entries: DecisionEntries;
      readonly unreadable?: readonly UnreadableEntry[];
      readonly past?: readonly DecisionRow[];
    }
  | { readonly type: "selected"; readonly partner: string | null }
  | { readonly type: "removal"; readonly removal: Removal }
  /** Nothing of ours is left. */
  | { readonly type: "removed" }
  /** Something was written, and nothing else changed. */
  | { readonly type: "said"; readonly said: string }
  | { readonly type: "failed"; readonly problem: ToldProblem }
  | { readonly type: "show"; readonly screen: Screen; readonly draft?: DealModelName };

export const initialState: PaneState = {
  screen: "start",
  place: "overview",
  from: "start",
  draft: "role",
  candidates: null,
  involvements: [],
  beside: [],
  offers: [],
  wasBuilt: false,
  settings: defaultSettings,
  setup: null,
  built: null,
  entries: new Map(),
  past: [],
  unreadable: [],
  changes: null,
  selected: null,
  removal: null,
  said: "",
  work: null,
  problem: null,
  attempted: null,
};

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "work":
      return working(state, action.work);
    case "looked": {
      const { candidates, involvements, besides: beside, offers } = action.look;
      const screen = candidates.length === 0 ? "start" : "no-deals";
      const settings = action.look.settings ?? defaultSettings;
      const wasBuilt = action.look.remembered !== null;
      const found = { candidates, involvements, beside, offers, settings, wasBuilt };
      return { ...state, ...found, screen, setup: null, work: null, problem: null };
    }
    case "setup":
      return { ...state, setup: action.setup, screen: "setup", work: null, problem: null };
    case "built": {
      const { built } = action;
      const { settings } = built;
      const { entries, past } = built;
      const decided = { entries, past, unreadable: [], changes: null, said: "" };
      const setup = asBuilt(state.setup, built);
      return { ...state, built, settings, setup, ...decided, ...done };
    }
    case "changed":
      return { ...state, changes: action.changes };
    case "decided": {
      const { entries, unreadable = state.unreadable, past = state.past } = action;
      return { ...state, entries, unreadable, past };
    }
    case "selected":
      return { ...state, selected: action.partner };
    case "removal": {
      const { removal } = action;
      return { ...state, removal, from: state.screen, screen: "removal", work: null };
    }
    case "removed":
      return { ...initialState, work: state.work };
    case "said":
      return { ...state, said: action.said, work: null };
    case "failed":
      return { ...state, problem: action.problem, attempted: state.work, work: null };
    case "show":
      return {
        ...state,
        screen: action.screen,
        place: isPlace(action.screen) ? action.screen : state.place,
        // A problem is left for the screen it came over, which is no way back from itself.
        from: action.screen === state.screen ? state.from : state.screen,
        draft: action.draft ?? state.setup?.model ?? state.draft,
        problem: null,
      };
  }
}

const done = { screen: "overview", place: "overview", work: null, problem: null } as const;

/** What a build read, and the way it shared the credit, is what the choices rest on from then on. */
function asBuilt(
  setup: Setup | null,
  { opened, preview, portfolio, settings }: Built,
): Setup | null {
  if (setup === null) return null;
  const touches = opened.involvements?.cells ?? null;
  return {
    ...{ ...setup, deals: opened.deals, touches, preview, model: portfolio.model },
    ...{ besides: opened.besides, isRead: true, settings, chosen: opened.chosen },
  };
}

function working(state: PaneState, work: Work | null): PaneState {
  if (work === null) return { ...state, work };
  // Looked at again, an empty workbook may be so no longer.
  const unknown = work.kind === "looking" && state.candidates?.length === 0;
  return { ...state, work, problem: null, candidates: unknown ? null : state.candidates };
}
