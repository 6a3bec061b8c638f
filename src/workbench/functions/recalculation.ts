import type { Workbook } from "../engine/workbook";
import type { CellPosition } from "../engine/zone";
import type { Call, Calls } from "./calls";

/** Where a cell is; the engine still knows the cells of sheets that were deleted. */
const positionOf = ({ getters }: Workbook, id: number): CellPosition | undefined => {
  const position = getters.tryGetCellPosition(id);
  return position && getters.tryGetSheet(position.sheetId) ? position : undefined;
};

/** Asks the engine to compute cells again, those that are still there. */
export const recalculation =
  (workbook: Workbook) =>
  (cells: ReadonlySet<number>): void => {
    const cellIds = [...cells].filter((id) => positionOf(workbook, id));
    if (cellIds.length > 0) workbook.model.dispatch("EVALUATE_CELLS", { cellIds });
  };

/** Whether a cell has a formula with the function that is called; it may be gone, or a value now. */
export const asksFor =
  (workbook: Workbook) =>
  (id: number, { name }: Call): boolean => {
    const { getters } = workbook;
    const position = positionOf(workbook, id);
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
