import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import { paneActions } from "./state/pane-actions";
import { initialState, reduce } from "./state/pane-state";
import { createStore } from "./state/store";

export function mountPane(element: HTMLElement): void {
  const store = createStore(reduce, initialState);
  const actions = paneActions(store);
  createRoot(element).render(
    <StrictMode>
      <Pane store={store} actions={actions} />
    </StrictMode>,
  );
  void actions.look();
}
