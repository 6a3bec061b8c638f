import { createBatch } from "./batch";
import { Model } from "./engine";
import { engineModel, type EngineModel } from "./engine-model";
import { growSilently } from "./grow-for-spills";
import { keepReferencesOnGrowth } from "./growth";
import { createHostState } from "./host-state";
import { registerPlugins } from "./plugins";
import type { Workbook } from "./workbook";

type History = { undoStack: string[]; redoStack: string[] };

/** At the end of the request that cannot be undone, so that the request itself is forgotten too. */
const forget = (engine: EngineModel): void => {
  const history = engine.handlers.find((handler) => "undoStack" in handler) as unknown as History;
  queueMicrotask(() => {
    history.undoStack = [];
    history.redoStack = [];
  });
};

export const createWorkbook = (): Workbook => {
  registerPlugins();
  const state = createHostState();
  const model = new Model({}, { custom: { host: state } });
  const engine = engineModel(model);
  keepReferencesOnGrowth(engine);
  const batch = createBatch(engine, state);
  const workbook: Workbook = {
    model,
    engine,
    state,
    getters: model.getters,
    busyEditing: false,
    datesFrom1904: false,
    settings: new Map(),
    protection: new Map(),
    passwords: new Map(),
    batch: batch.run,
    settle: batch.settle,
    forgetUndo: () => {
      forget(engine);
    },
  };
  model.on("command-finalized" as never, workbook, (() => {
    // Not before the engine has written down what it did.
    if (!state.hostIsWriting && state.spills.length > 0)
      queueMicrotask(() => {
        growSilently(engine, state);
      });
  }) as never);
  return workbook;
};
