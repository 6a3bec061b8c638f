import { fullAddress } from "../engine/address";
import { helpers, registries } from "../engine/engine";
import type { CellPosition } from "../engine/zone";
import type { Call, Calls } from "./calls";
import { type CellError, cellError, isCellError } from "./cell-error";
import type { FunctionMetadata, FunctionParameter } from "./function-metadata";
import {
  type BlankScalar,
  type CellValue,
  marshalArguments,
  type SheetArgument,
} from "./marshal-arguments";
import type { Outcome, ResultCell } from "./read-result";

/** A cell as the engine hands it to a function, and as it takes it back. */
type EngineCell = { readonly value: number | string | boolean | null; readonly message?: string };
type EngineMatrix = readonly (readonly EngineCell[])[];
type EngineArgument = EngineCell | EngineMatrix | undefined;

/** What the engine binds `this` to while it computes a cell. */
type Evaluation = {
  readonly __originCellPosition?: CellPosition;
  readonly getters: {
    readonly getCell: (position: CellPosition) => { readonly id: number } | undefined;
    readonly getSheetName: (sheetId: string) => string;
  };
};

const readCell = (cell: EngineCell): CellValue =>
  helpers.isEvaluationError(cell.value) ? cellError(cell.value, cell.message) : cell.value;

/** The engine keeps a range column by column, Excel hands it over row by row. */
const transposed = (columns: EngineMatrix): readonly (readonly CellValue[])[] =>
  (columns[0] ?? []).map((_, row) =>
    columns.map((column) => readCell(column[row] ?? { value: null })),
  );

const isMatrix = (argument: EngineCell | EngineMatrix): argument is EngineMatrix =>
  Array.isArray(argument);

const readArgument = (argument: EngineArgument): SheetArgument => {
  if (argument === undefined) return { kind: "omitted" };
  return isMatrix(argument)
    ? { kind: "range", rows: transposed(argument) }
    : { kind: "value", value: readCell(argument) };
};

const errorCell = ({ error, message }: CellError): EngineCell =>
  message === undefined ? { value: error } : { value: error, message };

const writeCell = (cell: ResultCell): EngineCell =>
  isCellError(cell) ? errorCell(cell) : { value: cell };

const writeOutcome = (outcome: Outcome): EngineCell | EngineMatrix => {
  if (!Array.isArray(outcome)) return writeCell(outcome as ResultCell);
  const rows = outcome as readonly (readonly ResultCell[])[];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => writeCell(row[column] ?? "")));
};

const flags = ({ options, takesErrors }: FunctionMetadata): number =>
  (options?.cancelable === true ? 1 : 0) + (takesErrors === true ? 4 : 0);

const callOf = (
  metadata: FunctionMetadata,
  values: readonly unknown[],
  { __originCellPosition: origin, getters }: Evaluation,
): Call => ({
  name: metadata.id,
  values,
  address: origin
    ? fullAddress(getters.getSheetName(origin.sheetId), {
        left: origin.col,
        right: origin.col,
        top: origin.row,
        bottom: origin.row,
      })
    : "",
  flags: flags(metadata),
  perAddress: metadata.options?.requiresAddress === true,
});

const argumentOf = (parameter: FunctionParameter) => ({
  name: parameter.name,
  description: parameter.description ?? "",
  type: parameter.dimensionality === "matrix" ? ["RANGE", "ANY"] : ["ANY"],
  // Else the function would be called for each cell of the range.
  acceptMatrix: parameter.dimensionality === "matrix",
  acceptErrors: true,
  ...(parameter.optional === true ? { optional: true } : {}),
  ...(parameter.repeating === true ? { repeating: true } : {}),
});

const category = "Add-in";

/** Is a function, by its name in capitals, one of the add-in's? */
export const isAddInFunction = (name: string): boolean =>
  registries.functionRegistry.contains(name) &&
  registries.functionRegistry.get(name).category === category;

/**
 * Makes the add-in's functions known to the grid, with the help its autocomplete shows. To be
 * done before cells are loaded: the engine compiles an unknown name once and for all.
 * @param calls those of the workbook that is open now
 * @param blankScalar what a blank cell is to a parameter that takes one value
 */
export const registerFunctions = (
  functions: readonly FunctionMetadata[],
  calls: () => Calls,
  blankScalar: () => BlankScalar = () => "null",
): void => {
  for (const metadata of functions) {
    const description = {
      description: metadata.description ?? "",
      category,
      args: metadata.parameters.map(argumentOf),
      isExported: true,
      compute(this: Evaluation, ...given: EngineArgument[]) {
        const marshalled = marshalArguments(metadata, given.map(readArgument), blankScalar());
        if (!marshalled.ok) return errorCell(marshalled);
        const origin = this.__originCellPosition;
        const cell = origin && this.getters.getCell(origin)?.id;
        return writeOutcome(calls().ask(callOf(metadata, marshalled.values, this), cell));
      },
    };
    registries.functionRegistry.replace(metadata.name.toUpperCase(), description as never);
  }
};
