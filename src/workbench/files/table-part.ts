import { parseZone, zoneAddress } from "../engine/address";
import { formulaAt, isFormulaAt, writeCells } from "../engine/cells";
import { columnFormula } from "../engine/column-formula";
import { textContent } from "../engine/content";
import { tokensOf } from "../engine/formula/tokens";
import { ensureCells } from "../engine/sheets";
import { bodyOf, columnsOfTable, totalsOf, type Table, type TableColumn } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import type { Zone } from "../engine/zone";
import { Table as FileTable, type TableModel, type Worksheet } from "./excelts";
import { carryOut, type Filling } from "./filling";
import { writtenFormula } from "./formula-text";

const ownStyle = /^TableStyle(?:Light|Medium|Dark)\d{1,2}$/u;

const nameOf = ({ name, displayName }: TableModel): string => displayName ?? name;

const configOf = (table: TableModel, hostId: string | undefined): object => {
  const { theme, ...shown } = table.style ?? {};
  const hasHeader = table.headerRow !== false;
  return {
    name: nameOf(table),
    ...(hostId === undefined ? {} : { hostId }),
    hasFilters: hasHeader && table.autoFilterRef !== undefined,
    totalRow: table.totalsRow === true,
    numberOfHeaders: hasHeader ? 1 : 0,
    firstColumn: shown.showFirstColumn === true,
    lastColumn: shown.showLastColumn === true,
    bandedRows: shown.showRowStripes === true,
    bandedColumns: shown.showColumnStripes === true,
    automaticAutofill: true,
    // Styles of a file's own are not drawn.
    styleId: theme === undefined ? "None" : ownStyle.test(theme) ? theme : "TableStyleMedium2",
    ...(hasHeader ? {} : { columnNames: table.columns.map(({ name }) => name) }),
  };
};

/** A header's cell holds the column's name, which is a text. */
const putHeaders = ({ workbook, sheetId }: Filling, table: TableModel, zone: Zone): void => {
  if (table.headerRow === false) return;
  const contents = [table.columns.map(({ name }) => textContent(name))];
  writeCells(workbook, sheetId, { ...zone, bottom: zone.top }, { contents });
};

export const putTables = (filling: Filling): void => {
  const { workbook, sheetId, sheet, saved } = filling;
  const { getters } = workbook;
  for (const table of sheet.tables ?? []) {
    const zone = parseZone(table.tableRef ?? table.ref);
    if (!zone) throw new Error(`cells of table ${table.name}: ${table.ref}`);
    ensureCells(workbook, sheetId, zone);
    putHeaders(filling, table, zone);
    carryOut(workbook, "CREATE_TABLE", {
      sheetId,
      tableType: "static",
      ranges: [getters.getRangeDataFromZone(sheetId, zone)],
      config: configOf(table, saved.tableIds.get(nameOf(table))),
    });
  }
};

type FileColumn = TableModel["columns"][number];

/** The functions a total row offers, by SUBTOTAL's number. */
const totals: Readonly<Record<string, NonNullable<FileColumn["totalsRowFunction"]>>> = {
  ...{ 101: "average", 102: "countNums", 103: "count", 104: "max", 105: "min" },
  ...{ 107: "stdDev", 109: "sum", 110: "var" },
};

const totalOf = (
  workbook: Workbook,
  table: Table,
  { col, name }: TableColumn,
): Partial<FileColumn> => {
  const row = totalsOf(table)?.top;
  if (row === undefined) return { totalsRowFunction: "none" };
  const position = { sheetId: table.sheetId, col, row };
  const content = String(formulaAt(workbook, position));
  if (!isFormulaAt(workbook, position))
    return { totalsRowFunction: "none", ...(content === "" ? {} : { totalsRowLabel: content }) };
  const formula = writtenFormula(content.slice(1), position, workbook.getters);
  const [, number = "", own] = /^SUBTOTAL\((\d{3}),(.*)\)$/iu.exec(formula) ?? [];
  const offered = own === `${table.name}[${name}]` ? totals[number] : undefined;
  if (offered) return { totalsRowFunction: offered };
  return { totalsRowFunction: "custom", totalsRowFormula: formula };
};

/** The formula of all its cells; one with plain references is another one in each row. */
const calculated = (workbook: Workbook, table: Table, col: number): Partial<FileColumn> => {
  const body = { ...bodyOf(table), left: col, right: col };
  if (!isFormulaAt(workbook, { sheetId: table.sheetId, col, row: body.top })) return {};
  const nowhere = { left: -1, right: -1, top: -1, bottom: -1 };
  const formula = columnFormula(workbook, table.sheetId, body, nowhere)?.(body.top).slice(1);
  if (formula === undefined || tokensOf(formula).some(({ kind }) => kind === "reference"))
    return {};
  const position = { sheetId: table.sheetId, col, row: body.top };
  return { calculatedColumnFormula: writtenFormula(formula, position, workbook.getters) };
};

const columnModel = (workbook: Workbook, table: Table, column: TableColumn): FileColumn => ({
  name: column.name,
  ...totalOf(workbook, table, column),
  ...calculated(workbook, table, column.col),
});

const modelOf = (workbook: Workbook, table: Table): TableModel => {
  const { config, zone, hasHeaders, hasTotals, name } = table;
  const filtered = { ...zone, bottom: zone.bottom - (hasTotals ? 1 : 0) };
  return {
    name,
    displayName: name,
    ref: zoneAddress(zone),
    tableRef: zoneAddress(zone),
    // Without one the library writes an empty element, which is taken out again.
    ...(config.hasFilters ? { autoFilterRef: zoneAddress(filtered) } : {}),
    headerRow: hasHeaders,
    totalsRow: hasTotals,
    rows: [],
    columns: columnsOfTable(workbook.getters, table).map((column) =>
      columnModel(workbook, table, column),
    ),
    style: {
      ...(config.styleId === "None" ? {} : { theme: config.styleId }),
      showFirstColumn: config.firstColumn,
      showLastColumn: config.lastColumn,
      showRowStripes: config.bandedRows,
      showColumnStripes: config.bandedColumns,
    },
  };
};

/** Without the library's own way to add a table, which writes its cells anew. */
export const writeTable = (workbook: Workbook, table: Table, to: Worksheet): void => {
  const made = Object.create(FileTable.prototype) as FileTable;
  made.model = modelOf(workbook, table);
  to.tables[table.name] = made;
};

export const withoutEmptyFilter = (part: string): string => part.replace("<autoFilter/>", "");
