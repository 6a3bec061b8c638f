import { sortRows } from "../../engine/sort-rows";
import { configureTable } from "../../engine/table-verbs";
import { bodyOf, tablesOnSheet, type Table } from "../../engine/tables";
import { contains, isWholeColumns, isWholeRows, overlaps, type Zone } from "../../engine/zone";
import { flagArgument, given, wordArgument } from "../arguments";
import type { HostClass } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { invalidArgument, invalidOperation, notImplemented } from "../rich-api-error";
import { sortKeys } from "../sort";
import { zoneOf, type RangeSelf, type TableSelf } from "../world";
import { tableOf } from "./table";

const applyToTable = (self: TableSelf, fields: unknown, matchCase: boolean): void => {
  const table = tableOf(self);
  const { sheetId } = table;
  const { workbook, events } = self.world;
  assertSheetUnprotected(self.world, sheetId, "allowSort");
  const zone = bodyOf(table);
  sortRows(workbook, sheetId, zone, sortKeys(fields, zone), matchCase);
  const sort = { fields: fields as object[], matchCase };
  configureTable(workbook, tableOf(self), { sort });
  events.changed({ sheetId, zone, changeType: "RangeEdited", byHost: true });
};

export const tableSortClass: HostClass<TableSelf> = {
  name: "TableSort",
  scalars: {
    Fields: { get: (self) => tableOf(self).config.sort?.fields ?? [] },
    MatchCase: { get: (self) => tableOf(self).config.sort?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: (self, [fields, matchCase]) => {
      applyToTable(self, fields, given(matchCase, false, flagArgument));
      return null;
    },
    // The rows stay as they are; only what the header buttons show is forgotten.
    Clear: (self) => {
      configureTable(self.world.workbook, tableOf(self), {
        sort: { fields: [], matchCase: false },
      });
      return null;
    },
    Reapply: (self) => {
      const { sort } = tableOf(self).config;
      if (sort && sort.fields.length > 0) applyToTable(self, sort.fields, sort.matchCase);
      return null;
    },
  },
};

const cutsTable = (tables: readonly Table[], zone: Zone): boolean =>
  tables.some((table) => overlaps(table.zone, zone) && !contains(bodyOf(table), zone));

const applyToRange = (self: RangeSelf, args: readonly unknown[]): void => {
  const [fields, matchCase, hasHeaders, orientation] = args;
  const { world, held } = self;
  const { sheetId } = held;
  const all = zoneOf(self);
  if (isWholeColumns(all) || isWholeRows(all)) throw invalidArgument();
  const by = given(orientation, "Rows", (word) => wordArgument(word, ["Rows", "Columns"]));
  if (by === "Columns") throw notImplemented("sorting of columns");
  assertSheetUnprotected(world, sheetId, "allowSort");
  if (cutsTable(tablesOnSheet(world.workbook.getters, sheetId), all))
    throw invalidOperation("The range reaches over the edge of a table.");
  const zone = { ...all, top: all.top + (given(hasHeaders, false, flagArgument) ? 1 : 0) };
  const isCaseMatched = given(matchCase, false, flagArgument);
  sortRows(world.workbook, sheetId, zone, sortKeys(fields, zone), isCaseMatched);
  world.events.changed({ sheetId, zone, changeType: "RangeEdited", byHost: true });
};

export const rangeSortClass: HostClass<RangeSelf> = {
  name: "RangeSort",
  methods: {
    Apply: (self, args) => {
      applyToRange(self, args);
      return null;
    },
  },
};
