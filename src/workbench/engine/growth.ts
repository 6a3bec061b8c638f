import type { EngineModel } from "./engine-model";
import type { RangeAdapters, RangeChange } from "./host-state";

type Command = {
  readonly type: string;
  readonly sheetId?: string;
  readonly dimension?: "ROW" | "COL";
  readonly position?: "before" | "after";
  readonly base?: number;
};

type Range = { readonly unboundedZone: { readonly right?: number; readonly bottom?: number } };
type Adapters = RangeAdapters & {
  adaptRangeString(sheetId: string, address: string): object;
  adaptFormulaString(sheetId: string, formula: string): string;
  adaptCompiledFormula(compiled: Adaptable): unknown;
};
type Adaptable = {
  adaptCompiledFormula(apply: unknown, names: (name: string) => string): unknown;
};
type RangePlugin = {
  handle(command: Command): void;
  executeOnAllRanges(adapters: Adapters): void;
};

/** Whole rows and columns reach as far as the sheet; nothing else changes. */
const wholeLinesOnly = (adapters: Adapters): Adapters => {
  const applyChange = (range: Parameters<typeof adapters.applyChange>[0]): RangeChange => {
    const { right, bottom } = (range as unknown as Range).unboundedZone;
    const isWhole = right === undefined || bottom === undefined;
    return isWhole ? adapters.applyChange(range) : { changeType: "NONE", range };
  };
  return {
    applyChange,
    adaptRangeString: (_, address) => ({ changeType: "NONE", range: address }),
    adaptFormulaString: (_, formula) => formula,
    adaptCompiledFormula: (compiled) => compiled.adaptCompiledFormula(applyChange, (name) => name),
  };
};

/**
 * A sheet that grows at its end is, to the engine, one into which rows are inserted: references
 * that reach beyond the end would grow with it. In Excel the sheet was there all the time.
 */
export const keepReferencesOnGrowth = (model: EngineModel): void => {
  const ranges = model.range as unknown as RangePlugin;
  const handle = ranges.handle.bind(ranges);
  const execute = ranges.executeOnAllRanges.bind(ranges);
  let grows = false;
  const isGrowth = ({ type, sheetId = "", dimension, position, base }: Command): boolean => {
    if (type !== "ADD_COLUMNS_ROWS" || position !== "after") return false;
    const { getters } = model;
    const end =
      dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    return base === end - 1;
  };
  ranges.handle = (command) => {
    grows = isGrowth(command);
    handle(command);
    grows = false;
  };
  ranges.executeOnAllRanges = (adapters) => {
    execute(grows ? wholeLinesOnly(adapters) : adapters);
  };
};
