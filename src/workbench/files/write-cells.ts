import type { CellStyle } from "../engine/cell-plugin";
import { cellAt, formatAt, formulaAt, valueAt, valueTypeAt, type CellValue } from "../engine/cells";
import { errorCodes } from "../engine/typed-value";
import type { Workbook } from "../engine/workbook";
import { cellCount, type CellPosition, type Zone } from "../engine/zone";
import { zoneAddress } from "../engine/address";
import { writeLooks, type EngineBorder } from "./cell-looks";
import { defaultFontOf } from "./default-font";
import type { Style, Worksheet } from "./excelts";
import { usesArrays, writtenFormula } from "./formula-text";

type Written =
  Parameters<Worksheet["getCell"]> extends never
    ? never
    : NonNullable<ReturnType<Worksheet["getCell"]>["value"]>;
type FormulaResult = CellValue | { readonly error: "#N/A" };

/** A file knows fewer errors than Excel shows; of a spill that is blocked it says #VALUE!. */
const fileError = (code: string): string => {
  if (errorCodes.has(code)) return code;
  return code === "#BUSY!" || code === "#GETTING_DATA" ? "#N/A" : "#VALUE!";
};

const resultAt = (workbook: Workbook, position: CellPosition): FormulaResult => {
  const value = valueAt(workbook, position);
  return valueTypeAt(workbook, position) === "Error"
    ? { error: fileError(String(value)) as "#N/A" }
    : value;
};

const spillAt = ({ getters }: Workbook, position: CellPosition): Zone | null =>
  getters.getSpreadZone(position) ?? null;

const corner = ({ col, row }: CellPosition): Zone => ({
  left: col,
  right: col,
  top: row,
  bottom: row,
});

const formulaCell = (workbook: Workbook, position: CellPosition): object => {
  const shown = String(formulaAt(workbook, position)).slice(1);
  const formula = writtenFormula(shown, position, workbook.getters);
  const result = resultAt(workbook, position);
  const zone = spillAt(workbook, position) ?? corner(position);
  if (cellCount(zone) === 1 && !usesArrays(shown)) return { formula, result };
  return { formula, result, shareType: "array", ref: zoneAddress(zone), isDynamicArray: true };
};

/** The values a formula has spilled into the cells beside it. */
const writeSpill = (workbook: Workbook, position: CellPosition, to: Worksheet): void => {
  const zone = spillAt(workbook, position);
  if (!zone || cellCount(zone) === 1) return;
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++)
      if (row !== position.row || col !== position.col) {
        const result = resultAt(workbook, { ...position, row, col });
        to.getCell(row + 1, col + 1).value = result === "" ? null : result;
      }
};

type StyleOf = (style: CellStyle, format: string, border: EngineBorder | null) => Style;

/** One object for all cells that look the same. */
const sharedStyles = (workbook: Workbook): StyleOf => {
  const usual = defaultFontOf(workbook);
  const known = new Map<string, Style>();
  return (style, format, border) => {
    const key = JSON.stringify([style, format, border]);
    const found = known.get(key) ?? writeLooks(style, format, border, usual);
    known.set(key, found);
    return found;
  };
};

const borderAt = ({ getters }: Workbook, position: CellPosition): EngineBorder | null =>
  getters.getCellBorder(position) as EngineBorder | null;

const writeCell = (
  workbook: Workbook,
  position: CellPosition,
  hasBorders: boolean,
  styleOf: StyleOf,
  to: Worksheet,
): void => {
  const cell = cellAt(workbook, position);
  const target = to.getCell(position.row + 1, position.col + 1);
  if (cell?.isFormula) {
    target.value = formulaCell(workbook, position) as Written;
    writeSpill(workbook, position, to);
  } else if (cell?.content) target.value = resultAt(workbook, position);
  const border = hasBorders ? borderAt(workbook, position) : null;
  const format = formatAt(workbook, position);
  const isPlain = !cell?.style && !border && format === "General";
  if (!isPlain) target.style = styleOf(cell?.style ?? {}, format, border);
};

/** Lines may be drawn around cells that hold nothing. */
const writeLonelyBorders = (
  workbook: Workbook,
  sheetId: string,
  styleOf: StyleOf,
  to: Worksheet,
): void => {
  const { getters } = workbook;
  for (let row = 0; row < getters.getNumberRows(sheetId); row++)
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const position = { sheetId, col, row };
      const border = cellAt(workbook, position) ? null : borderAt(workbook, position);
      if (border) to.getCell(row + 1, col + 1).style = styleOf({}, "General", border);
    }
};

export const writeCells = (workbook: Workbook, sheetId: string, to: Worksheet): void => {
  const { getters } = workbook;
  const styleOf = sharedStyles(workbook);
  const hasBorders = getters.getBordersColors(sheetId).length > 0;
  const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  // From the top, as the library keeps rows in the order in which they come.
  positions.sort((one, other) => one.row - other.row || one.col - other.col);
  for (const { row, col } of positions)
    writeCell(workbook, { sheetId, row, col }, hasBorders, styleOf, to);
  if (hasBorders) writeLonelyBorders(workbook, sheetId, styleOf, to);
};
