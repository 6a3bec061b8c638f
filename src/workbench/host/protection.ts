import { cellAt } from "../engine/cells";
import { presentZone } from "../engine/sheets";
import { accessDenied } from "./rich-api-error";
import { zoneOf, type RangeSelf, type World } from "./world";

/** What a protected sheet still allows; Excel's names. */
export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

const isProtected = ({ workbook }: World, sheetId: string): boolean =>
  workbook.state.protectedSheets.has(sheetId);

const allows = ({ workbook }: World, sheetId: string, option: ProtectionOption): boolean =>
  workbook.protection.get(sheetId)?.[option] === true;

/** Refuses what concerns a whole sheet that is protected. */
export const assertSheetUnprotected = (
  world: World,
  sheetId: string,
  option?: ProtectionOption,
): void => {
  if (isProtected(world, sheetId) && !(option && allows(world, sheetId, option)))
    throw accessDenied();
};

/** The style of a cell that may be edited on a protected sheet. */
export const isUnlocked = (world: World, sheetId: string, col: number, row: number): boolean =>
  cellAt(world.workbook, { sheetId, col, row })?.style?.["unlocked"] === true;

/** Refuses a change of cells that are locked on a protected sheet. */
export const assertUnprotected = (
  self: RangeSelf,
  what: "values" | "formatCells" = "values",
): void => {
  const { world, held } = self;
  if (!isProtected(world, held.sheetId)) return;
  if (what === "formatCells") {
    assertSheetUnprotected(world, held.sheetId, "allowFormatCells");
    return;
  }
  const zone = zoneOf(self);
  const present = presentZone(world.workbook, held.sheetId, zone);
  if (present.bottom < zone.bottom || present.right < zone.right) throw accessDenied();
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++)
      if (!isUnlocked(world, held.sheetId, col, row)) throw accessDenied();
};
