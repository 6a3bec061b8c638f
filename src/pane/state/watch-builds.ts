import type { StopWatching } from "../../workflows/watch-portfolio";
import type { InTurn } from "./in-turn";
import type { PaneAction, PaneState } from "./pane-state";
import type { Store } from "./store";
import { workflows, type Workflows } from "./workflows";

/** Watches the tables of whatever was built last, and no longer those of the build before. */
export function watchBuilds(
  store: Store<PaneState, PaneAction>,
  inTurn: InTurn,
  { watchPortfolio }: Pick<Workflows, "watchPortfolio"> = workflows,
): void {
  let watched: PaneState["built"] = null;
  let last: Promise<StopWatching | null> = Promise.resolve(null);
  store.subscribe(() => {
    const { built, setup } = store.get();
    if (built === watched) return;
    watched = built;
    const isLatest = () => watched === built;
    last = last.then(async (stop) => {
      await stop?.();
      if (built === null || setup === null || !isLatest()) return null;
      const tell = (action: PaneAction) => {
        if (isLatest()) store.dispatch(action);
      };
      tell({ type: "changed", changes: [] });
      let isAsked = false;
      return watchPortfolio(built, setup, {
        changed: (changes) => {
          tell({ type: "changed", changes });
        },
        decided: (read) => {
          if (isAsked) return;
          isAsked = true;
          // A save between reading and telling would be told as if it had not been.
          void inTurn(async () => {
            isAsked = false;
            const now = await read();
            if (now !== null) tell({ type: "decided", ...now });
          });
        },
        selected: (partner) => {
          tell({ type: "selected", partner });
        },
      });
    });
  });
}
