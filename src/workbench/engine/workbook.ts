import { createBatch } from "./batch";
import { Model } from "./engine";
import { engineModel, type EngineModel } from "./engine-model";
import { registerPlugins } from "./plugins";

/** One open workbook: the engine's model, and beside it what Excel has and the engine does not. */
export type Workbook = {
  /** For mounting the engine's own grid. */
  readonly model: Model;
  readonly engine: EngineModel;
  readonly getters: Model["getters"];
  /** True while the user is typing in a cell: Excel takes no request then. */
  busyEditing: boolean;
  /** Settings saved with the document by an add-in: key to JSON text. */
  readonly settings: Map<string, string>;
  readonly batch: <Value>(work: () => Value) => Value;
  readonly settle: () => void;
};

export const createWorkbook = (): Workbook => {
  registerPlugins();
  const model = new Model({});
  const engine = engineModel(model);
  const batch = createBatch(engine);
  return {
    model,
    engine,
    getters: model.getters,
    busyEditing: false,
    settings: new Map(),
    batch: batch.run,
    settle: batch.settle,
  };
};
