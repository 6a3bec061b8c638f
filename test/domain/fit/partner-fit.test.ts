import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partnerFit, usualCriteria, type FitCriteria } from "../../../src/domain/fit/partner-fit";
import { workedRows } from "./worked-rows";

const ratingsOf = (partner: string) =>
  workedRows
    .find((row) => row.partner === partner)
    ?.ratings.map((rating) => (rating === "" ? null : rating)) ?? [];

describe("what a fit rests on", () => {
  // Source: the sheet of the portfolio as it was drawn, its column Why.
  test.each([
    ["Northwind SI", ["Both sides make money", "Complementary reach"], "Ways of working and pace"],
    ["Globex Cloud", ["Better together", "Fills a gap"], "Complementary reach"],
    [
      "OneSided Reseller",
      ["Complementary reach", "Customer trust and need"],
      "Both sides make money",
    ],
    ["NewVenture", ["Serves a written goal", "Ways of working and pace"], "Executive sponsors"],
  ])("%s", (partner, strongest, weakest) => {
    const fit = partnerFit(usualCriteria, ratingsOf(partner));
    expect(fit.strongest.map((index) => fit.criteria[index])).toEqual(strongest);
    expect(fit.criteria[fit.weakest ?? -1]).toBe(weakest);
  });

  test.each(workedRows)("the score of $partner is that of the function", (row) => {
    const { raw, coverage, low, high, fit, knockOut } = partnerFit(
      usualCriteria,
      ratingsOf(row.partner),
    );
    expect(raw).toBeCloseTo(row.raw, 9);
    expect({ coverage, low, high, fit, knockOut: knockOut?.code ?? null }).toEqual({
      coverage: row.coverage,
      low: row.low,
      high: row.high,
      fit: row.fit,
      knockOut: row.knockOut,
    });
  });

  test("where all is at the top nothing is weakest, nor is one of the strongest", () => {
    expect(partnerFit(usualCriteria, Array(10).fill(5)).weakest).toBeNull();
    const two: FitCriteria = { ...usualCriteria, names: ["GAP", "Laws"], weights: [1, 1] };
    expect(partnerFit(two, [3, 2])).toMatchObject({ strongest: [0, 1], weakest: null });
    expect(partnerFit(two, [null, null])).toMatchObject({ strongest: [], fit: null, band: null });
  });

  test("a criterion without weight is not looked at, and one's own keeps its name", () => {
    const own = { ...usualCriteria, names: [" Laws ", "econ"], weights: [1, 0] };
    const fit = partnerFit(own, [4, 1]);
    expect(fit).toMatchObject({ fit: 75, strongest: [0], weakest: null, knockOut: null });
    expect(fit.criteria).toEqual(["Laws", "Both sides make money"]);
  });

  test("bands begin where they are set to", () => {
    const fit = (strong: number) =>
      partnerFit({ ...usualCriteria, bands: { strong, moderate: 50 } }, ratingsOf("Globex Cloud"));
    expect([fit(66.5).band, fit(66.6).band]).toEqual(["Strong", "Moderate"]);
  });

  test("a criterion's place decides nothing", () => {
    const places = usualCriteria.names.map((_, index) => index);
    const partner = ratingsOf("NewVenture");
    const before = partnerFit(usualCriteria, partner);
    const named = (fit: typeof before) => ({
      strongest: new Set(fit.strongest.map((index) => fit.criteria[index])),
      fit: fit.fit,
      knockOut: fit.knockOut,
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 10, maxLength: 10 }), (order) => {
        const moved = {
          ...usualCriteria,
          names: order.map((place) => usualCriteria.names[place] ?? ""),
          weights: order.map((place) => usualCriteria.weights[place] ?? 0),
        };
        const fit = partnerFit(
          moved,
          order.map((place) => partner[place] ?? null),
        );
        expect(named(fit)).toEqual(named(before));
      }),
    );
  });
});
