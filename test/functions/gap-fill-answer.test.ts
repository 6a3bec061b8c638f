import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNERGAPFILL } from "../../src/functions/fit";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const gapFill = calling(PARTNERGAPFILL, 3);

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("PARTNERGAPFILL", () => {
  test("is the share of our gap that they close", () => {
    expect(gapFill(column(5, 2), [[1, 3]], column(4, 2))).toBe(62.5);
    expect(gapFill(5, 1, 3)).toBe(50);
  });

  test.each(["", 0, null, "n/a", "?"])("a capability rated %j is left out", (cell) => {
    expect(gapFill([[5, 5]], [[1, cell]], [[3, 5]])).toBe(50);
    expect(gapFill([[5, 5]], [[1, 1]], [[3, cell]])).toBe(50);
    expect(gapFill([[5, cell]], [[1, 1]], [[3, 5]])).toBe(50);
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "no gap of ours",
      () => gapFill([[5, 4]], [[5, 5]], [[3, 2]]),
      "#N/A No gap of ours to fill: every capability rated throughout is at 5 on our side.",
    ],
    [
      "nothing rated throughout",
      () => gapFill([[5, 4]], [[0, 2]], [[3, 0]]),
      "#N/A Nothing to compare: no capability has all three ratings.",
    ],
    [
      "a rating too few",
      () => gapFill([[5, 4]], [[1, 2]], [[3]]),
      "#VALUE! Theirs: expected as many cells as importance, 2, found 1.",
    ],
    [
      "a rating outside the scale",
      () => gapFill(column(5, 4), column(1, 6), column(3, 3)),
      "#VALUE! Ours, row 2, column 1: expected a number from 1 to 5, or n/a where not rated, found 6.",
    ],
    [
      "text",
      () => gapFill([["high"]], [[1]], [[3]]),
      '#VALUE! Importance, row 1, column 1: expected a number from 1 to 5, or n/a where not rated, found the text "high".',
    ],
    [
      "an error",
      () => gapFill([[5]], [[1]], [[errorCell("#DIV/0!")]]),
      "#DIV/0! Theirs, row 1, column 1: the cell holds #DIV/0!.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});
