import { tokensOf } from "../formula/tokens";
import {
  assertNoError,
  cellsOf,
  errorOf,
  fail,
  one,
  optional,
  range,
  repeating,
  toInteger,
  toNumber,
  type Argument,
  type Cell,
  type Context,
  type ExcelFunction,
} from "./define";
import { mode } from "./statistics";

type Numbers = readonly number[];

const sum = (numbers: Numbers): number => numbers.reduce((total, number) => total + number, 0);

const mean = (numbers: Numbers): number =>
  numbers.length > 0 ? sum(numbers) / numbers.length : fail("#DIV/0!");

/** Divided by n less the degrees of freedom that are lost. */
const variance = (numbers: Numbers, lost: 0 | 1): number => {
  if (numbers.length <= lost) return fail("#DIV/0!");
  const middle = mean(numbers);
  return sum(numbers.map((number) => (number - middle) ** 2)) / (numbers.length - lost);
};

const ascending = (numbers: Numbers): Numbers => numbers.toSorted((first, other) => first - other);

const nth = (numbers: Numbers, place: number): number => numbers[place - 1] ?? fail("#NUM!");

/** The value at a place counted from 1, between two where it is no whole number. */
const between = (numbers: Numbers, place: number): number => {
  const sorted = ascending(numbers);
  const whole = Math.floor(place);
  const below = nth(sorted, whole);
  return place === whole ? below : below + (place - whole) * (nth(sorted, whole + 1) - below);
};

const inclusive = (numbers: Numbers, share: number): number =>
  share < 0 || share > 1 ? fail("#NUM!") : between(numbers, share * (numbers.length - 1) + 1);

const exclusive = (numbers: Numbers, share: number): number =>
  share <= 0 || share >= 1 ? fail("#NUM!") : between(numbers, share * (numbers.length + 1));

const extreme = (numbers: Numbers, pick: (...all: number[]) => number): number =>
  numbers.length > 0 ? pick(...numbers) : 0;

/** Functions 1 to 13 take any number of ranges, without 2 and 3, which count. */
const ofNumbers: Readonly<Record<number, (numbers: Numbers) => number>> = {
  1: mean,
  4: (numbers) => extreme(numbers, Math.max),
  5: (numbers) => extreme(numbers, Math.min),
  6: (numbers) => numbers.reduce((product, number) => product * number, 1),
  7: (numbers) => Math.sqrt(variance(numbers, 1)),
  8: (numbers) => Math.sqrt(variance(numbers, 0)),
  9: sum,
  10: (numbers) => variance(numbers, 1),
  11: (numbers) => variance(numbers, 0),
  12: (numbers) => inclusive(numbers, 0.5),
  13: mode,
};

/** Functions 14 to 19 take one array and a second argument. */
const withArgument: Readonly<Record<number, (numbers: Numbers, k: number) => number>> = {
  14: (numbers, k) => nth(ascending(numbers).toReversed(), Math.ceil(k)),
  15: (numbers, k) => nth(ascending(numbers), Math.ceil(k)),
  16: inclusive,
  17: (numbers, k) => inclusive(numbers, Math.trunc(k) / 4),
  18: exclusive,
  19: (numbers, k) => exclusive(numbers, Math.trunc(k) / 4),
};

const nested = new Set(["SUBTOTAL", "AGGREGATE"]);

type FormulaCell = { readonly compiledFormula?: { toFormulaString(getters: unknown): string } };

const isNested = ({ getters }: Context, { position }: Cell): boolean => {
  const cell = position && (getters.getCell(position) as FormulaCell | undefined);
  const formula = cell?.compiledFormula?.toFormulaString(getters);
  return (
    formula !== undefined &&
    tokensOf(formula.slice(1)).some(
      ({ kind, text }) => kind === "function" && nested.has(text.toUpperCase()),
    )
  );
};

const isHidden = ({ getters }: Context, { position }: Cell): boolean =>
  position !== undefined && getters.isRowHidden(position.sheetId, position.row);

/** What an option leaves. */
const left = (context: Context, option: number, arrays: readonly Argument[]): readonly Cell[] => {
  if (option < 0 || option > 7) fail("#VALUE!");
  const passes = { nested: option < 4, hidden: option % 2 === 1, errors: (option & 2) !== 0 };
  return arrays
    .flatMap(cellsOf)
    .filter((cell) => !(passes.hidden && isHidden(context, cell)))
    .filter((cell) => !(passes.nested && isNested(context, cell)))
    .filter((cell) => !(passes.errors && errorOf(cell) !== null));
};

/** An error that is not passed over is the result. */
const numbersAmong = (cells: readonly Cell[]): Numbers => {
  assertNoError(cells);
  return cells.map(({ value }) => value).filter((value) => typeof value === "number");
};

const aggregate = (
  context: Context,
  which: number,
  option: number,
  arrays: readonly Argument[],
): number => {
  const withK = withArgument[which];
  const [array, k, ...more] = arrays;
  if (withK) {
    if (k === undefined || more.length > 0) return fail("#VALUE!");
    return withK(numbersAmong(left(context, option, [array])), toNumber(k));
  }
  const cells = left(context, option, arrays);
  if (which === 2) return cells.filter(({ value }) => typeof value === "number").length;
  if (which === 3) return cells.filter(({ value }) => value !== null).length;
  return (ofNumbers[which] ?? (() => fail("#VALUE!")))(numbersAmong(cells));
};

export const aggregateFunctions: readonly ExcelFunction[] = [
  {
    name: "AGGREGATE",
    help: "Returns an aggregate in a list or database.",
    parameters: [
      one("function_num"),
      one("options"),
      range("ref1"),
      optional(repeating(range("ref2"))),
    ],
    compute(which, option, ...arrays) {
      return aggregate(this, toInteger(which), toInteger(option), arrays);
    },
  },
];
