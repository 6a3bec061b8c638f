import { formulaAt, isFormulaAt, valueAt, writeCells } from "../../engine/cells";
import { deleteCells, insertCells } from "../../engine/structure";
import { resizeTable } from "../../engine/table-verbs";
import { bodyOf } from "../../engine/tables";
import { rowCount, type Zone } from "../../engine/zone";
import { countArgument, given } from "../arguments";
import type { HostClass, HostObject } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { itemNotFound, refuse } from "../rich-api-error";
import { rangeObject, type TableSelf } from "../world";
import { matrixFor, writeValues } from "../write-range";
import { tableOf } from "./table";

type RowSelf = TableSelf & { readonly index: number };

const rowZone = (self: RowSelf): Zone => {
  const body = bodyOf(tableOf(self));
  const row = body.top + self.index;
  if (self.index < 0 || row > body.bottom) throw itemNotFound();
  return { ...body, top: row, bottom: row };
};

const rowRange = (self: RowSelf): HostObject =>
  rangeObject(self.world, tableOf(self).sheetId, rowZone(self));

const rowObject = (self: TableSelf, index: number): HostObject => ({
  is: "TableRow",
  self: { ...self, index } satisfies RowSelf,
});

/** The formulas that a row behind the last one takes over from it. */
const copyFormulas = (self: TableSelf, from: number, to: Zone): void => {
  const { workbook } = self.world;
  const { sheetId } = tableOf(self);
  const contents = Array.from({ length: rowCount(to) }, () =>
    Array.from({ length: to.right - to.left + 1 }, (_, offset) => {
      const position = { sheetId, col: to.left + offset, row: from };
      return isFormulaAt(workbook, position) ? String(formulaAt(workbook, position)) : null;
    }),
  );
  writeCells(workbook, sheetId, to, { contents });
};

const addRows = (self: TableSelf, index: unknown, values: unknown): HostObject => {
  const { workbook } = self.world;
  const table = tableOf(self);
  assertSheetUnprotected(self.world, table.sheetId);
  const body = bodyOf(table);
  const asked = given<number | null>(index, null, countArgument);
  const isAtEnd = asked === null || asked < 0 || asked >= rowCount(body);
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const top = isAtEnd ? body.bottom + 1 : body.top + asked;
  const zone = { ...body, top, bottom: top + count - 1 };
  refuse(insertCells(workbook, table.sheetId, zone, "rows"));
  if (isAtEnd && !table.hasTotals) {
    resizeTable(workbook, tableOf(self), { ...table.zone, bottom: table.zone.bottom + count });
    copyFormulas(self, body.bottom, zone);
  }
  if (values !== undefined && values !== null) {
    const rows = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
    const range = rangeObject(self.world, table.sheetId, zone);
    writeValues(range.self as never, matrixFor(rows, zone), "A1");
  }
  return rowObject(self, top - body.top);
};

export const tableRowCollectionClass: HostClass<TableSelf> = {
  name: "TableRowCollection",
  scalars: { Count: { get: (self) => rowCount(bodyOf(tableOf(self))) } },
  items: (self) =>
    Array.from({ length: rowCount(bodyOf(tableOf(self))) }, (_, index) => rowObject(self, index)),
  item: (self, index) => rowObject(self, countArgument(index)),
  methods: {
    Add: (self, [index, values]) => addRows(self, index, values),
    GetCount: (self) => rowCount(bodyOf(tableOf(self))),
    GetItemAt: (self, [index]) => {
      const object = rowObject(self, countArgument(index));
      rowZone(object.self as RowSelf);
      return object;
    },
  },
};

export const tableRowClass: HostClass<RowSelf> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => {
        const { top: row, left, right } = rowZone(self);
        const { workbook } = self.world;
        workbook.settle();
        const { sheetId } = tableOf(self);
        return [
          Array.from({ length: right - left + 1 }, (_, offset) =>
            valueAt(workbook, { sheetId, col: left + offset, row }),
          ),
        ];
      },
      set: (self, value) => {
        writeValues(rowRange(self).self as never, value, "A1");
      },
    },
  },
  methods: {
    GetRange: rowRange,
    Delete: (self) => {
      const { sheetId } = tableOf(self);
      assertSheetUnprotected(self.world, sheetId);
      refuse(deleteCells(self.world.workbook, sheetId, rowZone(self), "rows"));
      return null;
    },
  },
};
