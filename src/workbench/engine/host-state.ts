import { CorePlugin, lockedSheetAllowedCommands, registries } from "./engine";
import type { CellPosition, Zone } from "./zone";

/** A range somebody holds on to: it moves with its cells, and is null once they are all deleted. */
export type TrackedRange = { sheetId: string; zone: Zone | null };

/** What the plugins of one workbook share, and the host sets. */
export type HostState = {
  /** True while a request is carried out: then a write below a table does not make it grow. */
  hostIsWriting: boolean;
  /** Counts what a person does on the page; null where there is no page. */
  act: number | null;
  /** The cell whose formula is being compiled, which `[@Column]` needs to know. */
  compiling: CellPosition | null;
  /** Set where a table moved, grew, shrank or was renamed: structured references are stale. */
  tablesChanged: boolean;
  /** Ids of sheets that take no change from a user. */
  readonly protectedSheets: Set<string>;
  /** What did not fit on the engine's sheet, which has to grow for it. */
  readonly spills: { readonly sheetId: string; readonly zone: Zone }[];
  readonly tracked: Set<WeakRef<TrackedRange>>;
  /** While a file is opened: the values it was saved with, of a formula at a position. */
  savedValues: ((position: CellPosition) => SavedValues | undefined) | null;
  /** The values of formulas that only show what a file was saved with. */
  readonly kept: SavedValues[];
};

/** Row by row: more than one where a formula spilled. Errors are texts such as "#N/A". */
export type SavedValues = readonly (readonly (string | number | boolean)[])[];

export const createHostState = (): HostState => ({
  hostIsWriting: false,
  act: null,
  compiling: null,
  tablesChanged: false,
  protectedSheets: new Set(),
  spills: [],
  tracked: new Set(),
  savedValues: null,
  kept: [],
});

/** Looks up every structured reference anew. */
export const resolveCommand = "HOST_RESOLVE_REFERENCES";

type PluginConfig = { readonly custom: { readonly host: HostState } };
type Command = { readonly type: string } & Partial<CellPosition>;
export type EngineRange = { readonly sheetId: string; readonly zone: Zone };
export type RangeChange = {
  readonly changeType: "NONE" | "MOVE" | "RESIZE" | "CHANGE" | "REMOVE";
  readonly range: EngineRange;
};
export type RangeAdapters = { readonly applyChange: (range: EngineRange) => RangeChange };

/** Hands the shared state to every plugin as a getter, and moves the ranges that are held. */
class HostStatePlugin extends CorePlugin {
  static override getters = ["getHostState"] as never;
  readonly #state: HostState;

  constructor(config: never) {
    super(config);
    this.#state = (config as PluginConfig).custom.host;
  }

  getHostState(): HostState {
    return this.#state;
  }

  /** A protected sheet takes nothing from the user but contents of unlocked cells. */
  override allowDispatch(command: never): never {
    const { type, sheetId = "", col = -1, row = -1, ...rest } = command as Command;
    const { protectedSheets, hostIsWriting } = this.#state;
    const isFree =
      hostIsWriting ||
      !protectedSheets.has(sheetId) ||
      lockedSheetAllowedCommands.has(type as never);
    if (isFree) return "Success" as never;
    const style = this.getters.getCell({ sheetId, col, row })?.style as
      { readonly unlocked?: boolean } | undefined;
    const isContent = type === "UPDATE_CELL" && !("style" in rest) && !("format" in rest);
    return (isContent && style?.unlocked === true ? "Success" : "SheetLocked") as never;
  }

  override beforeHandle(command: never): void {
    const { type, sheetId, col, row } = command as Command;
    if (type === "UPDATE_CELL" && sheetId !== undefined && col !== undefined && row !== undefined)
      this.#state.compiling = { sheetId, col, row };
  }

  /** After a user's edit at once; while a request runs, the batch does it at its end. */
  override handle(): void {
    if (!this.#state.tablesChanged || this.#state.hostIsWriting) return;
    this.#state.tablesChanged = false;
    this.dispatch(resolveCommand as never, {} as never);
  }

  override adaptRanges(adapters: never): void {
    const { applyChange } = adapters as RangeAdapters;
    for (const reference of this.#state.tracked) {
      const held = reference.deref();
      if (!held) this.#state.tracked.delete(reference);
      else if (held.zone) this.#adapt(held, held.zone, applyChange);
    }
  }

  #adapt(held: TrackedRange, zone: Zone, applyChange: RangeAdapters["applyChange"]): void {
    const range = this.getters.getRangeFromZone(held.sheetId, zone);
    const change = applyChange(range);
    if (change.changeType === "REMOVE") held.zone = null;
    else if (change.changeType !== "NONE") held.zone = change.range.zone;
  }
}

export const registerHostState = (): void => {
  registries.corePluginRegistry.add("host state", HostStatePlugin as never);
};

/** The shared state by way of the engine's getters, core or not. */
export const hostStateOf = (getters: unknown): HostState =>
  (getters as { getHostState(): HostState }).getHostState();
