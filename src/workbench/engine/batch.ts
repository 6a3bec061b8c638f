import { batchCommand } from "./batch-plugin";
import type { EngineModel } from "./engine-model";
import { growForSpills, growSilently } from "./grow-for-spills";
import { resolveCommand, type HostState } from "./host-state";

export type Batch = {
  /** Runs the work as one undo step. What the work throws is thrown on, the engine intact. */
  readonly run: <Value>(work: () => Value) => Value;
  /** Recalculates what was written so far, so that values can be read inside a batch. */
  readonly settle: () => void;
};

type Outcome<Value> = { readonly value: Value } | { readonly thrown: unknown };

const running = 1;

/** Puts the engine's private state right after an exception went through its handlers. */
const recover = (model: EngineModel): void => {
  model.status = running;
  model.range.isAdaptingRanges = false;
};

export const createBatch = (model: EngineModel, state: HostState): Batch => {
  let depth = 0;
  // Commands come by the hundred between two looks at values, and looks without any between them.
  let isSettled = false;
  model.on("command-dispatched", state, () => {
    isSettled = false;
  });
  const refreshReferences = (): void => {
    if (!state.tablesChanged) return;
    state.tablesChanged = false;
    model.dispatch(resolveCommand);
  };
  const attempt = <Value>(work: () => Value): Outcome<Value> => {
    depth++;
    state.hostIsWriting = true;
    try {
      const value = work();
      refreshReferences();
      return { value };
    } catch (thrown) {
      recover(model);
      return { thrown };
    } finally {
      state.hostIsWriting = false;
      depth--;
    }
  };
  return {
    run<Value>(work: () => Value): Value {
      if (depth > 0) return work();
      let outcome: Outcome<Value> | null = null;
      try {
        model.dispatch(batchCommand, { run: () => (outcome = attempt(work)) });
      } catch (thrown) {
        // What the engine does at the end of a command can fail too; the next request finds it well.
        recover(model);
        throw thrown;
      }
      const finished = outcome as Outcome<Value> | null;
      if (!finished) throw new Error("batch: the engine refused to begin");
      growSilently(model, state);
      if ("thrown" in finished) throw finished.thrown;
      return finished.value;
    },
    settle() {
      if (depth === 0) return;
      refreshReferences();
      if (isSettled) return;
      do for (const handler of model.handlers) handler.finalize();
      while (growForSpills(model, state));
      isSettled = true;
    },
  };
};
