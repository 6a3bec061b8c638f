import { registries } from "../engine";
import { isMatrix, scalar, type Argument, type Cell, type Matrix } from "./define";
import { placesOfText, type Place } from "./text-places";

/**
 * SUMIFS and its like look at every cell of a range for each formula of a column. Where a criterion
 * is a plain text, only the cells with that text are handed to the engine's own function, which
 * compares them again: they are looked up in an index that is made once for all formulas.
 */
type Compute = (this: unknown, ...args: (Argument | undefined)[]) => unknown;

/**
 * A text that is compared as it stands: it begins with a letter, as no comparison, number or date
 * does, and holds no wildcard.
 */
const plainText = (criterion: Argument): string | null => {
  const { value } = scalar(criterion);
  if (typeof value !== "string" || !/^[\p{L}_(]/u.test(value) || /[*?~\n\r]/u.test(value))
    return null;
  return /^(?:true|false)$/iu.test(value) ? null : value;
};

const isSameSize = (one: Matrix, other: Argument): boolean =>
  isMatrix(other) && one.length === other.length && one[0]?.length === other[0]?.length;

/** Where the pairs of ranges and criteria can match at all; null where that is anywhere. */
const candidates = (pairs: readonly Argument[]): readonly Place[] | null => {
  const ranges = pairs.filter((_, index) => index % 2 === 0);
  const [first] = ranges;
  if (!isMatrix(first) || pairs.length % 2 === 1) return null;
  if (!ranges.every((other) => isSameSize(first, other))) return null;
  for (const [index, range] of ranges.entries()) {
    const text = plainText(pairs[index * 2 + 1]);
    if (text !== null && isMatrix(range)) return placesOfText(range, text);
  }
  return null;
};

const blank: Cell = { value: null };

const gathered = (argument: Argument, places: readonly Place[]): Argument =>
  isMatrix(argument) ? [places.map(([column, row]) => argument[column]?.[row] ?? blank)] : argument;

/** Among the arguments, where the pairs of a range and its criterion begin and end. */
const pairsOf: Readonly<Record<string, readonly [from: number, to: number]>> = {
  SUMIF: [0, 2],
  COUNTIF: [0, 2],
  AVERAGEIF: [0, 2],
  SUMIFS: [1, Infinity],
  COUNTIFS: [0, Infinity],
  AVERAGEIFS: [1, Infinity],
  MAXIFS: [1, Infinity],
  MINIFS: [1, Infinity],
};

export const registerMatchingRows = (): void => {
  for (const [name, [from, to]] of Object.entries(pairsOf)) {
    const description = registries.functionRegistry.get(name) as unknown as { compute: Compute };
    const { compute } = description;
    const overMatches: Compute = function overMatches(...args) {
      const places = candidates(args.slice(from, to));
      const fewer = places ? args.map((argument) => gathered(argument, places)) : args;
      return compute.apply(this, fewer);
    };
    registries.functionRegistry.replace(name, { ...description, compute: overMatches } as never);
  }
};
