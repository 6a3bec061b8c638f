import type { PartnerClass } from "../../domain/portfolio/partner-class";
import type { Action } from "../../domain/portfolio/review/action";
import type { FlagCode } from "../../domain/portfolio/review/flag";
import type { Explanation } from "../../text/workbook-problems";
import type { Change } from "./change";
import type { Draft } from "./draft-decision";
import { withoutLater, type Failure } from "./failed-changes";

/** Which partners are listed. A manager of null stands for those nobody manages. */
export type Filter =
  | { readonly by: "all" }
  | { readonly by: "to-decide" }
  | { readonly by: "action"; readonly action: Action }
  | { readonly by: "flag"; readonly flag: FlagCode }
  | { readonly by: "class"; readonly letter: PartnerClass }
  | { readonly by: "manager"; readonly manager: string | null };

export const sorts = ["revenue", "lowest", "fit", "flags", "name"] as const;
export type Sort = (typeof sorts)[number];

export type Bulk = {
  /** What is decided for all; null while it is what all are advised. */
  readonly action: Action | null;
  /** Null stands for each one's manager. */
  readonly owner: string | null;
  /** Null stands for the date that was used last. */
  readonly due: string | null;
  readonly reason: string;
  /** How often saving was refused: from the first time on, what is missing is said. */
  readonly attempts: number;
};

/** Where the focus is led; another turn leads it there again. */
export type Led = { readonly to: "list" | "title" | "search"; readonly turn: number };

export type DecideState = {
  readonly view: "list" | "card" | "finalise";
  readonly filter: Filter;
  /** Null for the order that suits the filter. */
  readonly sort: Sort | null;
  readonly search: string;
  /** The partner whose row has the focus, or whose card is open. */
  readonly at: string | null;
  readonly selected: ReadonlySet<string>;
  readonly bulk: Bulk;
  readonly draft: Draft | null;
  /** The due date that was decided last in this pane. */
  readonly lastDue: number | null;
  /** Decided here and on its way to the sheet, the oldest first. */
  readonly saving: readonly Change[];
  /** What Undo takes back. */
  readonly lastSaved: Change | null;
  /** Whether Undo is offered aloud. */
  readonly isUndoOffered: boolean;
  /** What could not be written. */
  readonly failed: readonly Failure[];
  /** What is read aloud. */
  readonly said: string;
  readonly led: Led;
};

export type DecideAction =
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "sort"; readonly sort: Sort }
  | { readonly type: "search"; readonly text: string }
  | { readonly type: "lead"; readonly to: Led["to"] }
  | { readonly type: "move"; readonly at: string }
  | { readonly type: "select"; readonly partners: readonly string[]; readonly on: boolean }
  | { readonly type: "clear-selection" }
  /** Chooses partners elsewhere and decides the same for all, whatever they are advised. */
  | { readonly type: "mark"; readonly partners: readonly string[]; readonly action: Action }
  | { readonly type: "bulk"; readonly change: Partial<Bulk> }
  | { readonly type: "open"; readonly at: string }
  | { readonly type: "show"; readonly view: "list" | "finalise" }
  | { readonly type: "draft"; readonly draft: Draft }
  | { readonly type: "cancel-draft" }
  | {
      readonly type: "save";
      readonly change: Change;
      /** Where to go on; null to stay. */
      readonly next: string | null;
    }
  /** What could not be written goes once more on its way. */
  | { readonly type: "again"; readonly change: Change }
  | { readonly type: "saved"; readonly change: Change; readonly said: string }
  | { readonly type: "not-saved"; readonly change: Change; readonly problem: Explanation }
  | { readonly type: "offer-ends"; readonly change: Change }
  | { readonly type: "dismiss"; readonly failures: readonly Failure[] }
  | { readonly type: "say"; readonly said: string };

export const noBulk: Bulk = { action: null, owner: null, due: null, reason: "", attempts: 0 };

export const initialDecide: DecideState = {
  view: "list",
  filter: { by: "all" },
  sort: null,
  search: "",
  at: null,
  selected: new Set(),
  bulk: noBulk,
  draft: null,
  lastDue: null,
  saving: [],
  lastSaved: null,
  isUndoOffered: false,
  failed: [],
  said: "",
  led: { to: "list", turn: 0 },
};

