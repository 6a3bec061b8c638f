import { failure, ok, type Result } from "../domain/problem";
import type { ExpectedNumber, ValueArgument, ValueProblem } from "../text/value-problems";
import { rowsOf } from "./table-argument";

/** The cells of a plain range in reading order, each with its place counted from 1. */
export const placedCells = (argument: unknown) =>
  rowsOf(argument).flatMap((cells, row) =>
    cells.map((found, column) => ({ found, row: row + 1, column: column + 1 })),
  );

/** The numbers of a plain range. A blank cell counts as 0, which is what Excel sends for it. */
export function numbersIn(
  argument: ValueArgument,
  range: unknown,
  expected: ExpectedNumber,
): Result<readonly number[], ValueProblem> {
  const numbers: number[] = [];
  for (const { found, ...place } of placedCells(range)) {
    const number = found === null || found === undefined || found === "" ? 0 : found;
    const isUsable =
      typeof number === "number" && Number.isFinite(number) && (expected === "any" || number >= 0);
    if (!isUsable) return failure({ code: "cell-unreadable", argument, ...place, expected, found });
    numbers.push(number);
  }
  return ok(numbers);
}
