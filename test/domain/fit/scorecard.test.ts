import { describe, expect, test } from "vitest";
import { readScorecard, type FitCells } from "../../../src/domain/fit/scorecard";

const read = (cells: Partial<FitCells> & { readonly ratings: readonly unknown[] }) =>
  readScorecard({ weights: null, criteria: null, scale: null, ...cells });

const ratingIn = (cell: unknown, scale: unknown = null): unknown => {
  const scorecard = read({ ratings: [cell], scale });
  return scorecard.ok ? scorecard.value.rows[0]?.rating : scorecard.problem;
};

describe("not rated", () => {
  test.each(["", "  ", null, "n/a", "N/A", " na ", "Na", "-", "–", "?", "\u00a0?\u00a0", 0])(
    "%j on the scale 1–5",
    (cell) => {
      expect(ratingIn(cell)).toBeNull();
    },
  );

  test("a 0 is a rating on a scale that starts at 0 or below", () => {
    expect(ratingIn(0, "0-5")).toBe(0);
    expect(ratingIn(0, "-2-2")).toBe(0);
  });

  test("a 0 above the scale is not within it", () => {
    expect(ratingIn(0, "-5--1")).toMatchObject({ code: "rating-unreadable", found: 0 });
  });
});

describe("a rating that cannot be read", () => {
  test.each([0.99, 5.01, -1, Number.NaN, "4", "good", "n.a.", "--", true, false, {}])(
    "%j",
    (found) => {
      expect(ratingIn(found)).toEqual({
        code: "rating-unreadable",
        index: 0,
        found,
        min: 1,
        max: 5,
      });
    },
  );
});

describe("weights", () => {
  test.each([
    { weights: [1, -1], problem: { code: "weight-unreadable", index: 1, found: -1 } },
    { weights: ["1", 1], problem: { code: "weight-unreadable", index: 0, found: "1" } },
    { weights: [1, ""], problem: { code: "weight-unreadable", index: 1, found: "" } },
    { weights: [true, 1], problem: { code: "weight-unreadable", index: 0, found: true } },
    { weights: [1, NaN], problem: { code: "weight-unreadable", index: 1, found: NaN } },
    { weights: [Infinity, 1], problem: { code: "weight-unreadable", index: 0, found: Infinity } },
    { weights: [0, 0], problem: { code: "weights-all-zero" } },
    { weights: [null, 0], problem: { code: "weights-all-zero" } },
    {
      weights: [1],
      problem: { code: "count-differs", ratings: 2, argument: "weights", count: 1 },
    },
  ])("$weights", ({ weights, problem }) => {
    expect(read({ ratings: [3, 3], weights })).toEqual({ ok: false, problem });
  });

  test("omitted, the ten criteria weigh as built in", () => {
    const scorecard = read({ ratings: Array.from({ length: 10 }, () => 3) });
    expect(scorecard.ok && scorecard.value.rows.map(({ weight }) => weight)).toEqual([
      18, 16, 12, 12, 10, 10, 8, 6, 4, 4,
    ]);
  });

  test("omitted, named ones of the ten weigh as built in, in the order given", () => {
    const scorecard = read({ ratings: [3, 3], criteria: ["Mutual dependence", "econ"] });
    expect(scorecard.ok && scorecard.value.rows.map(({ weight }) => weight)).toEqual([4, 18]);
  });

  test("omitted, nine ratings without names weigh the same", () => {
    const scorecard = read({ ratings: Array.from({ length: 9 }, () => 3) });
    expect(scorecard.ok && scorecard.value.rows.every(({ weight }) => weight === 1)).toBe(true);
  });
});

describe("criteria", () => {
  test.each([
    { criteria: ["A", ""], problem: { code: "criterion-unreadable", index: 1, found: "" } },
    { criteria: [" ", "A"], problem: { code: "criterion-unreadable", index: 0, found: " " } },
    { criteria: ["A", 0], problem: { code: "criterion-unreadable", index: 1, found: 0 } },
    { criteria: ["A", null], problem: { code: "criterion-unreadable", index: 1, found: null } },
    { criteria: [true, "A"], problem: { code: "criterion-unreadable", index: 0, found: true } },
    {
      criteria: ["Price", "  PRICE "],
      problem: { code: "criterion-repeated", index: 1, firstIndex: 0, name: "PRICE" },
    },
    {
      criteria: ["ECON", "Both sides make money"],
      problem: {
        code: "criterion-repeated",
        index: 1,
        firstIndex: 0,
        name: "Both sides make money",
      },
    },
    {
      criteria: ["A"],
      problem: { code: "count-differs", ratings: 2, argument: "criteria", count: 1 },
    },
  ])("$criteria", ({ criteria, problem }) => {
    expect(read({ ratings: [3, 3], criteria })).toEqual({ ok: false, problem });
  });

  test("may be numbered", () => {
    expect(read({ ratings: [3, 3], criteria: [1, 2] }).ok).toBe(true);
  });
});

test("no ratings at all is a problem", () => {
  expect(read({ ratings: [] })).toEqual({ ok: false, problem: { code: "ratings-missing" } });
});

test("a weight of 0 lets blank and repeated names pass: they are not read", () => {
  const cells = { ratings: [3, "tbd", 9, {}], weights: [1, 0, 0, 0] };
  expect(read({ ...cells, criteria: ["ECON", "", "econ", {}] }).ok).toBe(true);
});
