import { tablesOnSheet } from "../engine/tables";
import { writeCells } from "../engine/cells";
import { ensureCells } from "../engine/sheets";
import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  overlaps,
  rowCount,
  type Zone,
} from "../engine/zone";
import { flagArgument, given } from "./arguments";
import { assertUnprotected } from "./protection";
import { invalidArgument, invalidOperation } from "./rich-api-error";
import { zoneOf, type RangeSelf } from "./world";

/** Only the value of the first cell is kept, as in Excel. */
const blankOthers = ({ world, held }: RangeSelf, zone: Zone): void => {
  const contents = Array.from({ length: rowCount(zone) }, (_, row) =>
    Array.from({ length: columnCount(zone) }, (__, column) => (row + column === 0 ? null : "")),
  );
  writeCells(world.workbook, held.sheetId, zone, { contents });
};

export const merge = (self: RangeSelf, across: unknown): null => {
  assertUnprotected(self, "formatCells");
  const { world, held } = self;
  const { sheetId } = held;
  const zone = zoneOf(self);
  if (isWholeColumns(zone) || isWholeRows(zone)) throw invalidArgument();
  if (tablesOnSheet(world.workbook.getters, sheetId).some((table) => overlaps(table.zone, zone)))
    throw invalidOperation("Cells of a table cannot be merged.");
  ensureCells(world.workbook, sheetId, zone);
  const byRows = given(across, false, flagArgument);
  const parts = byRows
    ? Array.from({ length: rowCount(zone) }, (_, row) => ({
        ...zone,
        top: zone.top + row,
        bottom: zone.top + row,
      }))
    : [zone];
  for (const target of parts) {
    blankOthers(self, target);
    world.workbook.engine.dispatch("ADD_MERGE", { sheetId, target: [target], force: true });
  }
  return null;
};

export const unmerge = (self: RangeSelf): null => {
  assertUnprotected(self, "formatCells");
  const { engine, getters } = self.world.workbook;
  const { sheetId } = self.held;
  const target = getters.getMergesInZone(sheetId, zoneOf(self));
  if (target.length > 0) engine.dispatch("REMOVE_MERGE", { sheetId, target });
  return null;
};
