import { parseZone, splitAddress } from "../engine/address";
import type { Zone } from "../engine/zone";
import { isRange } from "./arguments";
import { namedZone } from "./named-zone";
import { invalidArgument } from "./rich-api-error";
import { zoneOf, type World } from "./world";

export type Cells = { readonly sheetId: string; readonly zone: Zone };

/** A Range, or an address, on the sheet given where it names none. */
export const cellsArgument = (
  world: World,
  value: unknown,
  defaultSheetId: string | null,
): Cells => {
  if (isRange(value)) return { sheetId: value.self.held.sheetId, zone: zoneOf(value.self) };
  if (typeof value !== "string") throw invalidArgument();
  const { getters } = world.workbook;
  const { sheet, cells } = splitAddress(value.replace(/^=/u, ""));
  const zone = parseZone(cells);
  if (!zone) {
    const named = namedZone(world, value);
    if (!named) throw invalidArgument();
    return named;
  }
  const sheetId =
    sheet === null
      ? (defaultSheetId ?? getters.getActiveSheetId())
      : getters.getSheetIdByName(sheet);
  if (sheetId === undefined) throw invalidArgument();
  return { sheetId, zone };
};
