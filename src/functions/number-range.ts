import { failure, ok, type Result } from "../domain/problem";
import type { ExpectedCell, ValueArgument, ValueProblem } from "../text/value-problems";
import { isOmitted, rowsOf } from "./table-argument";

export type ExpectedNumber = Exclude<ExpectedCell, "rating" | "name">;

const isExpected: Readonly<Record<ExpectedNumber, (number: number) => boolean>> = {
  any: () => true,
  "not-negative": (number) => number >= 0,
  "above-zero": (number) => number > 0,
  relevance: (number) => number >= 0 && number <= 1,
  share: (number) => number > 0 && number <= 1,
  answer: (number) => number === 0 || number === 1 || number === 2,
};

/** Sums of larger numbers could overflow. */
const largest = 1e300;

/** The cells of a plain range in reading order, each with its place counted from 1. */
export const placedCells = (argument: unknown) =>
  rowsOf(argument).flatMap((cells, row) =>
    cells.map((found, column) => ({ found, place: { row: row + 1, column: column + 1 } })),
  );

/** The numbers of a plain range. A blank cell counts as 0, which is what Excel sends for it. */
export function numbersIn(
  argument: ValueArgument,
  range: unknown,
  expected: ExpectedNumber,
): Result<readonly number[], ValueProblem> {
  const numbers: number[] = [];
  for (const { found, place } of placedCells(range)) {
    const number = numberIn(found, expected);
    if (number === null)
      return failure({ code: "cell-unreadable", argument, place, expected, found });
    numbers.push(number);
  }
  return ok(numbers);
}

/** The number of an argument that is one cell, which may come with or without its range. */
export function oneNumber(
  argument: ValueArgument,
  given: unknown,
  expected: ExpectedNumber,
): Result<number, ValueProblem> {
  const found = rowsOf(given)[0]?.[0];
  const number = numberIn(found, expected);
  return number === null
    ? failure({ code: "cell-unreadable", argument, place: null, expected, found })
    : ok(number);
}

/** One number for each argument, or what is wrong with the first that has none. */
export function oneNumberEach<Name extends ValueArgument>(
  given: Readonly<Record<Name, readonly [cell: unknown, expected: ExpectedNumber]>>,
): Result<Readonly<Record<Name, number>>, ValueProblem> {
  const numbers: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(given) as Name[]) {
    const [cell, expected] = given[name];
    const number = oneNumber(name, cell, expected);
    if (!number.ok) return number;
    numbers[name] = number.value;
  }
  return ok(numbers as Record<Name, number>);
}

function numberIn(found: unknown, expected: ExpectedNumber): number | null {
  const number = isOmitted(found) || found === "" ? 0 : found;
  if (typeof number !== "number" || !(Math.abs(number) <= largest)) return null;
  return isExpected[expected](number) ? number : null;
}

/** The first of `others` that has more or fewer cells; null ones are omitted. */
export function countProblem(
  other: ValueArgument,
  cells: readonly unknown[],
  others: Readonly<Partial<Record<ValueArgument, readonly unknown[] | null>>>,
): ValueProblem | null {
  const otherCount = cells.length;
  for (const argument of Object.keys(others) as ValueArgument[]) {
    const count = others[argument]?.length ?? otherCount;
    if (count !== otherCount) return { code: "counts-differ", argument, count, other, otherCount };
  }
  return null;
}
