import type { Workbook } from "../engine/workbook";
import type { Call, Calls } from "./calls";

/** Asks the engine to compute cells again, those that are still there. */
export const recalculation =
  ({ model }: Workbook) =>
  (cells: ReadonlySet<number>): void => {
    const cellIds = [...cells].filter((id) => model.getters.tryGetCellPosition(id));
    if (cellIds.length > 0) model.dispatch("EVALUATE_CELLS", { cellIds });
  };

/** Whether a cell has a formula with the function that is called; it may be gone, or a value now. */
export const asksFor =
  ({ getters }: Workbook) =>
  (id: number, { name }: Call): boolean => {
    const position = getters.tryGetCellPosition(id);
    const cell = position && getters.getCell(position);
    return (
      cell?.isFormula === true &&
      cell.compiledFormula.toFormulaString(getters).toUpperCase().includes(name.toUpperCase())
    );
  };

/** Tells the calls of a workbook whenever cells may have changed. */
export const followCells = ({ model }: Workbook, calls: Calls): void => {
  model.on("command-finalized" as never, calls, calls.changed as never);
};
