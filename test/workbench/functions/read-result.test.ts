import { expect, test } from "vitest";
import { cellError } from "../../../src/workbench/functions/cell-error";
import { readResult } from "../../../src/workbench/functions/read-result";

const returnedError = (code: string, message?: string) => ({
  type: "Error",
  basicValue: code,
  code,
  message,
});

test.each([
  ["a number", [7, true, 62.5, [0]], 62.5],
  ["text", [7, true, "Strong", [0]], "Strong"],
  ["a boolean", [7, true, false, [0]], false],
  ["nothing, which Excel shows as 0", [7, true, null, [0]], 0],
  [
    "rows",
    [
      7,
      true,
      [
        ["a", null],
        [1, ""],
      ],
      [0],
    ],
    [
      ["a", 0],
      [1, ""],
    ],
  ],
  ["a formatted number", [7, true, { type: "FormattedNumber", basicValue: 3 }, [0]], 3],
  [
    "an error as a value",
    [7, true, [[1, returnedError("#N/A", "too few")]], [0]],
    [[1, cellError("#N/A", "too few")]],
  ],
  [
    "#N/A with its sentence",
    [7, false, "rate at least half", 1, [0]],
    cellError("#N/A", "rate at least half"),
  ],
  [
    "#VALUE! with its sentence",
    [7, false, "10 ratings, 9 weights", 7, [0]],
    cellError("#VALUE!", "10 ratings, 9 weights"),
  ],
  ["#NUM!, which has no sentence in Excel", [7, false, "lost", 6, [0]], cellError("#NUM!")],
  ["#DIV/0!", [7, false, "", 5, [0]], cellError("#DIV/0!")],
  ["#NULL!", [7, false, "", 8, [0]], cellError("#NULL!")],
  ["a function that threw", [7, false, "", 2, [0]], cellError("#VALUE!")],
  ["a function nobody registered", [7, false, null, 10, [0]], cellError("#NAME?")],
  ["no rows", [7, true, [], [0]], cellError("#VALUE!")],
  ["rows of different lengths", [7, true, [[1, 2], [3]], [0]], cellError("#VALUE!")],
  ["an object that is no cell", [7, true, { a: 1 }, [0]], 0],
])("%s", (_, entry, outcome) => {
  expect(readResult(entry)).toEqual({ id: 7, outcome });
});

test("an entry without an id is a bug", () => {
  expect(() => readResult(["x", true, 1])).toThrow("invocation id: x");
});
