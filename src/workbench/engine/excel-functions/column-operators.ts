import { helpers, registries } from "../engine";
import { isMatrix, type Argument, type Cell, type Matrix } from "./define";
import { placesOfText } from "./text-places";

/**
 * SUMPRODUCT((Names=name)*Amounts) compares and multiplies whole columns in each formula of a
 * column. The engine does so cell by cell through its general machinery; here the two operators and
 * the sum go through plain columns. Whatever is not plain is left to the engine.
 */
type Operator = (this: unknown, one: Argument, other: Argument) => Argument;
type Registry = { readonly mapping: Record<string, Operator> };
type Sum = { compute: (this: unknown, ...args: Argument[]) => unknown };

const yes: Cell = Object.freeze({ value: true });
const no: Cell = Object.freeze({ value: false });

const withErrors = new WeakMap<Matrix, boolean>();

const holdsError = (matrix: Matrix): boolean => {
  const holds =
    withErrors.get(matrix) ??
    matrix.some((cells) =>
      cells.some(({ value }) => typeof value === "string" && helpers.isEvaluationError(value)),
    );
  withErrors.set(matrix, holds);
  return holds;
};

const isColumn = (argument: Argument): argument is Matrix =>
  isMatrix(argument) && (argument.length > 1 || (argument[0]?.length ?? 0) > 1);

/** A text that every cell of a column can be compared with. */
const comparedText = (argument: Argument): string | null => {
  if (argument === undefined || isMatrix(argument)) return null;
  const { value } = argument;
  const isText = typeof value === "string" && value !== "" && !helpers.isEvaluationError(value);
  return isText ? value : null;
};

/** Mostly not equal: only the cells that are have to be looked at. */
const equalTo = (matrix: Matrix, text: string): Matrix => {
  const compared = matrix.map((cells) => new Array<Cell>(cells.length).fill(no));
  for (const [column, row] of placesOfText(matrix, text)) {
    const cells = compared[column];
    if (cells) cells[row] = yes;
  }
  return compared;
};

const comparing = (engine: Operator): Operator =>
  function compare(one, other) {
    const [cells, text] = isColumn(one) ? [one, comparedText(other)] : [other, comparedText(one)];
    const isPlain = isColumn(cells) && text !== null && !holdsError(cells);
    return isPlain ? equalTo(cells, text) : engine.call(this, one, other);
  };

const isFactor = (value: Cell["value"]): value is number | boolean =>
  typeof value === "number" || typeof value === "boolean";

const multiplying = (engine: Operator): Operator =>
  function multiply(one, other) {
    if (!isColumn(one) || !isColumn(other) || !isSameSize(one, other))
      return engine.call(this, one, other);
    return one.map((cells, column) => products(cells, other[column] ?? [], engine.bind(this)));
  };

const isSameSize = (one: Matrix, other: Matrix): boolean =>
  one.length === other.length && one[0]?.length === other[0]?.length;

const products = (
  cells: readonly Cell[],
  others: readonly Cell[],
  engine: (one: Cell, other: Cell) => Argument,
): Cell[] => {
  const found = new Array<Cell>(cells.length);
  let zero: Cell = { value: 0 };
  for (let row = 0; row < cells.length; row++) {
    const [one, other] = [cells[row] ?? no, others[row] ?? no];
    if (!isFactor(one.value) || !isFactor(other.value)) {
      found[row] = engine(one, other) as Cell;
      continue;
    }
    const product = Number(one.value) * Number(other.value);
    const format = one.format || other.format;
    // Most products are 0, and share one cell.
    if (product === 0 && zero.format !== format) zero = withFormat(0, format);
    found[row] = product === 0 ? zero : withFormat(product, format);
  }
  return found;
};

const withFormat = (value: number, format: string | undefined): Cell =>
  format === undefined ? { value } : { value, format };

const sumOf = (columns: Matrix): number => {
  let sum = 0;
  for (const cells of columns)
    for (const { value } of cells) if (typeof value === "number") sum += value;
  return sum;
};

export const registerColumnOperators = (): void => {
  const { mapping } = registries.functionRegistry as unknown as Registry;
  const { EQ, MULTIPLY } = mapping;
  if (!EQ || !MULTIPLY) throw new Error("engine without operators");
  Object.assign(mapping, { EQ: comparing(EQ), MULTIPLY: multiplying(MULTIPLY) });
  const description = registries.functionRegistry.get("SUMPRODUCT") as unknown as Sum;
  const { compute } = description;
  const summing: Sum["compute"] = function sum(...args) {
    const [only] = args;
    return args.length === 1 && isMatrix(only) ? sumOf(only) : compute.apply(this, args);
  };
  registries.functionRegistry.replace("SUMPRODUCT", { ...description, compute: summing } as never);
};
