import { CompiledFormula, CorePlugin, registries } from "./engine";
import { cellPluginOf } from "./cell-plugin";
import { registerRecalculating } from "./register-core";
import { shifted, type Shift } from "./shift";
import { sheetPluginOf } from "./sheet-plugin";
import { tableAt } from "./tables";
import type { CellPosition, Zone } from "./zone";

/** Puts cells in or takes them out; the engine's own insertion of cells breaks ranges apart. */
export const shiftCommand = "HOST_SHIFT_CELLS";

type EngineRange = {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly unboundedZone: Partial<Zone>;
};
type Change = { readonly changeType: string; readonly range: unknown };
type ApplyChange = (range: EngineRange) => Change;

type ShiftGetters = {
  getRangeFromSheetXC(sheetId: string, address: string): EngineRange & { invalidXc?: string };
  getRangeString(range: unknown, sheetId: string): string;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getCell(
    position: CellPosition,
  ): { readonly style?: unknown; readonly format?: string } | undefined;
  getCellBorder(position: CellPosition): object | null;
};

type Place = { readonly row: number; readonly col: number };

type RangeAdapter = { executeOnAllRanges(adapters: unknown): void };
type Adaptable = {
  adaptCompiledFormula(apply: ApplyChange, names: (name: string) => string): CompiledFormula;
};

const same = (name: string): string => name;

class ShiftPlugin extends CorePlugin {
  readonly #ranges: RangeAdapter;
  readonly #known: ShiftGetters;

  constructor(config: never) {
    super(config);
    this.#ranges = (config as { range: RangeAdapter }).range;
    this.#known = this.getters as unknown as ShiftGetters;
  }

  override handle(command: never): void {
    if ((command as { type: string }).type !== shiftCommand) return;
    const { shift } = command as { shift: Shift };
    this.#ranges.executeOnAllRanges(this.#adapters(shift));
    if (shift.kind === "delete") this.#removeCells(shift);
    this.#moveCells(shift);
    if (shift.kind === "insert") this.#copyLooks(shift);
  }

