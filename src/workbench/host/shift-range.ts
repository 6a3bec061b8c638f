import { deleteCells, insertCells } from "../engine/structure";
import { isWholeColumns, isWholeRows, type Zone } from "../engine/zone";
import { wordArgument } from "./arguments";
import type { ChangeType } from "./event-hub";
import type { HostObject } from "./host-class";
import { assertSheetUnprotected } from "./protection";
import { refuse } from "./rich-api-error";
import { rangeObject, zoneOf, type RangeSelf } from "./world";

const changeOf = (zone: Zone, what: "Inserted" | "Deleted"): ChangeType => {
  if (isWholeRows(zone)) return `Row${what}`;
  return isWholeColumns(zone) ? `Column${what}` : `Cell${what}`;
};

export const insertRange = (self: RangeSelf, direction: unknown): HostObject => {
  const shiftDirection = wordArgument(direction, ["Down", "Right"]);
  const { world, held } = self;
  const zone = zoneOf(self);
  assertSheetUnprotected(
    world,
    held.sheetId,
    shiftDirection === "Down" ? "allowInsertRows" : "allowInsertColumns",
  );
  const axis = shiftDirection === "Down" ? "rows" : "columns";
  refuse(insertCells(world.workbook, held.sheetId, zone, axis));
  const changeType = changeOf(zone, "Inserted");
  world.events.changed({ sheetId: held.sheetId, zone, changeType, shiftDirection, byHost: true });
  return rangeObject(world, held.sheetId, zone);
};

export const deleteRange = (self: RangeSelf, direction: unknown): void => {
  const shiftDirection = wordArgument(direction, ["Up", "Left"]);
  const { world, held } = self;
  const zone = zoneOf(self);
  assertSheetUnprotected(
    world,
    held.sheetId,
    shiftDirection === "Up" ? "allowDeleteRows" : "allowDeleteColumns",
  );
  const axis = shiftDirection === "Up" ? "rows" : "columns";
  refuse(deleteCells(world.workbook, held.sheetId, zone, axis));
  const changeType = changeOf(zone, "Deleted");
  world.events.changed({ sheetId: held.sheetId, zone, changeType, shiftDirection, byHost: true });
};
