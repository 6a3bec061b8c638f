import { parseZone, splitAddress } from "../../engine/address";
import { ensureCells } from "../../engine/sheets";
import { maxColumns, maxRows, type Zone } from "../../engine/zone";
import { countArgument, given, isRange } from "../arguments";
import { nullObject, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import { rangeObject, zoneOf, type SheetSelf } from "../world";

const freeze = (self: SheetSelf, rows: number, columns: number): void => {
  const { world, sheetId } = self;
  const { engine } = world.workbook;
  ensureCells(world.workbook, sheetId, { left: 0, top: 0, right: columns + 1, bottom: rows + 1 });
  engine.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
  if (rows > 0) engine.dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
  if (columns > 0) engine.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
};

const frozenAt = ({ sheetId }: SheetSelf, value: unknown): Zone => {
  if (typeof value === "string") {
    const zone = parseZone(splitAddress(value).cells);
    if (zone) return zone;
  }
  if (!isRange(value) || value.self.held.sheetId !== sheetId) throw invalidArgument();
  return zoneOf(value.self);
};

const location = ({ world, sheetId }: SheetSelf): Zone | null => {
  const { xSplit, ySplit } = world.workbook.getters.getPaneDivisions(sheetId);
  if (xSplit === 0 && ySplit === 0) return null;
  return {
    left: 0,
    top: 0,
    right: xSplit === 0 ? maxColumns - 1 : xSplit - 1,
    bottom: ySplit === 0 ? maxRows - 1 : ySplit - 1,
  };
};

export const freezePanesClass: HostClass<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (self, [range]) => {
      const zone = frozenAt(self, range);
      const rows = zone.bottom >= maxRows - 1 ? 0 : zone.bottom + 1;
      const columns = zone.right >= maxColumns - 1 ? 0 : zone.right + 1;
      freeze(self, rows, columns);
      return null;
    },
    FreezeRows: (self, [count]) => {
      freeze(self, given(count, 1, countArgument), 0);
      return null;
    },
    FreezeColumns: (self, [count]) => {
      freeze(self, 0, given(count, 1, countArgument));
      return null;
    },
    Unfreeze: (self) => {
      freeze(self, 0, 0);
      return null;
    },
    GetLocation: (self) => {
      const zone = location(self);
      if (!zone) throw itemNotFound();
      return rangeObject(self.world, self.sheetId, zone);
    },
    GetLocationOrNullObject: (self) => {
      const zone = location(self);
      return zone ? rangeObject(self.world, self.sheetId, zone) : nullObject;
    },
  },
};
