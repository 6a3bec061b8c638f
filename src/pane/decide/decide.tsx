import { makeStyles } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { mayTakeFocus } from "../parts/focus";
import type { DecisionWriting } from "./decision-queue";
import type { DecideState } from "./decide-state";
import type { DecideStore } from "./decide-store";
import { FinaliseScreen } from "./finalise";
import { ListScreen } from "./list-screen";
import { PartnerCard } from "./partner-card";
import { withSaving } from "./session";
import type { DecideLinks, Figures } from "./view-props";

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
  const { commands } = store;
  useLayoutEffect(() => {
    store.attend({ session: { reviews, entries, today }, onSave, onUndo });
  });
  const place = useLed(state);
  useKeys(state, store, commands.undo);
  useOfferEnd(state, store);
  const session = withSaving({ reviews, entries, today }, state.saving);
  const owners = [...new Set(reviews.flatMap(({ facts }) => facts.manager ?? []))].sort();
  const { dispatch } = store;
  const view = { ...props, state, session, dispatch, commands, owners };
  const open = reviews.find(({ ranked }) => ranked.name === state.at);
  return (
    <div ref={place} className={styles.place}>
      {/* There from the start, because a reader hears only of changes. */}
      <div role="status" className={styles.said}>
        {state.said}
      </div>
      {state.view === "finalise" ? (
        <FinaliseScreen {...view} />
      ) : state.view === "card" && open !== undefined ? (
        <PartnerCard {...view} review={open} />
      ) : (
        <ListScreen {...view} />
      )}
    </div>
  );
}

/** Leads the focus where the last thing that was done wants it. */
function useLed({ led, view }: DecideState) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const to = place.current?.querySelector<HTMLElement>(`[data-led=${led.to}]`);
    if (mayTakeFocus()) to?.focus({ preventScroll: led.to === "list" });
  }, [led, view]);
  return place;
}

/** How long Undo is offered, in milliseconds; the key works until the next decision. */
const offered = 10_000;

/** Here rather than beside the offer, which is drawn anew on every screen of the place. */
function useOfferEnd({ lastSaved }: DecideState, { dispatch }: DecideStore): void {
  useEffect(() => {
    if (lastSaved === null) return;
    const timer = setTimeout(() => {
      dispatch({ type: "offer-ends", change: lastSaved });
    }, offered);
    return () => {
      clearTimeout(timer);
    };
  }, [lastSaved, dispatch]);
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
