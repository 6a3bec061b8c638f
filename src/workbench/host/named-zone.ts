import { tableNamed, bodyOf } from "../engine/tables";
import type { Zone } from "../engine/zone";
import type { World } from "./world";

/** The cells a defined name or a table's name stands for. */
export const namedZone = (
  { workbook }: World,
  name: string,
): { readonly sheetId: string; readonly zone: Zone } | null => {
  const range = workbook.getters.getNamedRange(name)?.range;
  if (range) return { sheetId: range.sheetId, zone: range.zone };
  const table = tableNamed(workbook.getters, name);
  return table ? { sheetId: table.sheetId, zone: bodyOf(table) } : null;
};
