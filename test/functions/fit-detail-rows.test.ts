import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { criteria } from "../../src/domain/fit/criteria";
import { PARTNERFIT, PARTNERFITDETAIL } from "../../src/functions/fit";
import { workedRows } from "../domain/fit/worked-rows";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const fit = calling(PARTNERFIT, 4);
const detail = calling(PARTNERFITDETAIL, 4);

type Spill = readonly (readonly unknown[])[];
const rowsOf = (shown: unknown): Spill => shown as Spill;
const valueOf = (shown: unknown, name: string): unknown =>
  rowsOf(shown).find(([label]) => label === name)?.[1];
const summary = ["Raw", "Fit", "Coverage", "Low", "High", "Band", "Cap"];

describe("the spill", () => {
  test("has a header, a row for each criterion and a row for each measure", () => {
    const rows = rowsOf(detail([[5, "n/a", 1]], [[2, 1, 1]], [["GAP", "Own", "WORK"]]));
    expect(rows).toEqual([
      ["Criterion", "Rating", "Weight", "Score", "Points"],
      ["GAP", 5, 50, 100, expect.closeTo(200 / 3, 10)],
      ["Own", "", 25, "", ""],
      ["WORK", 1, 25, 0, 0],
      ["Raw", expect.closeTo(200 / 3, 10), "", "", ""],
      ["Fit", expect.closeTo(200 / 3, 10), "", "", ""],
      ["Coverage", 75, "", "", ""],
      ["Low", 50, "", "", ""],
      ["High", 75, "", "", ""],
      ["Band", "Moderate", "", "", ""],
      ["Cap", "", "", "", ""],
    ]);
  });

  test.each(workedRows)("of $partner", ({ ratings, raw, coverage, low, high, fit: expected }) => {
    const shown = detail([ratings]);
    expect(
      rowsOf(shown)
        .slice(1, 11)
        .map(([code]) => code),
    ).toEqual(criteria.map(({ code }) => code));
    for (const [name, value] of Object.entries({
      ...{ Raw: raw, Fit: expected, Coverage: coverage, Low: low, High: high },
    }))
      expect(valueOf(shown, name)).toBeCloseTo(value, 10);
  });

  test("criteria are named as given, by code for the ten in order, else counted", () => {
    const namesOf = (shown: unknown) =>
      rowsOf(shown)
        .slice(1, -summary.length)
        .map(([name]) => name);
    expect(namesOf(detail([[3, 3, 3]], null, [["econ"], [" Own"], [7]]))).toEqual([
      ...["econ", " Own", 7],
    ]);
    expect(namesOf(detail([[3, 3]]))).toEqual(["Criterion 1", "Criterion 2"]);
    const names = [["A", 0, errorCell("#REF!")]];
    expect(namesOf(detail([[3, 3, "tbd"]], [[1, 0, 0]], names))).toEqual([
      ...["A", "Criterion 2", "Criterion 3"],
    ]);
  });
});

describe("the cap", () => {
  test.each([
    { ratings: [1, 5, 5, 5, 5, 5, 5, 5, 5, 5], cap: "One side loses money: at most 39" },
    {
      ratings: [5, 2, 2, 2, 5, 5, 5, 5, 5, 5],
      cap: "Reach, need and offer are all below the middle: at most 39",
    },
    { ratings: [5, 5, 5, 5, 5, 5, 1, 5, 5, 5], cap: "No sponsor: at most 59" },
    { ratings: [1, 2, 2, 2, 5, 5, 1, 5, 5, 5], cap: "One side loses money: at most 39" },
    { ratings: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], cap: "" },
    { ratings: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], cap: "" },
  ])("of $ratings is '$cap'", ({ ratings, cap }) => {
    expect(valueOf(detail([ratings]), "Cap")).toBe(cap);
  });
});

describe("what is not enough for a fit still spills", () => {
  test("with less than half rated, fit and band say what to do", () => {
    const shown = detail([[5, "", ""]]);
    expect(valueOf(shown, "Raw")).toBe(100);
    expect(valueOf(shown, "Fit")).toBe("rate at least half");
    expect(valueOf(shown, "Band")).toBe("rate at least half");
    expect(valueOf(shown, "High")).toBe(100);
  });

  test("with nothing rated there is no raw score, and anything is possible", () => {
    const shown = detail([["", 0]]);
    expect(summary.map((name) => valueOf(shown, name))).toEqual([
      ...["", "rate at least half", 0, 0, 100, "rate at least half", ""],
    ]);
  });
});

describe("properties", () => {
  const cell = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 4, arbitrary: fc.constantFrom<unknown>("", 0, "n/a", null) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>("4", 7, true, "good") },
  );
  const weight = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0.5, -1));
  const call = fc
    .integer({ min: 1, max: 12 })
    .chain((length) =>
      fc.tuple(
        fc.array(cell, { minLength: length, maxLength: length }),
        fc.option(fc.array(weight, { minLength: length, maxLength: length })),
      ),
    )
    .map(([ratings, weights]): [unknown, unknown] => [[ratings], weights && [weights]]);

  test("the fit is that of PARTNERFIT, and what PARTNERFIT cannot use is told alike", () => {
    fc.assert(
      fc.property(call, (given) => {
        const found = fit(...given);
        const shown = detail(...given);
        if (typeof found === "number") expect(valueOf(shown, "Fit")).toBe(found);
        else if (String(found).startsWith("#N/A"))
          expect(valueOf(shown, "Fit")).toBe("rate at least half");
        else expect(shown).toBe(found);
      }),
      { numRuns: 500 },
    );
  });

  test("every row has as many cells, none of them null or NaN", () => {
    fc.assert(
      fc.property(call, (given) => {
        const shown = detail(...given);
        if (typeof shown === "string") return;
        for (const row of rowsOf(shown)) {
          expect(row.length).toBe(5);
          for (const each of row)
            expect(typeof each === "string" || Number.isFinite(each)).toBe(true);
        }
      }),
    );
  });
});
