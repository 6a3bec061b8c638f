import { foldLines } from "../engine/outline";
import { ensureCells, presentZone } from "../engine/sheets";
import { zoneOf, type RangeSelf } from "./world";

type Lines = "rows" | "columns";

/** True, false, or null where only some are hidden. */
const linesHidden = (self: RangeSelf, lines: Lines): boolean | null => {
  const { world, held } = self;
  const { getters } = world.workbook;
  const zone = zoneOf(self);
  const present = presentZone(world.workbook, held.sheetId, zone);
  const [from, to, end] =
    lines === "rows"
      ? [zone.top, present.bottom, zone.bottom]
      : [zone.left, present.right, zone.right];
  const found = new Set<boolean>();
  for (let index = from; index <= to; index++)
    found.add(
      lines === "rows"
        ? getters.isRowHidden(held.sheetId, index)
        : getters.isColHidden(held.sheetId, index),
    );
  if (to < end) found.add(false);
  return found.size === 1 ? found.has(true) : null;
};

export const hidden = (self: RangeSelf, lines: Lines | "both"): boolean | null => {
  if (lines !== "both") return linesHidden(self, lines);
  const both = [linesHidden(self, "rows"), linesHidden(self, "columns")];
  if (both.includes(true)) return true;
  return both.includes(null) ? null : false;
};

export const setHidden = (self: RangeSelf, lines: Lines, isHidden: boolean): void => {
  const { world, held } = self;
  const { workbook } = world;
  const zone = zoneOf(self);
  ensureCells(
    workbook,
    held.sheetId,
    lines === "rows" ? { ...zone, right: 0 } : { ...zone, bottom: 0 },
  );
  const [from, to] = lines === "rows" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  if (!isHidden) foldLines(workbook, held.sheetId, lines, { start: from, end: to }, false);
  workbook.engine.dispatch(isHidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
    sheetId: held.sheetId,
    dimension: lines === "rows" ? "ROW" : "COL",
    elements: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  });
};
