import { cellAt, writeCells } from "../engine/cells";
import type { CellStyle } from "../engine/cell-plugin";
import { ensureCells, presentZone } from "../engine/sheets";
import { cellCount, isWholeColumns, isWholeRows, type Zone } from "../engine/zone";
import { assertUnprotected } from "./protection";
import { zoneOf, type RangeSelf } from "./world";

/** What all cells of a range have of a style, or null where they differ. */
export const commonStyle = <Value>(
  self: RangeSelf,
  property: string,
  read: (value: unknown) => Value,
): Value | null => {
  const { world, held } = self;
  const zone = zoneOf(self);
  const present = presentZone(world.workbook, held.sheetId, zone);
  const found = new Set<Value>();
  for (let row = zone.top; row <= present.bottom; row++)
    for (let col = zone.left; col <= present.right; col++)
      found.add(
        read(cellAt(world.workbook, { sheetId: held.sheetId, col, row })?.style?.[property]),
      );
  if (present.bottom < zone.bottom || present.right < zone.right) found.add(read(undefined));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

/** Up to here the engine may measure each cell again for the height of its row. */
const mostMeasured = 2000;
const changesHeight = (style: CellStyle): boolean => "wrapping" in style || "fontSize" in style;

/** Of whole rows and columns the engine gets the cells it has. */
const styledZone = (self: RangeSelf): Zone => {
  const { world, held } = self;
  const zone = zoneOf(self);
  const isUnbounded = isWholeColumns(zone) || isWholeRows(zone);
  if (!isUnbounded) return zone;
  const first = { ...zone, bottom: zone.top, right: zone.left };
  ensureCells(world.workbook, held.sheetId, first);
  return presentZone(world.workbook, held.sheetId, zone);
};

/** Merges into the style of every cell; null takes a property away. */
export const setStyle = (self: RangeSelf, style: CellStyle): void => {
  assertUnprotected(self, "formatCells");
  const { world, held } = self;
  const { sheetId } = held;
  const zone = styledZone(self);
  writeCells(world.workbook, sheetId, zone, { style });
  if (changesHeight(style) && cellCount(zone) <= mostMeasured) measureRows(self, zone);
};

const measureRows = ({ world, held }: RangeSelf, zone: Zone): void => {
  const { engine, getters } = world.workbook;
  const { sheetId } = held;
  for (let row = zone.top; row <= zone.bottom; row++) {
    if (getters.getUserRowSize(sheetId, row) !== undefined) continue;
    engine.dispatch("RESIZE_COLUMNS_ROWS", {
      sheetId,
      dimension: "ROW",
      elements: [row],
      size: null,
    });
  }
};
