import type { Model } from "./engine";
import type { EngineModel } from "./engine-model";
import type { HostState } from "./host-state";

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
