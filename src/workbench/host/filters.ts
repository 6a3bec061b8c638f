import { bodyOf, type Table } from "../engine/tables";
import type { Workbook } from "../engine/workbook";

/** Does a filter hide any row of the table? */
export const isFiltered = ({ getters }: Workbook, table: Table): boolean => {
  const { top, bottom } = bodyOf(table);
  for (let row = top; row <= bottom; row++)
    if (getters.isRowFiltered(table.sheetId, row)) return true;
  return false;
};

export const clearFilters = ({ engine }: Workbook, table: Table): void => {
  if (!table.config.hasFilters) return;
  const { sheetId, zone } = table;
  for (let col = zone.left; col <= zone.right; col++)
    engine.dispatch("UPDATE_FILTER", {
      sheetId,
      col,
      row: zone.top,
      value: { filterType: "values", hiddenValues: [] },
    });
};
