import { valueAt, writeCells } from "../../engine/cells";
import { textContent } from "../../engine/content";
import { deleteCells, insertCells } from "../../engine/structure";
import { resizeTable } from "../../engine/table-verbs";
import { bodyOf, columnsOfTable, headerOf, sameName, totalsOf } from "../../engine/tables";
import type { TableColumn } from "../../engine/tables";
import { rowCount, type Zone } from "../../engine/zone";
import { countArgument, given, textArgument } from "../arguments";
import { nullObject, type HostClass, type HostObject } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { invalidOperation, itemNotFound, refuse } from "../rich-api-error";
import { rangeObject, type ColumnSelf, type TableSelf } from "../world";
import { writeValues } from "../write-range";
import { tableOf } from "./table";

const columnObject = (self: TableSelf, { id }: TableColumn): HostObject => ({
  is: "TableColumn",
  self: { ...self, columnId: id } satisfies ColumnSelf,
});

const columns = (self: TableSelf): readonly TableColumn[] =>
  columnsOfTable(self.world.workbook.getters, tableOf(self));

/** By name, or by id as a number. */
const find = (self: TableSelf, key: unknown): HostObject | null => {
  const text = typeof key === "number" ? String(key) : textArgument(key);
  const column = columns(self).find(({ id, name }) =>
    typeof key === "number" ? id === text : sameName(name, text),
  );
  return column ? columnObject(self, column) : null;
};

const found = (self: TableSelf, key: unknown): HostObject => {
  const column = find(self, key);
  if (!column) throw itemNotFound();
  return column;
};

/** A column put in at an index, or at the end; the cells to the right move along. */
const add = (self: TableSelf, index: unknown, values: unknown, name: unknown): HostObject => {
  const { workbook } = self.world;
  const table = tableOf(self);
  assertSheetUnprotected(self.world, table.sheetId);
  const count = columns(self).length;
  const at = given<number | null>(index, null, countArgument) ?? count;
  const asked = at < 0 ? count : Math.min(at, count);
  const col = table.zone.left + asked;
  const zone = { ...table.zone, left: col, right: col };
  refuse(insertCells(workbook, table.sheetId, zone, "columns"));
  if (asked === count)
    resizeTable(workbook, tableOf(self), { ...table.zone, right: table.zone.right + 1 });
  // What is put in before the first column moves the table; its left edge stays where it was.
  else if (asked === 0)
    resizeTable(workbook, tableOf(self), { ...tableOf(self).zone, left: table.zone.left });
  const added = columns(self)[asked];
  if (!added) throw new Error("table column to add: not there");
  const object = columnObject(self, added);
  if (values !== undefined && values !== null) {
    const range = rangeObject(self.world, table.sheetId, zone);
    writeValues(range.self as never, values, "A1");
  }
  if (typeof name === "string") rename(object.self as ColumnSelf, name);
  return object;
};

export const columnOf = (self: ColumnSelf): TableColumn => {
  const column = columns(self).find(({ id }) => id === self.columnId);
  if (!column) throw itemNotFound();
  return column;
};

const rename = (self: ColumnSelf, name: string): void => {
  const table = tableOf(self);
  assertSheetUnprotected(self.world, table.sheetId);
  const { col } = columnOf(self);
  const header = headerOf(table);
  if (!header) throw invalidOperation("The table has no header row.");
  const contents = [[textContent(name)]];
  writeCells(
    self.world.workbook,
    table.sheetId,
    { ...header, left: col, right: col },
    { contents },
  );
};

const part = (self: ColumnSelf, zone: Zone | null): HostObject => {
  if (!zone) throw itemNotFound();
  const { col } = columnOf(self);
  return rangeObject(self.world, tableOf(self).sheetId, { ...zone, left: col, right: col });
};

const readColumn = (self: ColumnSelf): unknown => {
  const { zone, sheetId } = tableOf(self);
  const { col } = columnOf(self);
  const { workbook } = self.world;
  workbook.settle();
  return Array.from({ length: rowCount(zone) }, (_, index) => [
    valueAt(workbook, { sheetId, col, row: zone.top + index }),
  ]);
};

const remove = (self: ColumnSelf): void => {
  const table = tableOf(self);
  assertSheetUnprotected(self.world, table.sheetId);
  if (columns(self).length === 1) throw invalidOperation("A table keeps one column.");
  const { col } = columnOf(self);
  const zone = { ...table.zone, left: col, right: col };
  refuse(deleteCells(self.world.workbook, table.sheetId, zone, "columns"));
};

export const tableColumnCollectionClass: HostClass<TableSelf> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: (self) => columns(self).length } },
  items: (self) => columns(self).map((column) => columnObject(self, column)),
  item: found,
  methods: {
    Add: (self, [index, values, name]) => add(self, index, values, name),
    GetCount: (self) => columns(self).length,
    GetItemAt: (self, [index]) => {
      const column = columns(self)[countArgument(index)];
      if (!column) throw itemNotFound();
      return columnObject(self, column);
    },
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
  },
};

export const tableColumnClass: HostClass<ColumnSelf> = {
  name: "TableColumn",
  scalars: {
    Id: { get: (self) => Number(columnOf(self).id) },
    Index: { get: (self) => columnOf(self).col - tableOf(self).zone.left },
    Name: {
      get: (self) => columnOf(self).name,
      set: (self, value) => {
        rename(self, textArgument(value));
      },
    },
    Values: {
      get: readColumn,
      set: (self, value) => {
        writeValues(part(self, tableOf(self).zone).self as never, value, "A1");
      },
    },
  },
  navigations: { Filter: (self) => ({ is: "Filter", self }) },
  methods: {
    GetRange: (self) => part(self, tableOf(self).zone),
    GetHeaderRowRange: (self) => part(self, headerOf(tableOf(self))),
    GetDataBodyRange: (self) => part(self, bodyOf(tableOf(self))),
    GetTotalRowRange: (self) => part(self, totalsOf(tableOf(self))),
    Delete: (self) => {
      remove(self);
      return null;
    },
  },
  identity: (self) => ({ Id: Number(columnOf(self).id) }),
};
