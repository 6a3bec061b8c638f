import { ensureCells, presentZone } from "../engine/sheets";
import { invalidArgument } from "./rich-api-error";
import { assertUnprotected } from "./protection";
import { zoneOf, type RangeSelf } from "./world";

/** Excel's API measures in points, the engine in pixels. */
export const pointsPerPixel = 0.75;

type Dimension = "ROW" | "COL";
/** Excel's widest column and highest row, in points. */
const largest = { ROW: 409.5, COL: 1790 } as const;

const span = (self: RangeSelf, dimension: Dimension): readonly [number, number] => {
  const { world, held } = self;
  const zone = presentZone(world.workbook, held.sheetId, zoneOf(self));
  return dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
};

const indexes = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The common height or width in points; null where they differ. */
export const lineSize = (self: RangeSelf, dimension: Dimension): number | null => {
  const { world, held } = self;
  const { getters } = world.workbook;
  ensureLines(self, dimension);
  const sizes = new Set(
    indexes(span(self, dimension)).map((index) =>
      dimension === "ROW"
        ? getters.getRowSize(held.sheetId, index)
        : getters.getColSize(held.sheetId, index),
    ),
  );
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only * pointsPerPixel : null;
};

const ensureLines = (self: RangeSelf, dimension: Dimension): void => {
  const { top, left, right, bottom } = zoneOf(self);
  const zone =
    dimension === "ROW" ? { top, left: 0, right: 0, bottom } : { top: 0, left, right, bottom: 0 };
  const isBounded = dimension === "ROW" ? bottom < 1_048_575 : right < 16_383;
  if (isBounded) ensureCells(self.world.workbook, self.held.sheetId, zone);
};

export const setLineSize = (self: RangeSelf, dimension: Dimension, points: number): void => {
  if (points < 0 || points > largest[dimension]) throw invalidArgument();
  assertUnprotected(self, "formatCells");
  ensureLines(self, dimension);
  self.world.workbook.engine.dispatch("RESIZE_COLUMNS_ROWS", {
    sheetId: self.held.sheetId,
    dimension,
    elements: indexes(span(self, dimension)),
    size: Math.round(points / pointsPerPixel),
  });
};

export const autofit = (self: RangeSelf, dimension: Dimension): void => {
  assertUnprotected(self, "formatCells");
  ensureLines(self, dimension);
  const { sheetId } = self.held;
  const elements = indexes(span(self, dimension));
  self.world.workbook.settle();
  self.world.workbook.engine.dispatch(
    dimension === "ROW" ? "AUTORESIZE_ROWS" : "AUTORESIZE_COLUMNS",
    dimension === "ROW" ? { sheetId, rows: elements } : { sheetId, cols: elements },
  );
};
