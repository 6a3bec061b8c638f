import { cellAt, valueAt, writeCells } from "./cells";
import { textContent } from "./content";
import type { EngineCell } from "./cell-plugin";
import { escapedColumn } from "./formula/structured-reference";
import { withoutTable } from "./formula/without-table";
import { ensureCells } from "./sheets";
import { insertCells } from "./structure";
import { mendHeaders } from "./mend-headers";
import {
  bodyOf,
  columnsOfTable,
  headerOf,
  tablesOnSheet,
  tableWithId,
  totalsOf,
  type Table,
  type TableConfig,
} from "./tables";
import type { Workbook } from "./workbook";
import { columnCount, overlaps, rowCount, type Zone } from "./zone";

const update = (
  { engine, getters }: Workbook,
  { sheetId, zone }: Table,
  change: { readonly zone?: Zone; readonly config?: Partial<TableConfig> },
): void => {
  const newTableRange = change.zone
    ? getters.getRangeDataFromZone(sheetId, change.zone)
    : undefined;
  const result = engine.dispatch("UPDATE_TABLE", {
    sheetId,
    zone,
    ...(newTableRange ? { newTableRange } : {}),
    ...(change.config ? { config: change.config } : {}),
  });
  if (!result.isSuccessful && !result.reasons.includes("NoChanges"))
    throw new Error(`table to update: ${result.reasons.join(", ")}`);
};

export const configureTable = (
  workbook: Workbook,
  table: Table,
  config: Partial<TableConfig>,
): void => {
  update(workbook, table, { config });
};

export const overlapsTable = (
  { getters }: Workbook,
  sheetId: string,
  zone: Zone,
  except: string | null,
): boolean =>
  tablesOnSheet(getters, sheetId).some(
    (table) => table.id !== except && overlaps(table.zone, zone),
  );

const isBlank = (workbook: Workbook, sheetId: string, zone: Zone): boolean => {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++)
      if (valueAt(workbook, { sheetId, col, row }) !== "") return false;
  return true;
};

const defaultConfig: TableConfig = {
  hasFilters: true,
  totalRow: false,
  numberOfHeaders: 1,
  firstColumn: false,
  lastColumn: false,
  bandedRows: true,
  bandedColumns: false,
  styleId: "TableStyleMedium2",
  automaticAutofill: true,
};

/** Makes a table of these cells; without headers of their own they get a row of new ones above. */
export const createTable = (
  workbook: Workbook,
  sheetId: string,
  given: Zone,
  hasHeaders: boolean,
): Table => {
  const { engine, getters } = workbook;
  if (!hasHeaders) insertCells(workbook, sheetId, { ...given, bottom: given.top }, "rows");
  const needsRow = hasHeaders && given.top === given.bottom;
  const zone = { ...given, bottom: given.bottom + (needsRow || !hasHeaders ? 1 : 0) };
  ensureCells(workbook, sheetId, zone);
  const result = engine.dispatch("CREATE_TABLE", {
    sheetId,
    tableType: "static",
    ranges: [getters.getRangeDataFromZone(sheetId, zone)],
    config: defaultConfig,
  });
  if (!result.isSuccessful) throw new Error(`table to create: ${result.reasons.join(", ")}`);
  mendHeaders(workbook, sheetId, { ...zone, bottom: zone.top });
  const table = tablesOnSheet(getters, sheetId).find((one) => overlaps(one.zone, zone));
  if (!table) throw new Error("table to create: not there");
  return table;
};

export const resizeTable = (workbook: Workbook, table: Table, zone: Zone): void => {
  ensureCells(workbook, table.sheetId, zone);
  update(workbook, table, { zone });
  mendHeaders(workbook, table.sheetId, { ...zone, bottom: zone.top });
};

/** Structured references to it become plain ones, as when Excel converts a table to a range. */
const releaseReferences = (workbook: Workbook, tableId: string): void => {
  const { getters } = workbook;
  for (const sheetId of getters.getSheetIds())
    for (const { id } of getters.getCells(sheetId)) {
      const { col, row } = getters.getCellPosition(id);
      const cell = cellAt(workbook, { sheetId, col, row }) as EngineCell | undefined;
      const plain = cell?.compiledFormula && withoutTable(cell.compiledFormula, tableId, getters);
      if (plain)
        writeCells(
          workbook,
          sheetId,
          { left: col, right: col, top: row, bottom: row },
          { contents: [[plain]] },
        );
    }
};

