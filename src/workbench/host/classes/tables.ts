import { createTable, overlapsTable } from "../../engine/table-verbs";
import { allTables, sameName, tablesOnSheet } from "../../engine/tables";
import type { Table } from "../../engine/tables";
import { isWholeColumns, isWholeRows } from "../../engine/zone";
import { countArgument, flagArgument, textArgument } from "../arguments";
import { eventType, workbookTarget } from "../event-hub";
import { eventMethods } from "../event-methods";
import { nullObject, type HostClass, type HostObject } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { cellsArgument } from "../range-argument";
import { invalidArgument, itemNotFound, tableOverlaps } from "../rich-api-error";
import { tableObject, type World } from "../world";

/** Of the workbook, or of one sheet. */
type Self = { readonly world: World; readonly sheetId?: string };

const tables = ({ world, sheetId }: Self): readonly Table[] => {
  const { getters } = world.workbook;
  return sheetId === undefined ? allTables(getters) : tablesOnSheet(getters, sheetId);
};

const find = (self: Self, key: unknown): HostObject | null => {
  const text = typeof key === "number" ? String(key) : textArgument(key);
  const table = tables(self).find(({ id, name }) => id === text || sameName(name, text));
  return table ? tableObject(self.world, table.id) : null;
};

const found = (self: Self, key: unknown): HostObject => {
  const table = find(self, key);
  if (!table) throw itemNotFound();
  return table;
};

const add = (self: Self, address: unknown, hasHeaders: unknown): HostObject => {
  const { world } = self;
  const { sheetId, zone } = cellsArgument(world, address, self.sheetId ?? null);
  if (self.sheetId !== undefined && self.sheetId !== sheetId) throw invalidArgument();
  if (isWholeColumns(zone) || isWholeRows(zone)) throw invalidArgument();
  assertSheetUnprotected(world, sheetId);
  if (overlapsTable(world.workbook, sheetId, zone, null)) throw tableOverlaps();
  return tableObject(
    world,
    createTable(world.workbook, sheetId, zone, flagArgument(hasHeaders)).id,
  );
};

const objects = (self: Self): readonly HostObject[] =>
  tables(self).map(({ id }) => tableObject(self.world, id));

const itemAt = (self: Self, index: unknown): HostObject => {
  const object = objects(self)[countArgument(index)];
  if (!object) throw itemNotFound();
  return object;
};

export const tableCollectionClass: HostClass<Self> = {
  name: "TableCollection",
  scalars: { Count: { get: (self) => tables(self).length } },
  items: objects,
  item: found,
  methods: {
    Add: (self, [address, hasHeaders]) => add(self, address, hasHeaders),
    GetCount: (self) => tables(self).length,
    GetItemAt: (self, [index]) => itemAt(self, index),
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
    ...eventMethods<Self>(
      [["DataChanged", eventType.tableChanged]],
      ({ sheetId }) => sheetId ?? workbookTarget,
    ),
  },
};

type ScopedSelf = { readonly world: World; readonly objects: readonly HostObject[] };

/** The tables that touch a range. */
export const tableScopedCollectionClass: HostClass<ScopedSelf> = {
  name: "TableScopedCollection",
  items: (self) => self.objects,
  methods: {
    GetCount: (self) => self.objects.length,
    GetFirst: (self) => {
      const [first] = self.objects;
      if (!first) throw itemNotFound();
      return first;
    },
  },
};
