import type { Workbook } from "./workbook";

/** Functions that give another value though no cell has changed, as the engine writes them. */
const volatile = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/u;

/** As F9: what was written is calculated anyway, so only what changes by itself is asked again. */
export const recalculate = ({ engine, getters }: Workbook): void => {
  const cells = getters.getSheetIds().flatMap((sheetId) => getters.getCells(sheetId));
  const cellIds = cells
    .filter((cell) => cell.isFormula && volatile.test(cell.compiledFormula.normalizedFormula))
    .map(({ id }) => id);
  if (cellIds.length > 0) engine.dispatch("EVALUATE_CELLS", { cellIds });
};

/** Every formula, whether anything of it has changed or not. */
export const recalculateAll = ({ engine }: Workbook): void => {
  engine.dispatch("EVALUATE_CELLS");
};
