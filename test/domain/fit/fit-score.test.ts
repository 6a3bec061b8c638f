import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteria } from "../../../src/domain/fit/criteria";
import { scored } from "./scored";
import { workedRows } from "./worked-rows";

const digits = 10;

describe("worked rows", () => {
  test.each(workedRows)("$partner", ({ ratings, raw, coverage, low, high, fit, knockOut }) => {
    const score = scored({ ratings });
    expect(score.raw).toBeCloseTo(raw, digits);
    expect(score.coverage).toBeCloseTo(coverage, digits);
    expect(score.low).toBeCloseTo(low, digits);
    expect(score.high).toBeCloseTo(high, digits);
    expect(score.fit).toBeCloseTo(fit, digits);
    expect(score.knockOut?.code ?? null).toBe(knockOut);
  });

  test("whole scores stay whole: 85 is 85, not a hair beside it", () => {
    expect(scored({ ratings: [5, 5, 4, 4, 4, 5, 4, 4, 3, 4] }).raw).toBe(85);
    expect(scored({ ratings: [7], scale: "0-100" }).raw).toBe(7);
  });

  test("a lighter REACH, 12.8 for 16, swaps the raw scores of NewVenture and Globex", () => {
    const weights = criteria.map(({ code, weight }) => (code === "REACH" ? 12.8 : weight));
    const rawOf = (partner: string): number | null =>
      scored({ ratings: workedRows.find((row) => row.partner === partner)?.ratings ?? [], weights })
        .raw;
    expect(rawOf("NewVenture")).toBeCloseTo(67.39, 2);
    expect(rawOf("Globex Cloud")).toBeCloseTo(67.87, 2);
  });
});

describe("coverage", () => {
  test.each([
    { rated: "exactly half", ratings: [5, 5, "", ""], weights: [1, 1, 1, 1], fit: 100 },
    { rated: "just below half", ratings: [5, 5, "", ""], weights: [1, 1, 1, 1.01], fit: null },
    // 0.1 + 0.2 + 0.3 is a hair above 0.6.
    { rated: "half in decimals", ratings: ["", "", 5], weights: [0.1, 0.2, 0.3], fit: 100 },
    { rated: "nothing", ratings: ["", "n/a", "-"], weights: null, fit: null },
  ])("$rated rated: fit $fit", ({ ratings, weights, fit }) => {
    expect(scored({ ratings, weights }).fit).toBe(fit);
  });

  test("with nothing rated there is no raw score, and anything is still possible", () => {
    expect(scored({ ratings: ["", ""] })).toMatchObject({ raw: null, low: 0, high: 100 });
  });
});

describe("weights beyond all reason", () => {
  test.each([
    { weights: [1e308, 1e308, 1e308], raw: 50 },
    { weights: [Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE], raw: 50 },
    { weights: [5e-324, 5e-324, 5e-324], raw: 50 },
    { weights: [1e308, 1e-308, 1e-308], raw: 100 },
  ])("$weights", ({ weights, raw }) => {
    expect(scored({ ratings: [5, 3, 1], weights }).raw).toBeCloseTo(raw, digits);
  });

  test("ratings that vanish beside what is not rated count as nothing rated", () => {
    expect(scored({ ratings: ["", 5], weights: [1e308, 1e-308] })).toMatchObject({
      raw: null,
      coverage: 0,
      fit: null,
    });
  });
});

describe("properties", () => {
  const rating = fc.oneof(
    fc.double({ min: 1, max: 5, noNaN: true }),
    fc.integer({ min: 1, max: 5 }),
  );
  const row = fc.record({
    rating: fc.option(rating, { freq: 5 }),
    weight: fc.oneof(
      fc.integer({ min: 1, max: 20 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
    ),
  });
  const namedRow = (name: string) => row.map((cells) => ({ ...cells, name }));
  /** The ten criteria in any order; a test may leave some out or put own ones in. */
  const tenRows = fc
    .tuple(...criteria.map(({ code }) => namedRow(code)))
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: 1 }));

  type Rows = readonly { rating: number | null; weight: number; name: string }[];
  const scoreOf = (rows: Rows, unit = 1) =>
    scored({
      ratings: rows.map(({ rating }) => rating),
      weights: rows.map(({ weight }) => weight * unit),
      criteria: rows.map(({ name }) => name),
    });
  const rounding = 1e-9;

  test("raw, fit, low, high and coverage lie within 0 and 100, and low ≤ raw ≤ high", () => {
    fc.assert(
      fc.property(tenRows, (rows) => {
        const { raw, fit, low, high, coverage } = scoreOf(rows);
        for (const number of [raw, fit, low, high, coverage])
          if (number !== null) expect(number >= 0 && number <= 100).toBe(true);
        if (raw === null) return;
        expect(low).toBeLessThanOrEqual(raw + rounding);
        expect(raw).toBeLessThanOrEqual(high + rounding);
      }),
    );
  });

  test("raising a rating never lowers the fit", () => {
    fc.assert(
      fc.property(tenRows, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (rows, at, by) => {
        const index = at % rows.length;
        const raised = rows.map((cells, place) =>
          place === index && cells.rating !== null
            ? { ...cells, rating: Math.min(5, cells.rating + by * (5 - cells.rating)) }
            : cells,
        );
        expect(scoreOf(raised).fit ?? 0).toBeGreaterThanOrEqual(scoreOf(rows).fit ?? 0);
      }),
    );
  });

  test("weights in another unit change nothing", () => {
    fc.assert(
      fc.property(tenRows, fc.double({ min: 0.001, max: 1000, noNaN: true }), (rows, unit) => {
        const before = scoreOf(rows);
        const after = scoreOf(rows, unit);
        expect(after.raw ?? -1).toBeCloseTo(before.raw ?? -1, 8);
        expect(after.coverage).toBeCloseTo(before.coverage, 8);
        expect(after.fit ?? -1).toBeCloseTo(before.fit ?? -1, 8);
      }),
    );
  });

  test("criteria in another order, with their ratings and weights, change nothing", () => {
    fc.assert(
      fc.property(
        tenRows.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          const before = scoreOf(rows);
          const after = scoreOf(shuffled);
          expect(after.raw ?? -1).toBeCloseTo(before.raw ?? -1, 8);
          expect(after.coverage).toBeCloseTo(before.coverage, 8);
          expect(after.fit ?? -1).toBeCloseTo(before.fit ?? -1, 8);
        },
      ),
    );
  });

  test("a knock-out never raises a score, and without one the fit is the raw score", () => {
    fc.assert(
      fc.property(tenRows, (rows) => {
        const { raw, fit, knockOut } = scoreOf(rows);
        if (raw === null || fit === null) return;
        expect(fit).toBe(knockOut?.limit ?? raw);
        expect(fit).toBeLessThanOrEqual(raw);
      }),
    );
  });

  test("a criterion with weight 0 is as good as absent, whatever is in its cells", () => {
    fc.assert(
      fc.property(tenRows, fc.nat(), fc.anything(), fc.anything(), (rows, at, rating, name) => {
        const ratings: unknown[] = rows.map((cells) => cells.rating);
        const weights = rows.map(({ weight }) => weight);
        const names: unknown[] = rows.map((cells) => cells.name);
        const place = at % (rows.length + 1);
        ratings.splice(place, 0, rating);
        weights.splice(place, 0, 0);
        names.splice(place, 0, name);
        expect(scored({ ratings, weights, criteria: names })).toEqual(scoreOf(rows));
      }),
    );
  });
});
