import type { Workbook } from "../engine/workbook";

/** Asks the engine to compute cells again, those that are still there. */
export const recalculation =
  ({ model }: Workbook) =>
  (cells: ReadonlySet<number>): void => {
    const cellIds = [...cells].filter((id) => model.getters.tryGetCellPosition(id));
    if (cellIds.length > 0) model.dispatch("EVALUATE_CELLS", { cellIds });
  };
