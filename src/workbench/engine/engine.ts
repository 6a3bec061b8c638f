import "./shims";
import * as spreadsheet from "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js";

/**
 * The one door to the embedded engine. It changes what the engine calls its errors into Excel's
 * codes before any workbook is made, so that grid, formulas and host speak the same ones.
 */
export {
  CompiledFormula,
  CorePlugin,
  EvaluationError,
  Model,
  Spreadsheet,
  UIPlugin,
  addFunction,
  components,
  constants,
  coreTypes,
  helpers,
  invalidateEvaluationCommands,
  lockedSheetAllowedCommands,
  registries,
  stores,
} from "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js";

const excelErrors = {
  GenericError: "#VALUE!",
  InvalidReference: "#REF!",
  BadExpression: "#NAME?",
} as const;

/** The engine knows none of these, and shows what is not in its set as text. */
const otherExcelErrors = ["#CALC!", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#FIELD!"];

Object.assign(spreadsheet.CellErrorType, excelErrors);
for (const code of [...Object.values(excelErrors), ...otherExcelErrors])
  spreadsheet.registries.errorTypes.add(code);

// The engine reports every step it takes there, and nobody else writes to it.
console.debug = () => undefined;
