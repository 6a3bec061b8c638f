import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import { sayInstead } from "./say-instead";
import { turns } from "./state/in-turn";
import { paneActions } from "./state/pane-actions";
import { initialState, reduce } from "./state/pane-state";
import { createStore } from "./state/store";
import { watchBuilds } from "./state/watch-builds";
import { workflows } from "./state/workflows";

export function mountPane(element: HTMLElement): void {
  const store = createStore(reduce, initialState);
  const inTurn = turns();
  const actions = paneActions(store, workflows, inTurn);
  watchBuilds(store, inTurn);
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    // React empties the element first.
    setTimeout(() => {
      sayInstead(element, cannotBeShown);
    });
  };
  createRoot(element, { onUncaughtError }).render(
    <StrictMode>
      <Pane store={store} actions={actions} />
    </StrictMode>,
  );
  void actions.look();
}

const cannotBeShown =
  "This pane cannot be shown, because of a fault in Vital Few. Your sheets are as they are. Close the pane and open it again; if it comes back, tell its makers.";
