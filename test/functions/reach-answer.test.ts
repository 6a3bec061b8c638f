import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNERREACH } from "../../src/functions/fit";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const reach = calling(PARTNERREACH, 4);

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const ours = column(160, 30, 10, 0);

describe("PARTNERREACH", () => {
  // Source: the worked example of docs/functions.md.
  test.each([
    { theirs: [10, 20, 50, 20], found: 59.1608 },
    { theirs: [400, 75, 25, 0], found: 0 },
    { theirs: [0, 0, 0, 50], found: 0 },
  ])("beside $theirs is $found", ({ theirs, found }) => {
    expect(reach(ours, [theirs], column(1, 1, 1, 0))).toBeCloseTo(found, 4);
  });

  test("omitted, every segment matters to both", () => {
    expect(reach([[1, 0]], [[0, 1]])).toBe(100);
    expect(reach([[1, 0]], [[0, 1]], null, [[0.25, 1]])).toBe(50);
    // What matters to us is not what matters to them.
    expect(reach([[1, 0]], [[0, 1]], [[0.25, 1]])).toBe(100);
  });

  test("a blank cell is a segment without customers", () => {
    expect(reach([[1, "", 0]], [["", 1, null]])).toBe(100);
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "text for a count",
      () => reach(column(1, "many"), [[1, 2]]),
      '#VALUE! Ours, row 2, column 1: expected a number of 0 or more, found the text "many".',
    ],
    [
      "a negative count",
      () => reach([[1, 2]], [[1, -2]]),
      "#VALUE! Theirs, row 1, column 2: expected a number of 0 or more, found -2.",
    ],
    [
      "a segment too few",
      () => reach(ours, [[1, 2, 3]]),
      "#VALUE! Theirs: expected as many cells as ours, 4, found 3.",
    ],
    [
      "a relevance too many",
      () => reach([[1]], [[1]], [[1, 1]]),
      "#VALUE! Relevance: expected as many cells as ours, 1, found 2.",
    ],
    [
      "a relevance of theirs too many",
      () => reach([[1]], [[1]], null, [[1, 1]]),
      "#VALUE! Their relevance: expected as many cells as ours, 1, found 2.",
    ],
    [
      "a relevance above 1",
      () => reach([[1]], [[1]], [[50]]),
      "#VALUE! Relevance, row 1, column 1: expected a number from 0 to 1, found 50.",
    ],
    [
      "nobody on our side",
      () => reach([[0, 0]], [[1, 2]]),
      "#VALUE! Ours: expected at least one customer, found none.",
    ],
    [
      "nobody on theirs",
      () => reach([[1, 2]], [[0, ""]]),
      "#VALUE! Theirs: expected at least one customer, found none.",
    ],
    [
      "an error",
      () => reach([[1]], [[errorCell("#N/A")]]),
      "#N/A Theirs, row 1, column 1: the cell holds #N/A.",
    ],
    [
      "a number beyond all sums",
      () => reach([[1e301]], [[1]]),
      "#VALUE! Ours, row 1, column 1: expected a number of 0 or more, found 1e+301.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});
