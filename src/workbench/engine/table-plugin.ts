import { registries } from "./engine";
import { hostStateOf } from "./host-state";
import {
  allTables,
  bodyOf,
  headerOf,
  sameName,
  tablesChanged,
  tablesOnSheet,
  type EngineTable,
  type Table,
  type TableConfig,
} from "./tables";
import { uniqueHeader } from "./table-names";
import type { CellPosition, Zone } from "./zone";
import { contains, overlaps } from "./zone";

type Command = {
  readonly type: string;
  readonly sheetId: string;
  readonly content?: string;
  readonly target?: readonly Zone[];
  readonly dimension?: "ROW" | "COL";
  readonly elements?: readonly number[];
} & CellPosition;

const cutsTable = (table: Table, { elements = [] }: Command): boolean => {
  const isDeleted = (row: number): boolean => elements.includes(row);
  const rows = rowsOf(table.zone);
  if (rows.every(isDeleted)) return false;
  const body = rowsOf(bodyOf(table));
  return (table.hasHeaders && isDeleted(table.zone.top)) || body.every(isDeleted);
};

const rowsOf = ({ top, bottom }: Zone): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

type Direction = "none" | "down" | "right";

type TablePluginBase = {
  readonly getters: {
    getCoreTables(sheetId: string): readonly EngineTable[];
    getCell(position: CellPosition): { readonly content?: string } | undefined;
  };
  allowDispatch(command: Command): string | readonly string[];
  handle(command: Command): void;
  adaptRanges(adapters: unknown): void;
  canUpdateCellCmdExtendTable(command: Command, table: EngineTable): Direction;
  createStaticTable(
    id: string,
    type: string,
    range: EngineTable["range"],
    config: TableConfig,
    filters?: unknown,
  ): EngineTable;
  copyStaticTableForSheet(sheetId: string, table: EngineTable): EngineTable;
};

const TablePlugin = registries.corePluginRegistry.get("tables") as unknown as new (
  config: never,
) => TablePluginBase;

const changing = new Set(["CREATE_TABLE", "UPDATE_TABLE", "REMOVE_TABLE", "DELETE_SHEET"]);

/**
 * Ids of tables are the host's own: the engine gives a table that is cut and pasted a new one. They
 * are saved with the file, so no two of any workbooks are the same.
 */
const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/**
 * Tables as Excel has them: each with a name and an identity of its own, headers that are unique
 * and never blank, and growing only under the user's hands.
 */
class HostTablePlugin extends TablePlugin {
  override handle(command: Command): void {
    const state = hostStateOf(this.getters);
    if (command.type === "DELETE_CONTENT" && state.hostIsWriting) return;
    const before = command.type === "UPDATE_CELL" ? this.#signature(command.sheetId) : "";
    super.handle(command);
    if (command.type === "UPDATE_CELL") this.#afterCell(command, before);
    else if (changing.has(command.type) || this.#removesTable(command)) tablesChanged(this.getters);
  }

  override adaptRanges(adapters: unknown): void {
    super.adaptRanges(adapters);
    tablesChanged(this.getters);
  }

  override canUpdateCellCmdExtendTable(command: Command, table: EngineTable): Direction {
    if (hostStateOf(this.getters).hostIsWriting) return "none";
    const direction = super.canUpdateCellCmdExtendTable(command, table);
    return direction === "down" && table.config.totalRow ? "none" : direction;
  }

  /** Rows are not deleted from under a table's header, nor all the rows there are. */
  override allowDispatch(command: Command): string | readonly string[] {
    const cuts =
      command.type === "REMOVE_COLUMNS_ROWS" &&
      command.dimension === "ROW" &&
      !hostStateOf(this.getters).hostIsWriting &&
      tablesOnSheet(this.getters, command.sheetId).some((table) => cutsTable(table, command));
    return cuts ? "TableCut" : super.allowDispatch(command);
  }

  override createStaticTable(
    id: string,
    type: string,
    range: EngineTable["range"],
    config: TableConfig,
    filters?: unknown,
  ): EngineTable {
    return super.createStaticTable(id, type, range, this.#identified(id, range, config), filters);
  }

  override copyStaticTableForSheet(sheetId: string, table: EngineTable): EngineTable {
    const copy = super.copyStaticTableForSheet(sheetId, table);
    const { name = "Table", ...config } = copy.config;
    const free = { ...config, name: this.#freeName(`${name}_`), hostId: newId() };
    return { ...copy, config: free };
  }

  #identified(engineId: string, range: EngineTable["range"], config: TableConfig): TableConfig {
    const before = this.getters.getCoreTables(range.sheetId).find(({ id }) => id === engineId);
    if (before && before.config.hostId === config.hostId) return config;
    const others = allTables(this.getters);
    const { name, hostId } = config;
    const keepsName = name !== undefined && !others.some((other) => sameName(other.name, name));
    const keepsId = hostId !== undefined && !others.some(({ id }) => id === hostId);
    return {
      ...config,
      name: keepsName ? name : this.#freeName("Table"),
      hostId: keepsId ? hostId : newId(),
    };
  }

  #freeName(stem: string): string {
    const names = allTables(this.getters).map(({ name }) => name.toLowerCase());
    let number = 1;
    while (names.includes(`${stem}${number}`.toLowerCase())) number++;
    return `${stem}${number}`;
  }

  #signature(sheetId: string): string {
    const zones = this.getters.getCoreTables(sheetId).map(({ range }) => range.zone);
    return JSON.stringify(zones);
  }

  #removesTable({ type, sheetId, target = [] }: Command): boolean {
    return (
      type === "DELETE_CONTENT" &&
      this.getters
        .getCoreTables(sheetId)
        .some(({ range }) => target.some((zone) => contains(zone, range.zone)))
    );
  }

  #afterCell(command: Command, before: string): void {
    if (command.content === undefined) return;
    if (before !== this.#signature(command.sheetId)) tablesChanged(this.getters);
    const { col, row, sheetId, content } = command;
    const cell = { left: col, right: col, top: row, bottom: row };
    const table = allTables(this.getters).find((candidate) => {
      const header = headerOf(candidate);
      return candidate.sheetId === sheetId && header !== null && overlaps(header, cell);
    });
    if (!table) return;
    const name = uniqueHeader(this.getters, table, col, content);
    // The cell plugin runs after this one and takes the corrected text.
    if (name !== content) Object.assign(command, { content: name });
    tablesChanged(this.getters);
  }
}

export const registerTables = (): void => {
  registries.corePluginRegistry.replace("tables", HostTablePlugin as never);
};