export function reduceDecide(state: DecideState, action: DecideAction): DecideState {
  switch (action.type) {
    case "filter":
      return {
        ...state,
        ...{ filter: action.filter, search: "", sort: null, view: "list", draft: null },
        ...unselected,
      };
    case "sort":
      return { ...state, sort: action.sort };
    case "search":
      return { ...state, search: action.text };
    case "lead":
      return ledTo(state, action.to);
    case "move":
      return { ...state, at: action.at, draft: null };
    case "select":
      return selecting(state, action.partners, action.on);
    case "clear-selection":
      return ledTo({ ...state, ...unselected }, "list");
    case "mark":
      return marked(state, action.partners, action.action);
    case "bulk":
      return { ...state, bulk: { ...state.bulk, ...action.change } };
    case "open":
      return ledTo({ ...state, view: "card", at: action.at, draft: null }, "title");
    case "show":
      return ledTo(
        { ...state, view: action.view, draft: null },
        action.view === "list" ? "list" : "title",
      );
    case "draft":
      return { ...state, draft: action.draft, at: action.draft.partner };
    case "cancel-draft":
      return home({ ...state, draft: null });
    case "say":
      return { ...state, said: action.said };
    default:
      return savingState(state, action);
  }
}

type SavingAction = Extract<
  DecideAction,
  { readonly type: "save" | "again" | "saved" | "not-saved" | "offer-ends" | "dismiss" }
>;

function savingState(state: DecideState, action: SavingAction): DecideState {
  switch (action.type) {
    case "save":
      return saving(state, action.change, action.next);
    case "again":
      return home(onItsWay(state, action.change));
    case "saved": {
      const { change, said } = action;
      const isUndo = change.undoes !== null;
      const lastSaved = isUndo ? null : change;
      return { ...landed(state, change), lastSaved, isUndoOffered: !isUndo, said };
    }
    case "not-saved": {
      const { change, problem } = action;
      const { saving } = landed(state, change);
      const failed = withoutLater([...state.failed, { change, problem }], saving);
      return { ...state, saving, failed, said: "" };
    }
    case "offer-ends":
      return state.lastSaved === action.change ? { ...state, isUndoOffered: false } : state;
    case "dismiss":
      return home({
        ...state,
        failed: state.failed.filter((failure) => !action.failures.includes(failure)),
      });
  }
}

const unselected = { selected: new Set<string>(), bulk: noBulk };

const ledTo = (state: DecideState, to: Led["to"]): DecideState => ({
  ...state,
  led: { to, turn: state.led.turn + 1 },
});

/** Back to what the bar belongs to. */
const home = (state: DecideState): DecideState =>
  ledTo(state, state.view === "list" ? "list" : "title");

function selecting(state: DecideState, partners: readonly string[], on: boolean): DecideState {
  const selected = new Set(state.selected);
  for (const partner of partners) {
    if (on) selected.add(partner);
    else selected.delete(partner);
  }
  const bulk = selected.size === 0 ? noBulk : state.bulk;
  return { ...state, selected, bulk, draft: null };
}

function marked(state: DecideState, partners: readonly string[], action: Action): DecideState {
  const all = { ...initialDecide, led: state.led, lastDue: state.lastDue };
  const { saving, lastSaved, isUndoOffered, failed } = state;
  return ledTo(
    {
      ...{ ...all, saving, lastSaved, isUndoOffered, failed },
      ...{ sort: "lowest", at: partners[0] ?? null },
      ...{ selected: new Set(partners), bulk: { ...noBulk, action } },
    },
    "list",
  );
}

/** A decision stands at once, before the sheet has it, so that nobody has to wait for Excel. */
function saving(state: DecideState, change: Change, next: string | null): DecideState {
  const due = change.undoes !== null ? null : (change.decisions.at(-1)?.entry.due ?? null);
  return home({
    ...onItsWay(state, change),
    ...unselected,
    draft: null,
    at: next ?? state.at,
    lastDue: due ?? state.lastDue,
  });
}

const onItsWay = (state: DecideState, change: Change): DecideState => ({
  ...state,
  saving: [...state.saving, change],
  failed: withoutLater(state.failed, [change]),
  isUndoOffered: false,
});

const landed = (state: DecideState, change: Change): DecideState => ({
  ...state,
  saving: state.saving.filter((one) => one !== change),
});
