import { parseZone, splitAddress } from "../../engine/address";
import { showLevels } from "../../engine/outline";
import { setSheetFacts, sheetFacts } from "../../engine/sheet-facts";
import { usedZone } from "../../engine/sheets";
import { maxColumns, maxRows, type Zone } from "../../engine/zone";
import {
  colorArgument,
  countArgument,
  flagArgument,
  given,
  textArgument,
  wordArgument,
} from "../arguments";
import { eventType } from "../event-hub";
import { eventMethods } from "../event-methods";
import { nullObject, type HostClass, type HostObject } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import { activateSheet, deleteSheet, moveSheet, renameSheet } from "../sheet-verbs";
import { rangeObject, type SheetSelf } from "../world";
import { namedZone } from "../named-zone";

const wholeSheet: Zone = { left: 0, top: 0, right: maxColumns - 1, bottom: maxRows - 1 };

/** Every member first makes sure that the sheet is still there. */
const present = (self: SheetSelf): SheetSelf => {
  if (!self.world.workbook.getters.tryGetSheet(self.sheetId)) throw itemNotFound();
  return self;
};

const rangeAt = (self: SheetSelf, address: unknown): HostObject => {
  const { world, sheetId } = present(self);
  if (address === undefined || address === null) return rangeObject(world, sheetId, wholeSheet);
  const { sheet, cells } = splitAddress(textArgument(address));
  const { getters } = world.workbook;
  if (sheet !== null && getters.getSheetIdByName(sheet) !== sheetId) throw invalidArgument();
  const zone = parseZone(cells);
  if (zone) return rangeObject(world, sheetId, zone);
  const named = namedZone(world, cells);
  if (!named || named.sheetId !== sheetId) throw invalidArgument();
  return rangeObject(world, sheetId, named.zone);
};

const used = (self: SheetSelf, valuesOnly: unknown): Zone | null => {
  const { world, sheetId } = present(self);
  world.workbook.settle();
  return usedZone(world.workbook, sheetId, given(valuesOnly, false, flagArgument), wholeSheet);
};

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const setVisibility = (self: SheetSelf, value: unknown): void => {
  const { world, sheetId } = present(self);
  const visibility = wordArgument(value, visibilities);
  const isVisible = visibility === "Visible";
  const { engine, getters } = world.workbook;
  const isVeryHidden = visibility === "VeryHidden";
  if (sheetFacts(world.workbook, sheetId).isVeryHidden !== isVeryHidden)
    setSheetFacts(world.workbook, sheetId, { isVeryHidden });
  if (isVisible === getters.isSheetVisible(sheetId)) return;
  const result = engine.dispatch(isVisible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId });
  if (!result.isSuccessful) throw invalidArgument("The last visible sheet cannot be hidden.");
};

const visibility = (self: SheetSelf): (typeof visibilities)[number] => {
  const { world, sheetId } = present(self);
  if (world.workbook.getters.isSheetVisible(sheetId)) return "Visible";
  return sheetFacts(world.workbook, sheetId).isVeryHidden ? "VeryHidden" : "Hidden";
};

/** Levels from 1 to 8; 0, or left out, leaves the rows or columns as they are. */
const showOutline = (self: SheetSelf, rowLevels: unknown, columnLevels: unknown): null => {
  const { world, sheetId } = present(self);
  const [rows, columns] = [
    given(rowLevels, 0, countArgument),
    given(columnLevels, 0, countArgument),
  ];
  if (Math.min(rows, columns) < 0 || Math.max(rows, columns) > 8) throw invalidArgument();
  if (rows > 0) showLevels(world.workbook, sheetId, "rows", rows);
  if (columns > 0) showLevels(world.workbook, sheetId, "columns", columns);
  return null;
};

const setGridlines = (self: SheetSelf, value: unknown): void => {
  const { world, sheetId } = present(self);
  world.workbook.engine.dispatch("SET_GRID_LINES_VISIBILITY", {
    sheetId,
    areGridLinesVisible: flagArgument(value),
  });
};

const setTabColor = (self: SheetSelf, value: unknown): void => {
  const { world, sheetId } = present(self);
  const color = value === "" ? undefined : colorArgument(value);
  world.workbook.engine.dispatch("COLOR_SHEET", { sheetId, color });
};

export const worksheetClass: HostClass<SheetSelf> = {
  name: "Worksheet",
  scalars: {
    Id: { get: (self) => present(self).sheetId },
    Name: {
      get: (self) => self.world.workbook.getters.getSheetName(present(self).sheetId),
      set: (self, value) => {
        renameSheet(present(self), textArgument(value));
      },
    },
    Position: {
      get: (self) => self.world.workbook.getters.getSheetIds().indexOf(present(self).sheetId),
      set: (self, value) => {
        moveSheet(present(self), countArgument(value));
      },
    },
    Visibility: { get: visibility, set: setVisibility },
    ShowGridlines: {
      get: (self) => self.world.workbook.getters.getGridLinesVisibility(present(self).sheetId),
    },
    // The name under which the client sends it.
    Gridlines: { set: setGridlines },
    TabColor: {
      get: (self) =>
        self.world.workbook.getters.getSheet(present(self).sheetId).color?.toUpperCase() ?? "",
      set: setTabColor,
    },
  },
  navigations: {
    Tables: (self) => ({ is: "TableCollection", self: present(self) }),
    Charts: (self) => ({ is: "ChartCollection", self: present(self) }),
    Names: (self) => ({ is: "NamedItemCollection", self: present(self) }),
    FreezePanes: (self) => ({ is: "WorksheetFreezePanes", self: present(self) }),
    Protection: (self) => ({ is: "WorksheetProtection", self: present(self) }),
    PageLayout: (self) => ({ is: "PageLayout", self: present(self) }),
  },
  methods: {
    Activate: (self) => {
      activateSheet(present(self));
      return null;
    },
    Delete: (self) => {
      assertSheetUnprotected(self.world, present(self).sheetId);
      deleteSheet(self);
      return null;
    },
    Calculate: ({ world }) => {
      world.workbook.engine.dispatch("EVALUATE_CELLS");
      return null;
    },
    ShowOutlineLevels: (self, [rowLevels, columnLevels]) =>
      showOutline(self, rowLevels, columnLevels),
    GetRange: (self, [address]) => rangeAt(self, address),
    GetRangeByIndexes: (self, args) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map(countArgument);
      const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      const fits = top >= 0 && left >= 0 && rows > 0 && columns > 0;
      if (!fits || zone.bottom >= maxRows || zone.right >= maxColumns) throw invalidArgument();
      return rangeObject(self.world, present(self).sheetId, zone);
    },
    GetCell: (self, args) => {
      const [row = -1, column = -1] = args.map(countArgument);
      if (row < 0 || column < 0 || row >= maxRows || column >= maxColumns) throw invalidArgument();
      const zone = { top: row, bottom: row, left: column, right: column };
      return rangeObject(self.world, present(self).sheetId, zone);
    },
    GetUsedRange: (self, [valuesOnly]) => {
      const zone = used(self, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeObject(self.world, self.sheetId, zone);
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const zone = used(self, valuesOnly);
      return zone ? rangeObject(self.world, self.sheetId, zone) : nullObject;
    },
    ...eventMethods<SheetSelf>(
      [
        ["DataChanged", eventType.worksheetChanged],
        ["SelectionChanged", eventType.selectionChanged],
        ["Activated", eventType.worksheetActivated],
        ["Deactivated", eventType.worksheetDeactivated],
      ],
      ({ sheetId }) => sheetId,
    ),
  },
  identity: (self) => ({ Id: present(self).sheetId }),
};