export const convertToRange = (workbook: Workbook, table: Table): void => {
  releaseReferences(workbook, table.id);
  const { sheetId, zone } = table;
  workbook.engine.dispatch("REMOVE_TABLE", { sheetId, target: [zone] });
};

const blank = (zone: Zone): string[][] =>
  Array.from({ length: rowCount(zone) }, () => Array.from({ length: columnCount(zone) }, () => ""));

export const deleteTable = (workbook: Workbook, { sheetId, zone }: Table): void => {
  workbook.engine.dispatch("REMOVE_TABLE", { sheetId, target: [zone] });
  writeCells(workbook, sheetId, zone, { contents: blank(zone) });
};

/** Room for one more row of the table below it: what stands there moves down. */
export const makeRoomBelow = (workbook: Workbook, table: Table): string | null => {
  const { zone, sheetId } = table;
  const below = { ...zone, top: zone.bottom + 1, bottom: zone.bottom + 1 };
  return isBlank(workbook, sheetId, below) ? null : insertCells(workbook, sheetId, below, "rows");
};

/** The last column is summed, or its values counted where they begin with something else. */
const holdsNumbers = (workbook: Workbook, table: Table): boolean => {
  workbook.settle();
  const { top, bottom, right: col } = bodyOf(table);
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(workbook, { sheetId: table.sheetId, col, row });
    if (value !== "") return typeof value === "number";
  }
  return true;
};

export const setTotals = (workbook: Workbook, table: Table, shows: boolean): string | null => {
  if (shows === table.hasTotals) return null;
  const { sheetId, zone } = table;
  const totals = totalsOf(table);
  if (totals) {
    writeCells(workbook, sheetId, totals, { contents: blank(totals) });
    update(workbook, table, {
      zone: { ...zone, bottom: zone.bottom - 1 },
      config: { totalRow: false },
    });
    return null;
  }
  const refused = makeRoomBelow(workbook, table);
  if (refused !== null) return refused;
  const bottom = zone.bottom + 1;
  ensureCells(workbook, sheetId, { ...zone, bottom });
  update(workbook, table, { zone: { ...zone, bottom }, config: { totalRow: true } });
  const names = columnsOfTable(workbook.getters, table).map(({ name }) => name);
  const last = escapedColumn(names.at(-1) ?? "");
  const total = `=SUBTOTAL(${holdsNumbers(workbook, table) ? 109 : 103},[${last}])`;
  const content = names.map((_, index) => {
    if (index === 0) return "Total";
    return index === names.length - 1 ? total : null;
  });
  writeCells(workbook, sheetId, { ...zone, top: bottom, bottom }, { contents: [content] });
  return null;
};

export const setHeaders = (workbook: Workbook, table: Table, shows: boolean): string | null => {
  if (shows === table.hasHeaders) return null;
  const { sheetId, zone } = table;
  const names = columnsOfTable(workbook.getters, table).map(({ name }) => name);
  const header = headerOf(table);
  if (header) {
    const config = { numberOfHeaders: 0, hasFilters: false, columnNames: names };
    update(workbook, table, { zone: { ...zone, top: zone.top + 1 }, config });
    writeCells(workbook, sheetId, header, { contents: blank(header) });
    return null;
  }
  const above = { ...zone, top: zone.top - 1, bottom: zone.top - 1 };
  const isFree = above.top >= 0 && isBlank(workbook, sheetId, above);
  const refused = isFree
    ? null
    : insertCells(workbook, sheetId, { ...zone, bottom: zone.top }, "rows");
  if (refused !== null) return refused;
  const now = tableWithId(workbook.getters, table.id) ?? table;
  const top = now.zone.top - 1;
  const contents = [names.map(textContent)];
  writeCells(workbook, sheetId, { ...now.zone, top, bottom: top }, { contents });
  update(workbook, now, {
    zone: { ...now.zone, top },
    config: { numberOfHeaders: 1, hasFilters: true },
  });
  return null;
};
