import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteria } from "../../../src/domain/fit/criteria";
import { fitDetail, type FitDetail } from "../../../src/domain/fit/fit-detail";
import { readScorecard, type FitCells } from "../../../src/domain/fit/scorecard";
import { scored } from "./scored";
import { workedRows } from "./worked-rows";

type Cells = Partial<FitCells> & Pick<FitCells, "ratings">;

const detailed = (cells: Cells): FitDetail => {
  const scorecard = readScorecard({ weights: null, criteria: null, scale: null, ...cells });
  if (!scorecard.ok) throw new Error(`problem in a scorecard: ${scorecard.problem.code}`);
  return fitDetail(scorecard.value);
};

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

describe("a fit taken apart", () => {
  test.each(workedRows)("$partner: the points add up to the raw score", ({ ratings, raw }) => {
    const { rows } = detailed({ ratings });
    expect(sum(rows.map(({ points }) => points))).toBeCloseTo(raw, 10);
    expect(rows.map(({ weightPercent }) => weightPercent)).toEqual(
      criteria.map(({ weight }) => expect.closeTo(weight, 10) as number),
    );
  });

  test("of three criteria, one not rated and one switched off", () => {
    const { rows, band } = detailed({ ratings: [4, "n/a", 2], weights: [3, 1, 0] });
    expect(rows).toEqual([
      { rating: 4, weightPercent: 75, score: 75, points: 75 },
      { rating: null, weightPercent: 25, score: null, points: null },
      { rating: null, weightPercent: 0, score: null, points: null },
    ]);
    expect(band).toBe("Strong");
  });

  test.each([
    { ratings: [5, "", ""], why: "too little rated" },
    { ratings: ["", ""], why: "nothing rated" },
  ])("has no band with $why", ({ ratings }) => {
    expect(detailed({ ratings })).toMatchObject({ fit: null, band: null });
  });

  test("a rating whose weight vanishes beside the rest has a score, but no points", () => {
    const { rows, raw } = detailed({ ratings: ["", 5], weights: [1e308, 1e-308] });
    expect(raw).toBeNull();
    expect(rows[1]).toEqual({ rating: 5, weightPercent: 0, score: 100, points: null });
  });

  test("the band is that of the fit, not of the raw score", () => {
    const capped = detailed({ ratings: [1, 5, 5, 5, 5, 5, 5, 5, 5, 5] });
    expect(capped).toMatchObject({ raw: 82, fit: 39, band: "Weak" });
  });
});

describe("properties", () => {
  const row = fc.record({
    rating: fc.option(fc.double({ min: 1, max: 5, noNaN: true }), { freq: 3 }),
    weight: fc.oneof(
      fc.integer({ min: 0, max: 20 }),
      fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
    ),
  });
  const cells = fc
    .array(row, { minLength: 1, maxLength: 12 })
    .filter((rows) => rows.some(({ weight }) => weight > 0))
    .map((rows) => ({
      ratings: rows.map(({ rating }) => rating),
      weights: rows.map(({ weight }) => weight),
    }));

  test("the points add up to the raw score and the weights to 100, of whatever size", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { rows, raw } = detailed(given);
        expect(sum(rows.map(({ points }) => points))).toBeCloseTo(raw ?? 0, 8);
        expect(sum(rows.map(({ weightPercent }) => weightPercent))).toBeCloseTo(100, 8);
      }),
    );
  });

  test("it says of fit, coverage and range what the score says", () => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(detailed(given)).toMatchObject(scored(given));
      }),
    );
  });

  test("once all is rated, the raw score lies between low and high", () => {
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12 }),
        (given, by) => {
          const { low, high } = detailed(given);
          const ratings = given.ratings.map((rating, index) => rating ?? by[index] ?? 1);
          const { raw } = detailed({ ...given, ratings });
          expect(raw).toBeGreaterThanOrEqual(low - 1e-9);
          expect(raw).toBeLessThanOrEqual(high + 1e-9);
        },
      ),
    );
  });
});
