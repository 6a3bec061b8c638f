import { insertFormula } from "../../workflows/insert-formula";
import { selectedCell, selectedRange, watchSelection } from "../../workflows/selection";

/** All that the formulas ask of the workbook. */
export const formulaAsks = { insertFormula, selectedCell, selectedRange, watchSelection };

export type FormulaAsks = typeof formulaAsks;
