import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNEROVERLAP } from "../../src/functions/fit";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const overlap = calling(PARTNEROVERLAP, 3);

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("PARTNEROVERLAP", () => {
  test("counts accounts, blanks and zeros ignored", () => {
    const ours = column("Acme", "Beta", "acme ", 0, "", null);
    const theirs = [["ACME", "Gamma", 4711, 0]];
    expect(overlap(ours, theirs, column("gamma", "4711", "Delta"))).toEqual([
      ["Measure", "Value"],
      ["Our accounts", 2],
      ["Their accounts", 3],
      ["Shared", 1],
      ["New to us", 2],
      ["Introductions", 2],
      ["Jaccard", 0.25],
    ]);
  });

  const introductions = (shown: unknown): unknown => (shown as unknown[][])[5]?.[1];

  test("without targets introductions are blank, with blank targets there are none", () => {
    expect(introductions(overlap([["A"]], [["B"]]))).toBe("");
    expect(introductions(overlap([["A"]], [["B"]], [[0]]))).toBe(0);
  });

  test("one side may be empty", () => {
    expect(overlap([["A"]], [[0]])).toContainEqual(["Jaccard", 0]);
  });

  test("a single cell may come without its range", () => {
    expect(overlap("A", "a")).toContainEqual(["Shared", 1]);
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "no account on either side",
      () => overlap([[0]], [[""]]),
      "#N/A Not enough accounts: neither side has any.",
    ],
    [
      "an error",
      () => overlap(column("A", errorCell("#N/A")), [["A"]]),
      "#N/A Ours, row 2, column 1: the cell holds #N/A.",
    ],
    [
      "an error among the targets",
      () => overlap([["A"]], [["A"]], [[errorCell("#REF!")]]),
      "#VALUE! Targets, row 1, column 1: the cell holds #REF!.",
    ],
    [
      "TRUE",
      () => overlap([["A"]], [["A", true]]),
      "#VALUE! Theirs, row 1, column 2: expected a name, found TRUE.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});
