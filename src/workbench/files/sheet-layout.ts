import { parseZone, zoneAddress } from "../engine/address";
import { ensureCells } from "../engine/sheets";
import type { Workbook } from "../engine/workbook";
import type { SheetModel, Worksheet } from "./excelts";
import { fileColor } from "./file-colors";
import { carryOut, type Filling } from "./filling";

/** Of the body font's widest digit, of which a file counts its columns' widths. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

type Dimension = "ROW" | "COL";
type Line = { readonly index: number; readonly size: number | undefined; readonly hidden: boolean };

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const setLines = (
  { workbook, sheetId }: Filling,
  dimension: Dimension,
  lines: readonly Line[],
): void => {
  const sizes = new Set(lines.map(({ size }) => size).filter((size) => size !== undefined));
  for (const size of sizes) {
    const elements = lines.filter((line) => line.size === size).map(({ index }) => index);
    carryOut(workbook, "RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size });
  }
  const elements = lines.filter(({ hidden }) => hidden).map(({ index }) => index);
  // The engine wants one line to be seen.
  if (elements.length > 0)
    workbook.engine.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
};

/** Up to here a file may size or hide columns and rows that hold nothing. */
const farthest = { ROW: 2000, COL: 200 } as const;

const fileColumns = ({ workbook, sheetId, sheet }: Filling): readonly Line[] => {
  const count = Math.max(farthest.COL, workbook.getters.getNumberCols(sheetId));
  const usual = sheet.properties.defaultColWidth;
  const pixels = (width: number | undefined): number | undefined =>
    width === undefined ? undefined : Math.round(width * pixelsPerCharacter);
  const own = (sheet.cols ?? []).flatMap(({ min, max, width, hidden }) =>
    span(min - 1, Math.min(max, count) - 1).map((index): Line => ({
      index,
      size: pixels(width ?? usual),
      hidden: hidden === true,
    })),
  );
  if (usual === undefined) return own;
  const named = new Set(own.map(({ index }) => index));
  const others = span(0, workbook.getters.getNumberCols(sheetId) - 1).filter((i) => !named.has(i));
  return [...own, ...others.map((index) => ({ index, size: pixels(usual), hidden: false }))];
};

const fileRows = ({ workbook, sheetId, sheet }: Filling): readonly Line[] => {
  const count = Math.max(farthest.ROW, workbook.getters.getNumberRows(sheetId));
  return (sheet.rows ?? [])
    .filter(({ number }) => number <= count)
    .map(({ number, height, customHeight, hidden }) => ({
      index: number - 1,
      size: height && customHeight ? Math.round(height * pixelsPerPoint) : undefined,
      hidden,
    }))
    .filter(({ size, hidden }) => size !== undefined || hidden);
};

const freeze = ({ workbook, sheetId, sheet }: Filling): void => {
  const [view] = sheet.views ?? [];
  if (view?.state !== "frozen") return;
  const { xSplit = 0, ySplit = 0 } = view;
  ensureCells(workbook, sheetId, { left: 0, top: 0, right: xSplit + 1, bottom: ySplit + 1 });
  if (ySplit > 0) carryOut(workbook, "FREEZE_ROWS", { sheetId, quantity: ySplit });
  if (xSplit > 0) carryOut(workbook, "FREEZE_COLUMNS", { sheetId, quantity: xSplit });
};

const last = (lines: readonly Line[]): number =>
  lines.reduce((most, { index }) => Math.max(most, index), 0);

/** Sizes, hidden lines, frozen panes, gridlines, the tab's colour and merged cells. */
export const putLayout = (filling: Filling): void => {
  const { workbook, sheetId, sheet, colors } = filling;
  const columns = fileColumns(filling);
  const rows = fileRows(filling);
  ensureCells(workbook, sheetId, { left: 0, top: 0, right: last(columns), bottom: last(rows) });
  setLines(filling, "COL", columns);
  setLines(filling, "ROW", rows);
  freeze(filling);
  if (sheet.views?.[0]?.showGridLines === false)
    carryOut(workbook, "SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: false });
  const color = colors(sheet.properties.tabColor);
  if (color !== undefined) carryOut(workbook, "COLOR_SHEET", { sheetId, color });
};

/** The engine merges no cells across the edge of a frozen pane. */
export const putMerges = ({ workbook, sheetId, sheet, lost }: Filling): void => {
  const target = (sheet.mergeCells ?? []).map(parseZone).filter((zone) => zone !== null);
  for (const zone of target) {
    ensureCells(workbook, sheetId, zone);
    const command = { sheetId, target: [zone], force: true };
    if (!workbook.engine.dispatch("ADD_MERGE", command).isSuccessful)
      lost.add("cells merged across frozen panes");
  }
};

const usualColumn = 64;
/** The library takes it for no width at all. */
const noWidth = 9;

/** A column's width in characters. */
export const fileWidth = ({ getters }: Workbook, sheetId: string, col: number): number => {
  const width = getters.getColSize(sheetId, col) / pixelsPerCharacter;
  return width === noWidth ? noWidth + 0.001 : width;
};

/** What a worksheet of a file is made with. */
export const layoutOptions = (
  { getters }: Workbook,
  sheetId: string,
): { readonly views: NonNullable<SheetModel["views"]> } & Pick<SheetModel, "state"> & {
    readonly properties: object;
  } => {
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const showGridLines = getters.getGridLinesVisibility(sheetId);
  const color = getters.getSheet(sheetId).color;
  return {
    state: getters.isSheetVisible(sheetId) ? "visible" : "hidden",
    properties: color === undefined ? {} : { tabColor: fileColor(color) },
    views: [
      xSplit + ySplit > 0
        ? { state: "frozen", xSplit, ySplit, showGridLines }
        : { state: "normal", showGridLines },
    ],
  };
};

/** The library leaves out a row that has neither a height nor a cell. */
export const keepLine = (row: ReturnType<Worksheet["getRow"]>): void => {
  row.getCell(1);
};

export const writeLines = (workbook: Workbook, sheetId: string, to: Worksheet): void => {
  const { getters } = workbook;
  for (const col of span(0, getters.getNumberCols(sheetId) - 1)) {
    const hidden = getters.isColHiddenByUser(sheetId, col);
    if (getters.getColSize(sheetId, col) === usualColumn && !hidden) continue;
    Object.assign(to.getColumn(col + 1), { width: fileWidth(workbook, sheetId, col), hidden });
  }
  for (const row of span(0, getters.getNumberRows(sheetId) - 1)) {
    const size = getters.getUserRowSize(sheetId, row);
    const hidden = getters.isRowHiddenByUser(sheetId, row);
    if (size === undefined && !hidden) continue;
    const line = to.getRow(row + 1);
    if (size !== undefined) Object.assign(line, { height: size / pixelsPerPoint });
    line.hidden = hidden;
    keepLine(line);
  }
  for (const zone of getters.getMerges(sheetId)) to.mergeCellsWithoutStyle(zoneAddress(zone));
};
