import {
  assertNoError,
  cellsOf,
  fail,
  numberOr,
  numbersIn,
  one,
  optional,
  range,
  repeating,
  toNumber,
  type Argument,
  type ExcelFunction,
  type Parameter,
} from "./define";

const isBetter = (other: number, value: number, isAscending: boolean): boolean =>
  isAscending ? other < value : other > value;

const rank = (number: Argument, reference: Argument, order: Argument): [number, number] => {
  const value = toNumber(number);
  const numbers = numbersIn(reference);
  const equals = numbers.filter((other) => other === value).length;
  if (equals === 0) fail("#N/A");
  const isAscending = numberOr(order, 0) !== 0;
  return [1 + numbers.filter((other) => isBetter(other, value, isAscending)).length, equals];
};

const rankParameters: readonly Parameter[] = [one("number"), range("ref"), optional(one("order"))];

/** Cut off, not rounded, after so many digits. */
const truncated = (share: number, digits: number): number => {
  const factor = 10 ** digits;
  return Math.floor(Number((share * factor).toPrecision(15))) / factor;
};

/** Where x stands between the smallest (0) and the greatest (1), halfway between two in between. */
const percentRank = (numbers: readonly number[], x: number): number => {
  const sorted = numbers.toSorted((number, other) => number - other);
  const [smallest = NaN, greatest = NaN] = [sorted[0], sorted.at(-1)];
  if (sorted.length === 0) return fail("#NUM!");
  if (x < smallest || x > greatest) return fail("#N/A");
  if (sorted.length === 1) return 1;
  const below = sorted.filter((number) => number < x).length;
  if (sorted[below] === x) return below / (sorted.length - 1);
  const [before = NaN, behind = NaN] = [sorted[below - 1], sorted[below]];
  return (below - 1 + (x - before) / (behind - before)) / (sorted.length - 1);
};

/** The most frequent number; of several the one that comes first. */
export const mode = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) return fail("#N/A");
  return [...counts].find(([, count]) => count === most)?.[0] ?? fail("#N/A");
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Pairs of which both are numbers. */
const pairs = (ys: Argument, xs: Argument): readonly (readonly [number, number])[] => {
  const [ySide, xSide] = [cellsOf(ys), cellsOf(xs)];
  if (ySide.length !== xSide.length) return fail("#N/A");
  assertNoError([...ySide, ...xSide]);
  return ySide.flatMap(({ value: y }, index) => {
    const x = xSide[index]?.value;
    return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
  });
};

const forecast = (x: number, known: readonly (readonly [number, number])[]): number => {
  const meanX = mean(known.map(([at]) => at));
  const meanY = mean(known.map(([, y]) => y));
  const spread = known.reduce((sum, [at]) => sum + (at - meanX) ** 2, 0);
  if (spread === 0 || known.length === 0) return fail("#DIV/0!");
  const slope = known.reduce((sum, [at, y]) => sum + (at - meanX) * (y - meanY), 0) / spread;
  return meanY + slope * (x - meanX);
};

const percentRankFunction = (name: string): ExcelFunction => ({
  name,
  help: "Returns the percentage rank of a value in a data set.",
  parameters: [range("array"), one("x"), optional(one("significance"))],
  compute: (array, x, significance) => {
    const digits = Math.trunc(numberOr(significance, 3));
    if (digits < 1) fail("#NUM!");
    return truncated(percentRank(numbersIn(array), toNumber(x)), digits);
  },
});

const modeFunction = (name: string): ExcelFunction => ({
  name,
  help: "Returns the most common value in a data set.",
  parameters: [repeating(range("number"))],
  compute: (...numbers) => mode(numbers.flatMap(numbersIn)),
});

export const statisticalFunctions: readonly ExcelFunction[] = [
  {
    name: "RANK.EQ",
    help: "Returns the rank of a number in a list; equal numbers share the top rank.",
    parameters: rankParameters,
    compute: (number, reference, order) => rank(number, reference, order)[0],
  },
  {
    name: "RANK.AVG",
    help: "Returns the rank of a number in a list; equal numbers share the average rank.",
    parameters: rankParameters,
    compute: (number, reference, order) => {
      const [top, equals] = rank(number, reference, order);
      return top + (equals - 1) / 2;
    },
  },
  percentRankFunction("PERCENTRANK.INC"),
  percentRankFunction("PERCENTRANK"),
  modeFunction("MODE.SNGL"),
  modeFunction("MODE"),
  {
    name: "FORECAST.LINEAR",
    help: "Predicts a value along a linear trend.",
    parameters: [one("x"), range("known_y's"), range("known_x's")],
    compute: (x, ys, xs) => forecast(toNumber(x), pairs(ys, xs)),
  },
];
