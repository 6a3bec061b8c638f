import { writeCommand, type CellStyle, type EngineCell } from "./cell-plugin";
import { textOfContent } from "./content";
import { displayText, excelFormat, general } from "./number-format";
import { ensureCells } from "./sheets";
import { mendHeaders } from "./mend-headers";
import type { Workbook } from "./workbook";
import { columnCount, rowCount, type CellPosition, type Zone } from "./zone";

export type CellValue = string | number | boolean;

export type CellPatch = {
  readonly contents?: readonly (readonly (string | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
  readonly style?: CellStyle;
  readonly styles?: readonly (readonly (CellStyle | null)[])[];
};

type Evaluated = {
  readonly value: CellValue | null;
  readonly type: "number" | "text" | "boolean" | "empty" | "error";
  readonly format?: string;
};

type Literal = EngineCell & { readonly parsedValue?: CellValue | null };

export const cellAt = ({ getters }: Workbook, position: CellPosition): Literal | undefined =>
  getters.getCell(position) as Literal | undefined;

const evaluatedAt = ({ getters }: Workbook, position: CellPosition): Evaluated =>
  getters.getEvaluatedCell(position);

/** Excel shows 0 where a formula refers to itself, after a warning. */
const cycle = "#CYCLE";

export const valueAt = (workbook: Workbook, position: CellPosition): CellValue => {
  const cell = cellAt(workbook, position);
  if (cell && !cell.isFormula && cell.parsedValue != null) return cell.parsedValue;
  const { value } = evaluatedAt(workbook, position);
  if (value === cycle) return 0;
  return value ?? "";
};

export const valueTypeAt = (workbook: Workbook, position: CellPosition): string => {
  const { type } = evaluatedAt(workbook, position);
  switch (type) {
    case "number":
      return "Double";
    case "text":
      return "String";
    case "boolean":
      return "Boolean";
    case "empty":
      return "Empty";
    case "error":
      return "Error";
  }
};

export const formulaAt = (workbook: Workbook, position: CellPosition): CellValue => {
  const cell = cellAt(workbook, position);
  if (!cell) return "";
  if (cell.compiledFormula) return cell.compiledFormula.toFormulaString(workbook.getters);
  return cell.parsedValue ?? textOfContent(cell.content ?? "");
};

export const isFormulaAt = (workbook: Workbook, position: CellPosition): boolean =>
  cellAt(workbook, position)?.isFormula ?? false;

export const formatAt = (workbook: Workbook, position: CellPosition): string => {
  const cell = cellAt(workbook, position);
  if (cell?.format) return excelFormat(cell.format);
  return cell?.isFormula ? excelFormat(evaluatedAt(workbook, position).format) : general;
};

export const textAt = (workbook: Workbook, position: CellPosition): string => {
  const value = valueAt(workbook, position);
  const { type } = evaluatedAt(workbook, position);
  if (type === "error" && typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  return displayText(value, formatAt(workbook, position));
};

/** Writes contents, formats and looks, whatever of them is given; the sheet grows as needed. */
export const writeCells = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  patch: CellPatch,
): void => {
  ensureCells(workbook, sheetId, zone);
  workbook.engine.dispatch(writeCommand, {
    sheetId,
    top: zone.top,
    left: zone.left,
    rows: rowCount(zone),
    columns: columnCount(zone),
    ...patch,
  });
  if (patch.contents) mendHeaders(workbook, sheetId, zone);
};
