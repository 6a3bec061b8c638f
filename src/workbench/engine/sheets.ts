import type { EngineModel } from "./engine-model";
import type { Workbook } from "./workbook";
import { maxColumns, maxRows, type Zone } from "./zone";

/** Sheets grow in steps, with room to spare: the engine's work grows with their area. */
const rowStep = 100;
const columnStep = 8;
const spare = 10;

const stepped = (needed: number, step: number, most: number): number =>
  Math.min(most, Math.ceil((needed + spare) / step) * step);

const addLines = (
  engine: EngineModel,
  sheetId: string,
  dimension: "ROW" | "COL",
  from: number,
  to: number,
): void => {
  if (to <= from) return;
  const { getters } = engine;
  const result = engine.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension,
    base: from - 1,
    position: "after",
    quantity: to - from,
  });
  if (!result.isSuccessful) throw new Error(`sheet to grow: ${result.reasons.join(", ")}`);
};

/** Makes the engine's sheet reach as far as these cells. */
export const ensureCells = (
  { engine }: Pick<Workbook, "engine">,
  sheetId: string,
  zone: Zone,
): void => {
  const rows = engine.getters.getNumberRows(sheetId);
  const columns = engine.getters.getNumberCols(sheetId);
  if (zone.bottom >= rows)
    addLines(engine, sheetId, "ROW", rows, stepped(zone.bottom + 1, rowStep, maxRows));
  if (zone.right >= columns)
    addLines(engine, sheetId, "COL", columns, stepped(zone.right + 1, columnStep, maxColumns));
};

/** The part of a zone the engine's sheet holds; the rest of Excel's sheet is blank. */
export const presentZone = ({ getters }: Workbook, sheetId: string, zone: Zone): Zone => ({
  left: zone.left,
  top: zone.top,
  right: Math.min(zone.right, getters.getNumberCols(sheetId) - 1),
  bottom: Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1),
});

type Place = { readonly col: number; readonly row: number };

type UsedGetters = {
  getEvaluatedCellsPositions(id: string): readonly Place[];
  getEvaluatedCell(position: object): { readonly type: string };
  getCells(id: string): readonly { readonly id: number }[];
  getCellPosition(id: number): Place;
};

const isWithin = ({ col, row }: Place, { left, top, right, bottom }: Zone): boolean =>
  left <= col && col <= right && top <= row && row <= bottom;

const around = (places: readonly Place[]): Zone | null => {
  const zone = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (const { col, row } of places) {
    zone.left = Math.min(zone.left, col);
    zone.right = Math.max(zone.right, col);
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return places.length === 0 ? null : zone;
};

/** The smallest zone with every cell that has a value (or a format); null where there is none. */
export const usedZone = (
  { getters }: Workbook,
  sheetId: string,
  valuesOnly: boolean,
  within: Zone,
): Zone | null => {
  const known = getters as unknown as UsedGetters;
  const valued = known
    .getEvaluatedCellsPositions(sheetId)
    .filter(({ col, row }) => known.getEvaluatedCell({ sheetId, col, row }).type !== "empty");
  const formatted = valuesOnly
    ? []
    : known.getCells(sheetId).map(({ id }) => known.getCellPosition(id));
  return around([...valued, ...formatted].filter((place) => isWithin(place, within)));
};
