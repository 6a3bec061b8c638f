import { registries } from "./engine";
import type { CellPosition } from "./zone";

type SheetPluginBase = {
  readonly getters: object;
  readonly history: { update(...path: unknown[]): void };
  readonly sheets: Record<string, { rows: { cells: Record<number, number | undefined> }[] }>;
};

const SheetPlugin = registries.corePluginRegistry.get("sheet") as unknown as new (
  config: never,
) => SheetPluginBase;

const plugins = new WeakMap<object, HostSheetPlugin>();

/** Places cells without a command for each of them. */
export class HostSheetPlugin extends SheetPlugin {
  constructor(config: never) {
    super(config);
    plugins.set(this.getters, this);
  }

  place(cellId: number, { sheetId, col, row }: CellPosition): void {
    this.history.update("cellPosition", cellId, { row, col, sheetId });
    this.history.update("sheets", sheetId, "rows", row, "cells", col, cellId);
  }

  move(from: CellPosition, to: CellPosition): void {
    const cellId = this.idAt(from);
    if (cellId === undefined) return;
    this.history.update("sheets", from.sheetId, "rows", from.row, "cells", from.col, undefined);
    this.place(cellId, to);
  }

  forget({ sheetId, col, row }: CellPosition): void {
    const cellId = this.idAt({ sheetId, col, row });
    if (cellId === undefined) return;
    this.history.update("cellPosition", cellId, undefined);
    this.history.update("sheets", sheetId, "rows", row, "cells", col, undefined);
  }

  idAt({ sheetId, col, row }: CellPosition): number | undefined {
    return this.sheets[sheetId]?.rows[row]?.cells[col];
  }
}

export const sheetPluginOf = (getters: object): HostSheetPlugin => {
  const plugin = plugins.get(getters);
  if (!plugin) throw new Error("sheet plugin: none for these getters");
  return plugin;
};

export const registerSheets = (): void => {
  registries.corePluginRegistry.replace("sheet", HostSheetPlugin as never);
};
