import { textContent } from "./content";
import { freeHeader } from "./table-names";
import { columnsOfTable, headerOf, tablesChanged, tablesOnSheet, type Table } from "./tables";
import type { Workbook } from "./workbook";
import { intersection, type Zone } from "./zone";

/** The names of the columns between two, each unique; those to the left keep theirs. */
const mendTable = ({ engine, getters }: Workbook, table: Table, touched: Zone): void => {
  const columns = columnsOfTable(getters, table);
  const isTouched = (col: number): boolean => touched.left <= col && col <= touched.right;
  const taken = columns.filter(({ col }) => !isTouched(col)).map(({ name }) => name);
  for (const { col, name } of columns.filter((column) => isTouched(column.col))) {
    const free = freeHeader(name, col - table.zone.left + 1, taken);
    taken.push(free);
    const position = { sheetId: table.sheetId, col, row: touched.top };
    const cell = getters.getCell(position) as { readonly content?: string } | undefined;
    const content = textContent(free);
    if (cell?.content !== content) engine.dispatch("UPDATE_CELL", { ...position, content });
  }
};

/** Headers stay unique texts, whatever was written over these cells. */
export const mendHeaders = (workbook: Workbook, sheetId: string, zone: Zone): void => {
  for (const table of tablesOnSheet(workbook.getters, sheetId)) {
    const header = headerOf(table);
    const touched = header ? intersection(header, zone) : null;
    if (!touched) continue;
    tablesChanged(workbook.getters);
    mendTable(workbook, table, touched);
  }
};
