import { hostStateOf } from "./host-state";
import type { CellPosition, Zone } from "./zone";

export type SortState = { readonly fields: readonly object[]; readonly matchCase: boolean };

/** What the engine keeps with a table, and what the plugin adds: its identity and its names. */
export type TableConfig = {
  readonly hasFilters: boolean;
  readonly totalRow: boolean;
  readonly numberOfHeaders: number;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly styleId: string;
  /** A formula that a user types into an empty column fills it. */
  readonly automaticAutofill: boolean;
  readonly name?: string;
  readonly hostId?: string;
  /** How the rows were sorted last, as Excel's header buttons show it. */
  readonly sort?: SortState;
  /** What each column is filtered by, under the column's id. */
  readonly criteria?: Readonly<Record<string, object>>;
  /** Kept where the header row is switched off, when no cells hold the names. */
  readonly columnNames?: readonly string[];
};

export type EngineTable = {
  readonly id: string;
  readonly range: { readonly sheetId: string; readonly zone: Zone };
  readonly config: TableConfig;
  readonly filters?: readonly { readonly id: string; readonly col: number }[];
};

export type TableColumn = { readonly id: string; readonly name: string; readonly col: number };

export type Table = {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly zone: Zone;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly config: TableConfig;
};

type TableGetters = {
  getSheetIds(): readonly string[];
  getCoreTables(sheetId: string): readonly EngineTable[];
  getCell(
    position: CellPosition,
  ): { readonly isFormula: boolean; readonly content?: string } | undefined;
};

type Known = {
  readonly tables: readonly Table[];
  readonly columns: Map<string, readonly TableColumn[]>;
};

/** What is known of one workbook's tables while many of its formulas are looked up. */
let known: Known | null = null;

/** Tables and headers must not change in the work: they are looked at once for all of it. */
export const withKnownTables = <Value>(getters: unknown, work: () => Value): Value => {
  const before = known;
  known = { tables: listTables(getters), columns: new Map() };
  try {
    return work();
  } finally {
    known = before;
  }
};

const described = (table: EngineTable): Table => ({
  id: table.config.hostId ?? table.id,
  name: table.config.name ?? `Table${table.id}`,
  sheetId: table.range.sheetId,
  zone: table.range.zone,
  hasHeaders: table.config.numberOfHeaders > 0,
  hasTotals: table.config.totalRow,
  config: table.config,
});

export const tablesOnSheet = (getters: unknown, sheetId: string): readonly Table[] =>
  (getters as TableGetters).getCoreTables(sheetId).map(described);

export const allTables = (getters: unknown): readonly Table[] =>
  known?.tables ?? listTables(getters);

const listTables = (getters: unknown): readonly Table[] =>
  (getters as TableGetters).getSheetIds().flatMap((sheetId) => tablesOnSheet(getters, sheetId));

export const sameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

export const tableNamed = (getters: unknown, name: string): Table | null =>
  allTables(getters).find((table) => sameName(table.name, name)) ?? null;

export const tableWithId = (getters: unknown, id: string): Table | null =>
  allTables(getters).find((table) => table.id === id) ?? null;

export const tableAt = (getters: unknown, { sheetId, col, row }: CellPosition): Table | null =>
  allTables(getters).find(
    ({ zone, sheetId: id }) =>
      id === sheetId &&
      zone.left <= col &&
      col <= zone.right &&
      zone.top <= row &&
      row <= zone.bottom,
  ) ?? null;

export const bodyOf = ({ zone, hasHeaders, hasTotals }: Table): Zone => ({
  ...zone,
  top: zone.top + (hasHeaders ? 1 : 0),
  bottom: zone.bottom - (hasTotals ? 1 : 0),
});

export const headerOf = ({ zone, hasHeaders }: Table): Zone | null =>
  hasHeaders ? { ...zone, bottom: zone.top } : null;

export const totalsOf = ({ zone, hasTotals }: Table): Zone | null =>
  hasTotals ? { ...zone, top: zone.bottom } : null;

/** A header cell holds its column's name, as text. */
const headerText = (getters: TableGetters, position: CellPosition): string => {
  const content = getters.getCell(position)?.content ?? "";
  return content.startsWith("'") ? content.slice(1) : content;
};

export const columnsOfTable = (getters: unknown, table: Table): readonly TableColumn[] => {
  const found = known?.columns.get(table.id) ?? listColumns(getters as TableGetters, table);
  known?.columns.set(table.id, found);
  return found;
};

const listColumns = (getters: TableGetters, table: Table): readonly TableColumn[] => {
  const engineTable = getters
    .getCoreTables(table.sheetId)
    .find(({ config, id }) => (config.hostId ?? id) === table.id);
  const { left, right, top } = table.zone;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const col = left + index;
    const id = engineTable?.filters?.find((filter) => filter.col === col)?.id ?? String(index + 1);
    const name = table.hasHeaders
      ? headerText(getters, { sheetId: table.sheetId, col, row: top })
      : (table.config.columnNames?.[index] ?? `Column${index + 1}`);
    return { id, name, col };
  });
};

/** Marks every structured reference as stale. */
export const tablesChanged = (getters: unknown): void => {
  hostStateOf(getters).tablesChanged = true;
};
