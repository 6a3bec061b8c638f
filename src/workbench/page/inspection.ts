import { parseZone, splitAddress } from "../engine/address";
import type { Workbook } from "../engine/workbook";
import type { CellPosition } from "../engine/zone";

/** What one cell holds. */
export type InspectedCell = {
  readonly value: unknown;
  /** As the cell shows it. */
  readonly text: string;
  /** The formula, or else what was typed; "" where there is neither. */
  readonly formula: string;
  /** The sentence beside an error. */
  readonly message: string | undefined;
};

/** For tests and the browser's console: `window.workbench` reads what the grid shows. */
export type Inspection = {
  /** The cell at an address such as "Portfolio!C8"; undefined where there is no such sheet. */
  readonly read: (address: string) => InspectedCell | undefined;
  /** The cells of an address such as "Portfolio!A1:C8", row by row. */
  readonly readRange: (address: string) => readonly (readonly InspectedCell[])[] | undefined;
  /** The names of the visible sheets, in order. */
  readonly sheets: () => readonly string[];
  readonly activeSheet: () => string;
  /** Shows a cell and puts the cursor on it; false where there is no such cell. */
  readonly select: (address: string) => boolean;
  /** Whether the person is typing in a cell. */
  readonly isEditing: () => boolean;
  /** How many workbooks were opened on this page so far. */
  readonly opened: () => number;
};

/** Each number from the first to the last. */
const each = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

type Shown = {
  readonly workbook: Workbook;
  readonly grid: { readonly isEditing: () => boolean; readonly focus: () => void };
};

const readCell = ({ getters }: Workbook, position: CellPosition): InspectedCell => {
  const { value, formattedValue, message } = getters.getEvaluatedCell(position);
  const cell = getters.getCell(position);
  const formula = cell?.isFormula
    ? cell.compiledFormula.toFormulaString(getters)
    : (cell?.content ?? "");
  return { value, text: formattedValue, formula, message: message?.toString() };
};

const locate = ({ getters }: Workbook, address: string) => {
  const { sheet, cells } = splitAddress(address);
  const sheetId = sheet === null ? getters.getActiveSheetId() : getters.getSheetIdByName(sheet);
  const zone = parseZone(cells);
  return sheetId === undefined || zone === null ? undefined : { sheetId, ...zone };
};

const select = ({ workbook, grid }: Shown, address: string): boolean => {
  const place = locate(workbook, address);
  if (place === undefined) return false;
  const { model, getters } = workbook;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== place.sheetId)
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: place.sheetId });
  const moved = model.selection.selectCell(place.left, place.top);
  grid.focus();
  return moved.isSuccessful;
};

/** @param shown the workbook that is open now */
export const inspection = (shown: () => Shown, opened: () => number): Inspection => {
  const readRange: Inspection["readRange"] = (address) => {
    const { workbook } = shown();
    const place = locate(workbook, address);
    if (place === undefined) return undefined;
    const { sheetId, left, top, right, bottom } = place;
    return each(top, bottom).map((row) =>
      each(left, right).map((col) => readCell(workbook, { sheetId, col, row })),
    );
  };
  return {
    read: (address) => readRange(address)?.[0]?.[0],
    readRange,
    sheets: () => {
      const { getters } = shown().workbook;
      return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
    },
    activeSheet: () => {
      const { getters } = shown().workbook;
      return getters.getSheetName(getters.getActiveSheetId());
    },
    select: (address) => select(shown(), address),
    isEditing: () => shown().grid.isEditing(),
    opened,
  };
};
