import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNERFIT } from "../../src/functions/fit";
import { workedRows } from "../domain/fit/worked-rows";
import { customFunctions, errorCell, shownBy } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

/** A call as Excel makes it: omitted optional arguments arrive as null, not as undefined. */
const call = (
  ratings: unknown,
  weights: unknown = null,
  criteria: unknown = null,
  scale: unknown = null,
): unknown =>
  shownBy(() => Reflect.apply(PARTNERFIT, undefined, [ratings, weights, criteria, scale]));

const row = (...cells: readonly unknown[]): unknown[][] => [[...cells]];
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("worked rows", () => {
  test.each(workedRows)("$partner, in a row and in a column", ({ ratings, fit }) => {
    expect(call(row(...ratings))).toBeCloseTo(fit, 10);
    expect(call(column(...ratings))).toBeCloseTo(fit, 10);
  });

  test("a blank cell of the range arrives as 0 and is not rated", () => {
    expect(call(row(4, 4, 0, 4, 3, 5, 1, 0, 5, 3))).toBeCloseTo(59, 10);
  });
});

describe("arguments", () => {
  test("each may lie its own way", () => {
    expect(call(row(5, 1), column(3, 1), row("A", "B"))).toBe(75);
    expect(call(column(5, 1), row(3, 1), column("A", "B"))).toBe(75);
  });

  test("one cell is a range of one, with or without its brackets", () => {
    expect(call([[4]])).toBe(75);
    expect(call(4)).toBe(75);
    expect(call([[4]], [[2]], [["Own"]])).toBe(75);
  });

  test.each([null, undefined, "", " ", 0])("a scale of %j is omitted", (scale) => {
    expect(call(row(3), null, null, scale)).toBe(50);
  });

  test("the scale is used", () => {
    expect(call(row(0, 10), null, null, "0-10")).toBe(50);
  });

  test("arguments left out altogether are omitted too", () => {
    expect(PARTNERFIT([[3]])).toBe(50);
  });
});

describe("what a cell shows instead of a fit", () => {
  test.each([
    { why: "no ratings", shown: call.bind(null, null), says: /^#VALUE! Ratings: .* found none/ },
    {
      why: "a block of ratings",
      shown: () => call([...row(1, 2), ...row(3, 4)]),
      says: /^#VALUE! Ratings: expected one row or one column, found 2 rows by 2 columns\.$/,
    },
    {
      why: "a block of weights",
      shown: () => call(row(1, 2, 3, 4), [...row(1, 2), ...row(3, 4)]),
      says: /^#VALUE! Weights: expected one row/,
    },
    {
      why: "a block of criteria",
      shown: () => call(row(1, 2, 3, 4), null, [...row("A", "B"), ...row("C", "D")]),
      says: /^#VALUE! Criteria: expected one row/,
    },
    {
      why: "a weight too few",
      shown: () => call(row(...Array<number>(10).fill(3)), row(...Array<number>(9).fill(1))),
      says: /^#VALUE! 10 ratings, 9 weights: give one for each rating\.$/,
    },
    {
      why: "text for a rating, in a row",
      shown: () => call(row(3, 3, "tbd")),
      says: /^#VALUE! Ratings, row 1, column 3: .* found the text "tbd"\.$/,
    },
    {
      why: "text for a rating, in a column",
      shown: () => call(column(3, 3, "tbd")),
      says: /^#VALUE! Ratings, row 3, column 1: /,
    },
    {
      why: "a negative weight",
      shown: () => call(row(3, 3), column(1, -1)),
      says: /^#VALUE! Weights, row 2, column 1: /,
    },
    {
      why: "a repeated criterion",
      shown: () => call(row(3, 3), null, column("ECON", "econ")),
      says: /^#VALUE! Criteria, row 2, column 1: .* first in row 1, column 1\.$/,
    },
    {
      why: "an impossible scale",
      shown: () => call(row(3), null, null, "5-1"),
      says: /^#VALUE! Scale: /,
    },
    {
      why: "too little rated",
      shown: () => call(row(5, "", "")),
      says: /^#N\/A .*rate at least half of the criteria by weight/,
    },
  ])("$why", ({ shown, says }) => {
    expect(shown()).toMatch(says);
  });
});

describe("an error in an input cell", () => {
  test.each([
    { in: "a rating", shown: () => call(row(3, errorCell("#N/A"))) },
    { in: "a weight", shown: () => call(row(3, 3), row(1, errorCell("#N/A"))) },
    { in: "a criterion", shown: () => call(row(3, 3), null, row("A", errorCell("#N/A"))) },
    { in: "the scale", shown: () => call(row(3, 3), null, null, errorCell("#N/A")) },
  ])("in $in is handed on", ({ shown }) => {
    expect(shown()).toMatch(/^#N\/A .*: the cell holds #N\/A\.$/);
  });

  test.each(["#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"])("%s comes out as it went in", (error) => {
    expect(call(row(3, errorCell(error)))).toBe(
      `${error} Ratings, row 1, column 2: the cell holds ${error}.`,
    );
  });

  test.each(["#REF!", "#NAME?", "#SPILL!"])(
    "%s, which no function may answer, is told",
    (error) => {
      expect(call(row(3, errorCell(error)))).toBe(
        `#VALUE! Ratings, row 1, column 2: the cell holds ${error}.`,
      );
    },
  );

  test("that came as a data type is known by its basic value", () => {
    const cell = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    expect(call(row(3, cell))).toMatch(/^#DIV\/0! /);
  });

  test("of a criterion with weight 0 is not used", () => {
    const error = errorCell("#REF!");
    expect(call(row(3, error), row(1, 0), row("ECON", error))).toBe(50);
  });
});
