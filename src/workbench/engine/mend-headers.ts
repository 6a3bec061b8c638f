import { uniqueHeader } from "./table-names";
import { columnsOfTable, headerOf, tablesChanged, tablesOnSheet } from "./tables";
import type { Workbook } from "./workbook";
import { intersection, type Zone } from "./zone";

/** Headers stay unique texts, whatever was written over these cells. */
export const mendHeaders = (workbook: Workbook, sheetId: string, zone: Zone): void => {
  const { engine, getters } = workbook;
  for (const table of tablesOnSheet(getters, sheetId)) {
    const header = headerOf(table);
    const touched = header ? intersection(header, zone) : null;
    if (!touched) continue;
    tablesChanged(getters);
    for (let col = touched.left; col <= touched.right; col++) {
      const position = { sheetId, col, row: touched.top };
      const name = columnsOfTable(getters, table).find((column) => column.col === col)?.name ?? "";
      const content = uniqueHeader(getters, table, col, name);
      const cell = getters.getCell(position) as { readonly content?: string } | undefined;
      if (cell?.content !== content) engine.dispatch("UPDATE_CELL", { ...position, content });
    }
  }
};
