import { makeStyles } from "@fluentui/react-components";
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { mayTakeFocus } from "../parts/focus";
import { createStore, type Store } from "../state/store";
import { decideCommands, type Around, type DecisionWriting } from "./decide-commands";
import { initialDecide, reduceDecide, type DecideAction, type DecideState } from "./decide-state";
import { FinaliseScreen } from "./finalise";
import { ListScreen } from "./list-screen";
import { PartnerCard } from "./partner-card";
import { withSaving } from "./session";
import type { DecideLinks, Figures } from "./view-props";

export type DecideStore = Store<DecideState, DecideAction>;

/** What is remembered of the place for as long as the pane is open. */
export const decideStore = (): DecideStore => createStore(reduceDecide, initialDecide);

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

export type DecideProps = Figures &
  DecideLinks &
  DecisionWriting & {
    readonly store: DecideStore;
    /** By revenue. */
    readonly reviews: readonly PartnerReview[];
    /** What stands in the sheet. */
    readonly entries: DecisionEntries;
    readonly today: number;
    /** Whose row is selected in the sheet; it is offered, and never jumped to. */
    readonly selectedPartner: string | null;
  };

/** The place where a session decides on every partner: the list, a card, the end of the quarter. */
export function Decide(props: DecideProps) {
  const styles = useStyles();
  const { store, reviews, entries, today, onSave, onUndo } = props;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const commands = useCommands(store, {
    session: { reviews, entries, today },
    ...{ onSave, onUndo },
  });
  const places = useLed(state);
  useKeys(state, store, commands.undo);
  const session = withSaving({ reviews, entries, today }, state.saving);
  const owners = [...new Set(reviews.flatMap(({ facts }) => facts.manager ?? []))].sort();
  const { dispatch } = store;
  const view = { ...props, state, session, dispatch, commands, owners };
  const open = reviews.find(({ ranked }) => ranked.name === state.at);
  return (
    <div className={styles.place}>
      {/* There from the start, because a reader hears only of changes. */}
      <div role="status" className={styles.said}>
        {state.said}
      </div>
      {state.view === "finalise" ? (
        <FinaliseScreen {...view} title={places.title} />
      ) : state.view === "card" && open !== undefined ? (
        <PartnerCard {...view} review={open} title={places.title} />
      ) : (
        <ListScreen {...view} list={places.list} search={places.search} />
      )}
    </div>
  );
}

/** Commands that go by what is true when they are called. */
function useCommands(store: DecideStore, around: Around) {
  const latest = useRef(around);
  useLayoutEffect(() => {
    latest.current = around;
  });
  const [commands] = useState(() => decideCommands(store, () => latest.current));
  return commands;
}

/** Leads the focus where the last thing that was done wants it. */
function useLed({ led, view }: DecideState) {
  const list = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const to = { list, search, title }[led.to].current;
    if (mayTakeFocus()) to?.focus({ preventScroll: led.to === "list" });
  }, [led, view]);
  return { list, search, title };
}

/** Keys that hold in the whole place. */
function useKeys({ view }: DecideState, { dispatch }: DecideStore, undo: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey && event.key === "ArrowLeft" && view !== "list") {
      // The browser would leave the page.
      event.preventDefault();
      dispatch({ type: "show", view: "list" });
    }
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    // In a field the key takes back what was typed there.
    if (!isUndo || event.shiftKey || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("keydown", pressed);
    };
  }, []);
}
