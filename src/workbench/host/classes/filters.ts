import { bodyOf, headerOf } from "../../engine/tables";
import { countArgument } from "../arguments";
import {
  applyFilter,
  clearFilter,
  clearFilters,
  criteriaOf,
  isFiltered,
  reapplyFilters,
} from "../filters";
import type { HostClass } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { cellsArgument } from "../range-argument";
import { invalidArgument } from "../rich-api-error";
import { rangeObject, type ColumnSelf, type TableSelf } from "../world";
import { columnOf } from "./table-columns";
import { tableOf } from "./table";

const apply = (self: TableSelf, col: number, criteria: unknown): null => {
  const table = tableOf(self);
  assertSheetUnprotected(self.world, table.sheetId, "allowAutoFilter");
  applyFilter(self.world.workbook, table, col, criteria);
  return null;
};

const applyToColumn = (self: ColumnSelf, criteria: unknown): null =>
  apply(self, columnOf(self).col, criteria);

/** The filter of one column of a table. */
export const filterClass: HostClass<ColumnSelf> = {
  name: "Filter",
  scalars: {
    Criteria: {
      get: (self) => criteriaOf(self.world.workbook, tableOf(self), columnOf(self).col),
    },
  },
  methods: {
    Apply: (self, [criteria]) => applyToColumn(self, criteria),
    ApplyValuesFilter: (self, [values]) => applyToColumn(self, { filterOn: "Values", values }),
    ApplyCustomFilter: (self, [criterion1, criterion2, operator]) =>
      applyToColumn(self, { filterOn: "Custom", criterion1, criterion2, operator }),
    ApplyTopItemsFilter: (self, [count]) =>
      applyToColumn(self, { filterOn: "TopItems", criterion1: String(count) }),
    ApplyBottomItemsFilter: (self, [count]) =>
      applyToColumn(self, { filterOn: "BottomItems", criterion1: String(count) }),
    ApplyTopPercentFilter: (self, [percent]) =>
      applyToColumn(self, { filterOn: "TopPercent", criterion1: String(percent) }),
    ApplyBottomPercentFilter: (self, [percent]) =>
      applyToColumn(self, { filterOn: "BottomPercent", criterion1: String(percent) }),
    Clear: (self) => {
      clearFilter(self.world.workbook, tableOf(self), columnOf(self).col);
      return null;
    },
  },
};

const columnAt = (self: TableSelf, index: unknown): number => {
  const { zone } = tableOf(self);
  const col = zone.left + countArgument(index);
  if (col < zone.left || col > zone.right) throw invalidArgument();
  return col;
};

const range = (self: TableSelf) => {
  const table = tableOf(self);
  const { top } = headerOf(table) ?? bodyOf(table);
  return rangeObject(self.world, table.sheetId, { ...bodyOf(table), top });
};

export const autoFilterClass: HostClass<TableSelf> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (self) => tableOf(self).config.hasFilters },
    IsDataFiltered: { get: (self) => isFiltered(self.world.workbook, tableOf(self)) },
    Criteria: {
      get: (self) => {
        const table = tableOf(self);
        const { left, right } = table.zone;
        return Array.from({ length: right - left + 1 }, (_, index) =>
          criteriaOf(self.world.workbook, table, left + index),
        );
      },
    },
  },
  methods: {
    Apply: (self, [asked, columnIndex, criteria]) => {
      const { sheetId, zone } = tableOf(self);
      const cells = cellsArgument(self.world, asked, sheetId);
      if (cells.sheetId !== sheetId || cells.zone.top !== zone.top) throw invalidArgument();
      if (criteria === undefined || criteria === null) return null;
      return apply(self, columnAt(self, columnIndex), criteria);
    },
    ClearColumnCriteria: (self, [index]) => {
      clearFilter(self.world.workbook, tableOf(self), columnAt(self, index));
      return null;
    },
    ClearCriteria: (self) => {
      clearFilters(self.world.workbook, tableOf(self));
      return null;
    },
    Reapply: (self) => {
      reapplyFilters(self.world.workbook, self.tableId);
      return null;
    },
    GetRange: range,
    GetRangeOrNullObject: range,
  },
};
