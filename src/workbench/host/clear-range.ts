import { writeCells } from "../engine/cells";
import { presentZone } from "../engine/sheets";
import { columnCount, rowCount, type Zone } from "../engine/zone";
import { given, wordArgument } from "./arguments";
import { assertUnprotected } from "./protection";
import { zoneOf, type RangeSelf } from "./world";

/** Every style a cell can have, each taken away. */
const noStyle = Object.fromEntries(
  [
    ...["bold", "italic", "underline", "strikethrough", "align", "verticalAlign", "wrapping"],
    ...["fillColor", "textColor", "fontSize", "fontName", "indent", "excelAlign", "excelVertical"],
  ].map((name) => [name, null]),
);

const blank = (zone: Zone): ""[][] =>
  Array.from({ length: rowCount(zone) }, () =>
    Array.from({ length: columnCount(zone) }, () => "" as const),
  );

const clearFormats = ({ world, held }: RangeSelf, zone: Zone): void => {
  const { workbook } = world;
  const { sheetId } = held;
  writeCells(workbook, sheetId, zone, { formats: blank(zone), style: noStyle });
  const border = { position: "clear" };
  workbook.engine.dispatch("SET_ZONE_BORDERS", { sheetId, target: [zone], border });
};

export const clearRange = (self: RangeSelf, applyTo: unknown): void => {
  const words = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
  const what = given<(typeof words)[number]>(applyTo, "All", (value) => wordArgument(value, words));
  const { world, held } = self;
  assertUnprotected(self, what === "Formats" ? "formatCells" : "values");
  // Beyond the engine's sheet everything is blank already.
  const zone = presentZone(world.workbook, held.sheetId, zoneOf(self));
  if (zone.bottom < zone.top || zone.right < zone.left) return;
  if (what === "All" || what === "Contents")
    writeCells(world.workbook, held.sheetId, zone, { contents: blank(zone) });
  if (what === "All" || what === "Formats") clearFormats(self, zone);
  if (what === "All" || what === "Contents")
    world.events.changed({
      sheetId: held.sheetId,
      zone: zoneOf(self),
      changeType: "RangeEdited",
      byHost: true,
    });
};
