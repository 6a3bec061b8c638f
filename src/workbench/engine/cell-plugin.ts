import { CompiledFormula, registries } from "./engine";
import { registerRecalculating } from "./register-core";
import { reresolved } from "./formula/compile-hook";
import { hostStateOf, resolveCommand } from "./host-state";
import { sheetPluginOf } from "./sheet-plugin";
import { headerOf, tablesOnSheet, withKnownTables } from "./tables";
import { overlaps, type CellPosition } from "./zone";

/** Many cells at once; the engine's own commands take one cell each, through sixty handlers. */
export const writeCommand = "HOST_WRITE_CELLS";

export type CellStyle = Readonly<Record<string, unknown>>;

/** What to write from the top left cell on, in rows; null and undefined leave what is there. */
export type WriteCells = {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly contents?: readonly (readonly (string | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
  /** Merged into each cell's style; an undefined property is removed. */
  readonly style?: CellStyle;
  /** Each cell's style as a whole. */
  readonly styles?: readonly (readonly (CellStyle | null)[])[];
};

export type EngineCell = {
  readonly id: number;
  readonly content?: string;
  readonly style?: CellStyle | undefined;
  readonly format?: string | undefined;
  readonly isFormula: boolean;
  readonly compiledFormula?: CompiledFormula;
};

type CellPluginBase = {
  readonly getters: {
    getCell(position: CellPosition): EngineCell | undefined;
    getCells(sheetId: string): readonly EngineCell[];
    getSheetIds(): readonly string[];
    getCellPosition(id: number): CellPosition;
  };
  readonly history: { update(...path: unknown[]): void };
  handle(command: unknown): void;
  importCell(
    sheetId: string,
    content: string | undefined,
    style: CellStyle | undefined,
    format: string | undefined,
    compiled?: CompiledFormula,
  ): EngineCell;
};

const CellPlugin = registries.corePluginRegistry.get("cell") as unknown as new (
  config: never,
) => CellPluginBase;

const merged = (style: CellStyle | undefined, change: CellStyle): CellStyle | undefined => {
  const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value != null);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const contentOf = (cell: EngineCell | undefined, getters: unknown): string =>
  cell?.isFormula
    ? (cell.compiledFormula?.toFormulaString(getters as never) ?? "")
    : (cell?.content ?? "");

const plugins = new WeakMap<object, HostCellPlugin>();

export class HostCellPlugin extends CellPlugin {
  constructor(config: never) {
    super(config);
    plugins.set(this.getters, this);
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === writeCommand) this.#writeAll(command as never);
    else if (command.type === resolveCommand)
      withKnownTables(this.getters, () => {
        this.#resolve();
      });
    else super.handle(command);
  }

  /** Formulas written over a header would be looked up against the header before it. */
  #writeAll(command: WriteCells): void {
    const { sheetId, top, left, rows, columns } = command;
    const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const write = (): void => {
      this.#write(command);
    };
    const headers = tablesOnSheet(this.getters, sheetId).map(headerOf);
    if (headers.some((header) => header !== null && overlaps(header, zone))) write();
    else withKnownTables(this.getters, write);
  }

  #write(command: WriteCells): void {
    for (let row = 0; row < command.rows; row++)
      for (let column = 0; column < command.columns; column++)
        this.#writeCell(command, row, column);
  }

  #writeCell(command: WriteCells, row: number, column: number): void {
    const { sheetId } = command;
    const position = { sheetId, col: command.left + column, row: command.top + row };
    const before = this.getters.getCell(position);
    const content = command.contents?.[row]?.[column] ?? null;
    const format = (command.formats?.[row]?.[column] ?? before?.format) || undefined;
    const own = command.styles?.[row]?.[column] ?? before?.style;
    const style = command.style ? merged(own, command.style) : own;
    const isBlank = content === null ? !before?.isFormula && !before?.content : content === "";
    if (isBlank && !style && !format) this.#remove(position, before);
    else this.#put(position, before, { content: content ?? undefined, format, style });
  }

  #remove(position: CellPosition, before: EngineCell | undefined): void {
    if (before) this.remove(position, before);
  }

  remove(position: CellPosition, before: { readonly id: number }): void {
    this.history.update("cells", position.sheetId, before.id, undefined);
    sheetPluginOf(this.getters).forget(position);
  }

  #put(
    position: CellPosition,
    before: EngineCell | undefined,
    after: {
      readonly content: string | undefined;
      readonly format: string | undefined;
      readonly style: CellStyle | undefined;
    },
  ): void {
    const made = this.#cell(position, before, after);
    const cell = before ? { ...made, id: before.id } : made;
    this.history.update("cells", position.sheetId, cell.id, cell);
    if (!before) sheetPluginOf(this.getters).place(cell.id, position);
  }

  #cell(
    position: CellPosition,
    before: EngineCell | undefined,
    {
      content,
      format,
      style,
    }: {
      readonly content: string | undefined;
      readonly format: string | undefined;
      readonly style: CellStyle | undefined;
    },
  ): EngineCell {
    const { sheetId } = position;
    if (content === undefined && before?.isFormula) return { ...before, style, format };
    const text = content ?? contentOf(before, this.getters);
    if (!text.startsWith("=")) return this.importCell(sheetId, text, style, format);
    hostStateOf(this.getters).compiling = position;
    const compiled = CompiledFormula.Compile(text, sheetId, this.getters as never);
    return this.importCell(sheetId, undefined, style, format, compiled);
  }

  #resolve(): void {
    const { getters } = this;
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.compiledFormula) continue;
        const compiled = reresolved(
          cell.compiledFormula,
          getters.getCellPosition(cell.id),
          getters,
        );
        if (compiled !== cell.compiledFormula)
          this.history.update("cells", sheetId, cell.id, "compiledFormula", compiled);
      }
  }
}

export const cellPluginOf = (getters: object): HostCellPlugin => {
  const plugin = plugins.get(getters);
  if (!plugin) throw new Error("cell plugin: none for these getters");
  return plugin;
};

export const registerCells = (): void => {
  registries.corePluginRegistry.replace("cell", HostCellPlugin as never);
  registerRecalculating(writeCommand);
  registerRecalculating(resolveCommand);
};
