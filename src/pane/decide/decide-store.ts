import { createStore, type Store } from "../state/store";
import { decideCommands, type DecideCommands } from "./decide-commands";
import { initialDecide, reduceDecide, type DecideAction, type DecideState } from "./decide-state";
import type { Around } from "./decision-queue";

/** What is remembered of the place for as long as the pane is open, and what can be done there. */
export type DecideStore = Store<DecideState, DecideAction> & {
  readonly commands: DecideCommands;
  /** Tells what the commands go by from now on. */
  readonly attend: (around: Around) => void;
};

export function decideStore(): DecideStore {
  const store = createStore(reduceDecide, initialDecide);
  let around: Around | null = null;
  const commands = decideCommands(store, () => {
    if (around === null) throw new Error("partners to decide on: none yet");
    return around;
  });
  const attend = (next: Around) => {
    around = next;
  };
  return { ...store, commands, attend };
}
