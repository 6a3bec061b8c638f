import { EvaluationError, helpers, registries } from "../engine";
import { typedValue } from "../typed-value";
import type { CellPosition } from "../zone";

/** A cell as the engine hands it to a function. */
export type Cell = {
  readonly value: Value;
  readonly format?: string;
  readonly position?: CellPosition;
};
export type Value = string | number | boolean | null;
/** The engine keeps ranges and arrays column by column. */
export type Matrix = readonly (readonly Cell[])[];
export type Argument = Cell | Matrix | undefined;
export type Result = Value | Cell | Matrix;

/** What the engine binds `this` to. */
export type Context = {
  readonly __originCellPosition?: CellPosition;
  readonly getters: {
    getSheetIds(): readonly string[];
    getSheetIdByName(name: string): string | undefined;
    getCell(position: CellPosition): unknown;
    isRowHidden(sheetId: string, row: number): boolean;
  };
};

export type Parameter = {
  readonly name: string;
  /** A range, or an array, as a whole; else the function is called for each of its cells. */
  readonly isRange?: boolean;
  readonly isOptional?: boolean;
  readonly isRepeating?: boolean;
  readonly takesErrors?: boolean;
};

export type ExcelFunction = {
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly Parameter[];
  readonly compute: (this: Context, ...args: readonly Argument[]) => Result;
};

export const fail = (code: string, message = ""): never => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the engine catches
  throw new EvaluationError(message, code);
};

export const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

export const matrixOf = (argument: Argument): Matrix =>
  isMatrix(argument) ? argument : [[argument ?? { value: null }]];

/** The cells row by row. */
export const cellsOf = (argument: Argument): readonly Cell[] => {
  const columns = matrixOf(argument);
  return (columns[0] ?? []).flatMap((_, row) =>
    columns.map((column) => column[row] ?? { value: null }),
  );
};

export const scalar = (argument: Argument): Cell =>
  isMatrix(argument) ? (argument[0]?.[0] ?? { value: null }) : (argument ?? { value: null });

export const errorOf = ({ value }: Cell): string | null =>
  typeof value === "string" && helpers.isEvaluationError(value) ? value : null;

/** The first error among the cells becomes the result. */
export const assertNoError = (cells: readonly Cell[]): void => {
  for (const cell of cells) {
    const error = errorOf(cell);
    if (error !== null) fail(error);
  }
};

const numberInText = (text: string): number => {
  const typed = typedValue(text.trim(), "General");
  return typed.kind === "number" ? typed.value : fail("#VALUE!");
};

/** A number, from a text that looks like one too; blank is 0. */
export const toNumber = (argument: Argument): number => {
  const { value } = scalar(argument);
  if (typeof value === "string") return numberInText(value);
  return Number(value ?? 0);
};

/** Left out, or there. */
export const numberOr = (argument: Argument, otherwise: number): number =>
  argument === undefined ? otherwise : toNumber(argument);

export const toInteger = (argument: Argument): number => Math.trunc(toNumber(argument));

export const toText = (argument: Argument): string => {
  const { value } = scalar(argument);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
};

export const toFlag = (argument: Argument): boolean => {
  const { value } = scalar(argument);
  if (typeof value !== "string") return Boolean(value);
  const text = value.trim().toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : fail("#VALUE!");
};

/** Only what a range holds as numbers counts; errors are results. */
export const numbersIn = (argument: Argument): number[] => {
  const cells = cellsOf(argument);
  assertNoError(cells);
  return cells.map(({ value }) => value).filter((value) => typeof value === "number");
};

export const register = ({ name, help, parameters, compute }: ExcelFunction): void => {
  const description = {
    description: help,
    category: "Excel",
    isExported: true,
    ...(name.startsWith("FX.") ? { hidden: true } : {}),
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: "",
      type: parameter.isRange ? ["RANGE", "ANY"] : ["ANY"],
      acceptMatrix: parameter.isRange === true,
      acceptErrors: parameter.takesErrors === true || parameter.isRange === true,
      ...(parameter.isOptional ? { optional: true } : {}),
      ...(parameter.isRepeating ? { repeating: true } : {}),
    })),
    compute(this: Context, ...args: Argument[]) {
      const result = compute.apply(this, args);
      const isCell = typeof result === "object" && result !== null;
      return isCell ? result : { value: result };
    },
  };
  registries.functionRegistry.replace(name, description as never);
};

export const one = (name: string): Parameter => ({ name });
export const range = (name: string): Parameter => ({ name, isRange: true });
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, isOptional: true });
export const repeating = (parameter: Parameter): Parameter => ({ ...parameter, isRepeating: true });
