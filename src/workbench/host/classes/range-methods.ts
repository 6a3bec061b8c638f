import { usedZone } from "../../engine/sheets";
import { tablesOnSheet } from "../../engine/tables";
import {
  boundingZone,
  columnCount,
  intersection,
  isWithinSheet,
  maxColumns,
  maxRows,
  moved,
  overlaps,
  rowCount,
  type Zone,
} from "../../engine/zone";
import { countArgument, flagArgument, given, isRange } from "../arguments";
import { clearRange } from "../clear-range";
import { nullObject, type Arguments, type HostClass, type HostObject } from "../host-class";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import { merge, unmerge } from "../merge";
import { foldGroups, group, ungroup } from "../outline";
import { deleteRange, insertRange } from "../shift-range";
import { rangeObject, tableObject, zoneOf, type RangeSelf } from "../world";
import { assertArraySize } from "../write-range";

const at = ({ world, held }: RangeSelf, zone: Zone): HostObject => {
  if (!isWithinSheet(zone)) throw invalidArgument();
  return rangeObject(world, held.sheetId, zone);
};

const otherZone = (self: RangeSelf, argument: unknown): Zone => {
  if (!isRange(argument)) throw invalidArgument();
  if (argument.self.held.sheetId !== self.held.sheetId) throw invalidArgument();
  return zoneOf(argument.self);
};

const resized = (self: RangeSelf, rows: number, columns: number): HostObject => {
  const zone = zoneOf(self);
  return at(self, { ...zone, bottom: zone.bottom + rows, right: zone.right + columns });
};

const cell = (self: RangeSelf, row: number, column: number): HostObject => {
  const { top, left } = zoneOf(self);
  const [r, c] = [top + row, left + column];
  return at(self, { top: r, bottom: r, left: c, right: c });
};

const used = (self: RangeSelf, valuesOnly: boolean): Zone | null => {
  const { world, held } = self;
  world.workbook.settle();
  return usedZone(world.workbook, held.sheetId, valuesOnly, zoneOf(self));
};

const line = (self: RangeSelf, index: number, axis: "row" | "column"): HostObject => {
  const zone = zoneOf(self);
  return axis === "row"
    ? at(self, { ...zone, top: zone.top + index, bottom: zone.top + index })
    : at(self, { ...zone, left: zone.left + index, right: zone.left + index });
};

const intersected = (self: RangeSelf, other: unknown): Zone | null =>
  intersection(zoneOf(self), otherZone(self, other));

const counts = (args: Arguments): readonly [number, number] => [
  countArgument(args[0]),
  countArgument(args[1]),
];

const select = ({ world, held }: RangeSelf, zone: Zone): void => {
  const { model, engine, getters } = world.workbook;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== held.sheetId)
    engine.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: held.sheetId });
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
};

export const rangeMethods: NonNullable<HostClass<RangeSelf>["methods"]> = {
  GetCell: (self, args) => cell(self, ...counts(args)),
  GetRow: (self, [index]) => line(self, countArgument(index), "row"),
  GetColumn: (self, [index]) => line(self, countArgument(index), "column"),
  GetLastCell: (self) => {
    const zone = zoneOf(self);
    return cell(self, rowCount(zone) - 1, columnCount(zone) - 1);
  },
  GetLastRow: (self) => line(self, rowCount(zoneOf(self)) - 1, "row"),
  GetLastColumn: (self) => line(self, columnCount(zoneOf(self)) - 1, "column"),
  GetResizedRange: (self, args) => resized(self, ...counts(args)),
  GetAbsoluteResizedRange: (self, args) => {
    const [rows, columns] = counts(args);
    const { top, left } = zoneOf(self);
    return at(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  },
  GetOffsetRange: (self, args) => at(self, moved(zoneOf(self), ...counts(args))),
  GetBoundingRect: (self, [other]) => at(self, boundingZone(zoneOf(self), otherZone(self, other))),
  GetIntersection: (self, [other]) => {
    const zone = intersected(self, other);
    if (!zone) throw itemNotFound();
    return at(self, zone);
  },
  GetIntersectionOrNullObject: (self, [other]) => {
    const zone = intersected(self, other);
    return zone ? at(self, zone) : nullObject;
  },
  GetEntireRow: (self) => at(self, { ...zoneOf(self), left: 0, right: maxColumns - 1 }),
  GetEntireColumn: (self) => at(self, { ...zoneOf(self), top: 0, bottom: maxRows - 1 }),
  GetUsedRange: (self, [valuesOnly]) => {
    const { top, left } = zoneOf(self);
    const zone = used(self, given(valuesOnly, false, flagArgument));
    return at(self, zone ?? { top, left, bottom: top, right: left });
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
    const zone = used(self, given(valuesOnly, false, flagArgument));
    return zone ? at(self, zone) : nullObject;
  },
  GetVisibleView: (self) => ({ is: "RangeView", self }),
  GetTables: (self, [fully]) => {
    const { world, held } = self;
    const zone = zoneOf(self);
    const isFully = given(fully, false, flagArgument);
    const tables = tablesOnSheet(world.workbook.getters, held.sheetId).filter((table) =>
      isFully ? intersection(table.zone, zone) === table.zone : overlaps(table.zone, zone),
    );
    const objects = tables.map(({ id }) => tableObject(world, id));
    return { is: "TableScopedCollection", self: { world, objects } };
  },
  Insert: (self, [direction]) => insertRange(self, direction),
  Delete: (self, [direction]) => {
    deleteRange(self, direction);
    return null;
  },
  Clear: (self, [applyTo]) => {
    clearRange(self, applyTo);
    return null;
  },
  Merge: (self, [across]) => merge(self, across),
  Unmerge: (self) => unmerge(self),
  Group: (self, [option]) => group(self, option),
  Ungroup: (self, [option]) => ungroup(self, option),
  HideGroupDetails: (self, [option]) => foldGroups(self, option, true),
  ShowGroupDetails: (self, [option]) => foldGroups(self, option, false),
  Select: (self) => {
    select(self, zoneOf(self));
    return null;
  },
  Calculate: ({ world }) => {
    world.workbook.engine.dispatch("EVALUATE_CELLS");
    return null;
  },
  _KeepReference: (self) => ({ _ReferenceId: keep(self) }),
  _ValidateArraySize: (self, args) => {
    assertArraySize(self, ...counts(args));
    return null;
  },
};

let counter = 0;

const keep = (self: RangeSelf): string => {
  const known = self.reference.id ?? `{range-${++counter}}`;
  self.reference.id = known;
  self.world.references.set(known, { is: "Range", self });
  return known;
};
