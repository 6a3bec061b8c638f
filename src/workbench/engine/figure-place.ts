import { ensureCells } from "./sheets";
import type { Workbook } from "./workbook";

/** A figure's place on its sheet, in pixels from the sheet's top left corner. */
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Anchored = {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
};

const sizes = ({ getters }: Workbook, sheetId: string) => ({
  // What is hidden takes no room.
  column: (index: number): number => getters.getHeaderSize(sheetId, "COL", index),
  row: (index: number): number => getters.getHeaderSize(sheetId, "ROW", index),
  columns: getters.getNumberCols(sheetId),
  rows: getters.getNumberRows(sheetId),
});

const sum = (count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
};

export const placeOf = (workbook: Workbook, sheetId: string, figureId: string): Place => {
  const figure = workbook.getters.getFigure(sheetId, figureId) as Anchored | undefined;
  if (!figure) throw new Error(`figure: ${figureId}`);
  const { column, row } = sizes(workbook, sheetId);
  return {
    left: sum(figure.col, column) + figure.offset.x,
    top: sum(figure.row, row) + figure.offset.y,
    width: figure.width,
    height: figure.height,
  };
};

const anchor = (
  at: number,
  size: (index: number) => number,
  count: number,
): { readonly index: number; readonly offset: number } | null => {
  let rest = at;
  for (let index = 0; index < count; index++) {
    if (rest < size(index)) return { index, offset: rest };
    rest -= size(index);
  }
  return null;
};

/** The cell a place begins in; the sheet grows until there is one. */
export const anchored = (workbook: Workbook, sheetId: string, { left, top }: Place) => {
  for (;;) {
    const { column, row, columns, rows } = sizes(workbook, sheetId);
    const across = anchor(left, column, columns - 1);
    const down = anchor(top, row, rows - 1);
    if (across && down)
      return { col: across.index, row: down.index, offset: { x: across.offset, y: down.offset } };
    const right = across ? 0 : columns;
    const bottom = down ? 0 : rows;
    ensureCells(workbook, sheetId, { left: 0, top: 0, right, bottom });
  }
};

export const placeFigure = (
  workbook: Workbook,
  sheetId: string,
  figureId: string,
  place: Place,
): void => {
  workbook.engine.dispatch("UPDATE_FIGURE", {
    sheetId,
    figureId,
    ...anchored(workbook, sheetId, place),
    width: place.width,
    height: place.height,
  });
};