  #adapters(shift: Shift): unknown {
    const applyChange = this.#applyChange(shift);
    const known = this.#known;
    const adaptRangeString = (sheetId: string, address: string): Change => {
      const range = known.getRangeFromSheetXC(sheetId, address);
      const change = range.invalidXc ? { changeType: "NONE", range } : applyChange(range);
      const kept = change.changeType === "NONE" || change.changeType === "REMOVE";
      return { ...change, range: kept ? address : known.getRangeString(change.range, sheetId) };
    };
    const adaptCompiledFormula = (compiled: Adaptable): CompiledFormula =>
      compiled.adaptCompiledFormula(applyChange, same);
    const adaptFormulaString = (sheetId: string, formula: string): string => {
      if (!formula.startsWith("=")) return formula;
      const compiled = CompiledFormula.Compile(formula, sheetId, this.getters);
      return adaptCompiledFormula(compiled as never).toFormulaString(this.getters);
    };
    return { applyChange, adaptRangeString, adaptFormulaString, adaptCompiledFormula };
  }

  #applyChange(shift: Shift): ApplyChange {
    return (range) => {
      const along = shift.axis === "rows" ? "bottom" : "right";
      const isWhole = range.unboundedZone[along] === undefined;
      if (range.sheetId !== shift.sheetId || isWhole) return { changeType: "NONE", range };
      const change = shifted(range.zone, shift);
      if (change.kind === "none") return { changeType: "NONE", range };
      if (!("zone" in change)) return { changeType: "REMOVE", range: invalid(range) };
      const { zone } = change;
      const unboundedZone = { ...range.unboundedZone, ...zone };
      return { changeType: change.kind.toUpperCase(), range: { ...range, zone, unboundedZone } };
    };
  }

  #removeCells({ sheetId, zone }: Shift): void {
    const sheet = sheetPluginOf(this.getters);
    const cells = cellPluginOf(this.getters);
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        const cellId = sheet.idAt({ sheetId, col, row });
        if (cellId !== undefined) cells.remove({ sheetId, col, row }, { id: cellId });
      }
  }

  /** Every cell behind, the farthest first where they move away. */
  #moveCells({ sheetId, zone, axis, kind }: Shift): void {
    const sheet = sheetPluginOf(this.getters);
    const [rows, columns] = [zone.bottom - zone.top + 1, zone.right - zone.left + 1];
    const by = (axis === "rows" ? rows : columns) * (kind === "insert" ? 1 : -1);
    const behind = this.#behind({ sheetId, zone, axis, kind });
    const target = ({ row, col }: Place): Place =>
      axis === "rows" ? { row: row + by, col } : { row, col: col + by };
    for (const place of kind === "insert" ? behind.reverse() : behind)
      sheet.move({ sheetId, ...place }, { sheetId, ...target(place) });
    this.#moveBorders({ sheetId, zone, axis, kind }, target);
  }

  #behind(shift: Shift): Place[] {
    const sheet = sheetPluginOf(this.getters);
    const { sheetId } = shift;
    return this.#band(shift, shift.kind === "delete").filter(
      (place) => sheet.idAt({ sheetId, ...place }) !== undefined,
    );
  }

  /** The places of the zone and behind it, or only those behind it. */
  #band({ sheetId, zone, axis }: Shift, onlyBehind: boolean): Place[] {
    const rows = axis === "rows";
    const top = rows && onlyBehind ? zone.bottom + 1 : zone.top;
    const left = !rows && onlyBehind ? zone.right + 1 : zone.left;
    const bottom = rows ? this.#known.getNumberRows(sheetId) - 1 : zone.bottom;
    const right = rows ? zone.right : this.#known.getNumberCols(sheetId) - 1;
    const found: Place[] = [];
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) found.push({ row, col });
    return found;
  }

  #moveBorders(shift: Shift, target: (place: Place) => Place): void {
    const { sheetId } = shift;
    const bordered = (places: readonly Place[]): [Place, object][] =>
      places.flatMap((place) => {
        const border = this.#known.getCellBorder({ sheetId, ...place });
        return border ? [[place, border]] : [];
      });
    const moving = bordered(this.#band(shift, shift.kind === "delete"));
    const leaving = shift.kind === "delete" ? bordered(this.#band(shift, false)) : moving;
    const set = (place: Place, border: object | undefined): void => {
      this.dispatch("SET_BORDER" as never, { sheetId, ...place, border } as never);
    };
    for (const [place] of leaving) set(place, undefined);
    for (const [place, border] of moving) set(target(place), border);
  }

  /** New cells look like those before them, or like those behind where a header is before them. */
  #copyLooks({ sheetId, zone, axis }: Shift): void {
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        const before = axis === "rows" ? { col, row: zone.top - 1 } : { col: zone.left - 1, row };
        const behind =
          axis === "rows" ? { col, row: zone.bottom + 1 } : { col: zone.right + 1, row };
        const table = tableAt(this.getters, { sheetId, ...before });
        const isHeader = axis === "rows" && table?.hasHeaders && table.zone.top === before.row;
        const modelPosition = { sheetId, ...(isHeader ? behind : before) };
        const border = this.#known.getCellBorder(modelPosition) ?? undefined;
        if (border) this.dispatch("SET_BORDER" as never, { sheetId, col, row, border } as never);
        const model = this.#known.getCell(modelPosition);
        if (!model || (!model.style && !model.format)) continue;
        const { format = "" } = model;
        const style = (model.style ?? null) as never;
        this.dispatch("UPDATE_CELL", { sheetId, col, row, style, format });
      }
  }
}

const invalid = (range: EngineRange): unknown => {
  const zone = { left: -1, top: -1, right: -1, bottom: -1 };
  return { ...range, zone, unboundedZone: zone, invalidXc: "#REF!", parts: [], sheetId: "" };
};

export const registerShift = (): void => {
  registries.corePluginRegistry.add("host shift", ShiftPlugin as never);
  registerRecalculating(shiftCommand);
};
