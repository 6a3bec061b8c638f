import { registerBatch } from "./batch-plugin";
import { registerCells } from "./cell-plugin";
import { registerCharts } from "./chart-plugin";
import { registerEvaluation } from "./evaluation-plugin";
import { registerExcelFunctions } from "./excel-functions/register-excel-functions";
import { installCompileHook } from "./formula/compile-hook";
import { registerHistory } from "./history-plugin";
import { registerHostState } from "./host-state";
import { registerRendering } from "./rendering/register-rendering";
import { registerSheetFacts } from "./sheet-facts";
import { registerSheets } from "./sheet-plugin";
import { registerShift } from "./shift-plugin";
import { registerValidation } from "./validation";
import { registerTableFill } from "./table-fill-plugin";
import { registerTables } from "./table-plugin";

let registered = false;

/** The engine's registries belong to the module, so this is done once, before the first model. */
export const registerPlugins = (): void => {
  if (registered) return;
  registered = true;
  installCompileHook();
  registerExcelFunctions();
  registerRendering();
  registerSheets();
  registerTables();
  registerTableFill();
  registerCharts();
  registerCells();
  registerShift();
  registerSheetFacts();
  registerValidation();
  registerEvaluation();
  registerHistory();
  // Last, so that it sees what the others have done.
  registerHostState();
  registerBatch();
};
