import { textAt, valueAt } from "../engine/cells";
import { configureTable } from "../engine/table-verbs";
import { bodyOf, columnsOfTable, tableWithId, type Table } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import { shows } from "./filter-criteria";
import { invalidOperation, notImplemented } from "./rich-api-error";

/** Does a filter hide any row of the table? */
export const isFiltered = ({ getters }: Workbook, table: Table): boolean => {
  const { top, bottom } = bodyOf(table);
  for (let row = top; row <= bottom; row++)
    if (getters.isRowFiltered(table.sheetId, row)) return true;
  return false;
};

const hide = (workbook: Workbook, table: Table, col: number, hiddenValues: readonly string[]) => {
  const { sheetId, zone } = table;
  const value = { filterType: "values", hiddenValues };
  // The engine forgets its filters over each of these, until it has calculated again.
  workbook.settle();
  workbook.engine.dispatch("UPDATE_FILTER", { sheetId, col, row: zone.top, value });
};

const rowsOf = (table: Table): readonly number[] => {
  const { top, bottom } = bodyOf(table);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
};

/** What the engine compares: the text it shows itself, trimmed and in lower case. */
const engineTextAt = (workbook: Workbook, table: Table, col: number, row: number): string =>
  workbook.getters
    .getEvaluatedCell({ sheetId: table.sheetId, col, row })
    .formattedValue.trim()
    .toLowerCase();

/** The engine hides rows by what they show: the texts of those that are not to be shown. */
export const applyFilter = (
  workbook: Workbook,
  table: Table,
  col: number,
  criteria: unknown,
): void => {
  if (!table.config.hasFilters) throw invalidOperation("The table's filter buttons are off.");
  workbook.settle();
  const isShown = shows(criteria);
  const cells = rowsOf(table).map((row) => {
    const position = { sheetId: table.sheetId, col, row };
    return {
      value: valueAt(workbook, position),
      text: textAt(workbook, position),
      engineText: engineTextAt(workbook, table, col, row),
    };
  });
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const cell of cells) (isShown(cell, cells) ? shown : hidden).add(cell.engineText);
  if ([...hidden].some((text) => shown.has(text)))
    throw notImplemented("filter that tells values apart which look the same");
  hide(workbook, table, col, [...hidden]);
  keepCriteria(workbook, table, col, criteria as object);
};

const columnId = ({ getters }: Workbook, table: Table, col: number): string =>
  columnsOfTable(getters, table).find((column) => column.col === col)?.id ?? "";

const keepCriteria = (
  workbook: Workbook,
  table: Table,
  col: number,
  criteria: object | null,
): void => {
  const { [columnId(workbook, table, col)]: _, ...others } = table.config.criteria ?? {};
  const own = criteria === null ? {} : { [columnId(workbook, table, col)]: criteria };
  configureTable(workbook, table, { criteria: { ...others, ...own } });
};

/** What a column is filtered by; null where the user, or nobody, has filtered it. */
export const criteriaOf = (workbook: Workbook, table: Table, col: number): object | null => {
  const position = { sheetId: table.sheetId, col, row: table.zone.top };
  if (!workbook.getters.isFilterActive(position)) return null;
  return table.config.criteria?.[columnId(workbook, table, col)] ?? null;
};

export const clearFilter = (workbook: Workbook, table: Table, col: number): void => {
  if (!table.config.hasFilters) return;
  hide(workbook, table, col, []);
  if (table.config.criteria) keepCriteria(workbook, table, col, null);
};

type FilterPlugin = { readonly filterValues: Readonly<Record<string, Record<string, unknown>>> };

/** Asked of the engine's own plugin: its getters know no filter until it has calculated again. */
const filteredColumns = ({ engine, getters }: Workbook, table: Table): readonly number[] => {
  const plugin = engine.handlers.find((handler) => "filterValues" in handler);
  const values = (plugin as unknown as FilterPlugin | undefined)?.filterValues[table.sheetId] ?? {};
  return columnsOfTable(getters, table)
    .filter(({ id }) => id in values)
    .map(({ col }) => col);
};

export const clearFilters = (workbook: Workbook, table: Table): void => {
  if (!table.config.hasFilters) return;
  for (const col of filteredColumns(workbook, table)) hide(workbook, table, col, []);
  if (table.config.criteria) configureTable(workbook, table, { criteria: {} });
};

/** Looks at the values of now. */
export const reapplyFilters = (workbook: Workbook, tableId: string): void => {
  const table = tableWithId(workbook.getters, tableId);
  if (!table) return;
  for (let col = table.zone.left; col <= table.zone.right; col++) {
    const criteria = criteriaOf(workbook, table, col);
    if (criteria) applyFilter(workbook, table, col, criteria);
  }
};
