import {
  configureTable,
  convertToRange,
  deleteTable,
  overlapsTable,
  resizeTable,
  setHeaders,
  setTotals,
} from "../../engine/table-verbs";
import { bodyOf, headerOf, sameName, tableNamed, tableWithId, totalsOf } from "../../engine/tables";
import type { Table, TableConfig } from "../../engine/tables";
import { overlaps, type Zone } from "../../engine/zone";
import { flagArgument, textArgument } from "../arguments";
import { eventType } from "../event-hub";
import { eventMethods } from "../event-methods";
import { clearFilters, reapplyFilters } from "../filters";
import type { HostClass, HostObject, Scalar } from "../host-class";
import { assertName } from "../name-rules";
import { assertSheetUnprotected } from "../protection";
import { cellsArgument } from "../range-argument";
import {
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  refuse,
  tableOverlaps,
} from "../rich-api-error";
import { rangeObject, sheetObject, type TableSelf } from "../world";

/** The table as it is now; it may have gone since the client heard of it. */
export const tableOf = ({ world, tableId }: TableSelf): Table => {
  const table = tableWithId(world.workbook.getters, tableId);
  if (!table) throw itemNotFound();
  return table;
};

const changeable = (self: TableSelf): Table => {
  const table = tableOf(self);
  assertSheetUnprotected(self.world, table.sheetId);
  return table;
};

const zoneRange = (self: TableSelf, zone: Zone | null): HostObject => {
  if (!zone) throw itemNotFound();
  return rangeObject(self.world, tableOf(self).sheetId, zone);
};

const flag = (property: keyof TableConfig): Scalar<TableSelf> => ({
  get: (self) => tableOf(self).config[property],
  set: (self, value) => {
    configureTable(self.world.workbook, changeable(self), { [property]: flagArgument(value) });
  },
});

const rename = (self: TableSelf, value: unknown): void => {
  const name = textArgument(value);
  const table = changeable(self);
  const { workbook } = self.world;
  assertName(name);
  const other = tableNamed(workbook.getters, name);
  const isTaken = (other && other.id !== table.id) ?? workbook.getters.getNamedRange(name);
  if (isTaken && !sameName(name, table.name)) throw itemAlreadyExists();
  configureTable(workbook, table, { name });
};

const resize = (self: TableSelf, argument: unknown): void => {
  const table = changeable(self);
  const { sheetId, zone } = cellsArgument(self.world, argument, table.sheetId);
  const smallest = (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0) + 1;
  const fits =
    sheetId === table.sheetId &&
    zone.top === table.zone.top &&
    overlaps(zone, table.zone) &&
    zone.bottom - zone.top + 1 >= smallest;
  if (!fits) throw invalidArgument();
  if (overlapsTable(self.world.workbook, sheetId, zone, table.id)) throw tableOverlaps();
  resizeTable(self.world.workbook, table, zone);
};

const setStyle = (self: TableSelf, value: unknown): void => {
  const styleId = textArgument(value);
  const { workbook } = self.world;
  if (!(styleId in workbook.getters.getTableStyles())) throw invalidArgument();
  configureTable(workbook, changeable(self), { styleId });
};

export const tableClass: HostClass<TableSelf> = {
  name: "Table",
  scalars: {
    Id: { get: (self) => tableOf(self).id },
    Name: { get: (self) => tableOf(self).name, set: rename },
    Style: { get: (self) => tableOf(self).config.styleId, set: setStyle },
    ShowHeaders: {
      get: (self) => tableOf(self).hasHeaders,
      set: (self, value) => {
        refuse(setHeaders(self.world.workbook, changeable(self), flagArgument(value)));
      },
    },
    ShowTotals: {
      get: (self) => tableOf(self).hasTotals,
      set: (self, value) => {
        refuse(setTotals(self.world.workbook, changeable(self), flagArgument(value)));
      },
    },
    ShowFilterButton: flag("hasFilters"),
    ShowBandedRows: flag("bandedRows"),
    ShowBandedColumns: flag("bandedColumns"),
    HighlightFirstColumn: flag("firstColumn"),
    HighlightLastColumn: flag("lastColumn"),
  },
  navigations: {
    Worksheet: (self) => sheetObject(self.world, tableOf(self).sheetId),
    Columns: (self) => ({ is: "TableColumnCollection", self }),
    Rows: (self) => ({ is: "TableRowCollection", self }),
    AutoFilter: (self) => ({ is: "AutoFilter", self }),
    Sort: (self) => ({ is: "TableSort", self }),
  },
  methods: {
    GetRange: (self) => zoneRange(self, tableOf(self).zone),
    GetHeaderRowRange: (self) => zoneRange(self, headerOf(tableOf(self))),
    GetDataBodyRange: (self) => zoneRange(self, bodyOf(tableOf(self))),
    GetTotalRowRange: (self) => zoneRange(self, totalsOf(tableOf(self))),
    Resize: (self, [range]) => {
      resize(self, range);
      return null;
    },
    ClearFilters: (self) => {
      clearFilters(self.world.workbook, tableOf(self));
      return null;
    },
    ReapplyFilters: (self) => {
      reapplyFilters(self.world.workbook, tableOf(self).id);
      return null;
    },
    ConvertToRange: (self) => {
      const { sheetId, zone } = changeable(self);
      convertToRange(self.world.workbook, tableOf(self));
      return rangeObject(self.world, sheetId, zone);
    },
    ...eventMethods<TableSelf>(
      [
        ["DataChanged", eventType.tableChanged],
        ["SelectionChanged", eventType.tableSelectionChanged],
      ],
      ({ tableId }) => tableId,
    ),
    Delete: (self) => {
      deleteTable(self.world.workbook, changeable(self));
      return null;
    },
  },
  identity: (self) => ({ Id: tableOf(self).id }),
};
