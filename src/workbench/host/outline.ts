import { foldLines, groupLines, ungroupLines, type Lines } from "../engine/outline";
import { ensureCells } from "../engine/sheets";
import { isWholeColumns, isWholeRows } from "../engine/zone";
import { wordArgument } from "./arguments";
import { assertSheetUnprotected } from "./protection";
import { invalidArgument, invalidOperation, notImplemented } from "./rich-api-error";
import { zoneOf, type RangeSelf } from "./world";

type Place = { readonly lines: Lines; readonly start: number; readonly end: number };

/** Rows or columns, as asked; whole ones of the other kind are refused. */
const placeOf = (self: RangeSelf, option: unknown): Place => {
  const zone = zoneOf(self);
  const lines = wordArgument(option, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";
  if (lines === "rows" ? isWholeColumns(zone) : isWholeRows(zone)) throw invalidArgument();
  const { world, held } = self;
  assertSheetUnprotected(
    world,
    held.sheetId,
    lines === "rows" ? "allowFormatRows" : "allowFormatColumns",
  );
  const place: Place =
    lines === "rows"
      ? { lines, start: zone.top, end: zone.bottom }
      : { lines, start: zone.left, end: zone.right };
  // One more than the group, where its button stands.
  const last =
    lines === "rows" ? { right: 0, bottom: place.end + 1 } : { right: place.end + 1, bottom: 0 };
  ensureCells(world.workbook, held.sheetId, { left: 0, top: 0, ...last });
  return place;
};

export const group = (self: RangeSelf, option: unknown): null => {
  const place = placeOf(self, option);
  const grouped = groupLines(self.world.workbook, self.held.sheetId, place.lines, place);
  if (grouped === "full") throw invalidOperation("An outline has no more than eight levels.");
  if (grouped === "same") throw notImplemented("second group of the same rows or columns");
  return null;
};

export const ungroup = (self: RangeSelf, option: unknown): null => {
  const place = placeOf(self, option);
  if (!ungroupLines(self.world.workbook, self.held.sheetId, place.lines, place))
    throw invalidOperation("There is no group to take apart.");
  return null;
};

export const foldGroups = (self: RangeSelf, option: unknown, isFolded: boolean): null => {
  const place = placeOf(self, option);
  foldLines(self.world.workbook, self.held.sheetId, place.lines, place, isFolded);
  return null;
};
