import { createBatch } from "./batch";
import { Model } from "./engine";
import { engineModel, type EngineModel } from "./engine-model";
import { keepReferencesOnGrowth } from "./growth";
import { createHostState, type HostState } from "./host-state";
import { registerPlugins } from "./plugins";

/** One open workbook: the engine's model, and beside it what Excel has and the engine does not. */
export type Workbook = {
  /** For mounting the engine's own grid. */
  readonly model: Model;
  readonly engine: EngineModel;
  readonly state: HostState;
  readonly getters: Model["getters"];
  /** True while the user is typing in a cell: Excel takes no request then. */
  busyEditing: boolean;
  /** Old workbooks of the Mac count days from 1904; the workbench opens none, tests set it. */
  datesFrom1904: boolean;
  /** Settings saved with the document by an add-in: key to JSON text. */
  readonly settings: Map<string, string>;
  /** What each protected sheet still allows. */
  readonly protection: Map<string, Readonly<Record<string, boolean | string>>>;
  /** The passwords that unprotect sheets, by sheet id. */
  readonly passwords: Map<string, string>;
  readonly batch: <Value>(work: () => Value) => Value;
  readonly settle: () => void;
  /** Excel forgets its undo history over what it cannot undo, such as a deleted sheet. */
  readonly forgetUndo: () => void;
};

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
  return {
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
};
