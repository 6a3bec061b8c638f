import { describe, expect, test } from "vitest";
import { criteria, type CriterionCode } from "../../../src/domain/fit/criteria";
import { scored } from "./scored";

type Ratings = Partial<Record<CriterionCode, unknown>>;

/** Ten criteria in the built-in order, all at the top but those named. */
const rated = (ratings: Ratings) =>
  scored({ ratings: criteria.map(({ code }) => ratings[code] ?? 5) });

describe("a knock-out holds the fit down", () => {
  test.each<{ when: string; ratings: Ratings; fit: number; by: string }>([
    { when: "one side loses money", ratings: { ECON: 1 }, fit: 39, by: "ECON" },
    { when: "no sponsor", ratings: { SPONSOR: 1 }, fit: 59, by: "SPONSOR" },
    {
      when: "no market: reach, need and offer all below the middle",
      ratings: { REACH: 2.9, NEED: 2.9, OFFER: 2.9 },
      fit: 39,
      by: "MARKET",
    },
    {
      when: "two limits, the lower one holds",
      ratings: { SPONSOR: 1, REACH: 2, NEED: 2, OFFER: 2 },
      fit: 39,
      by: "MARKET",
    },
    {
      when: "two limits alike, the first listed is named",
      ratings: { ECON: 1, REACH: 2, NEED: 2, OFFER: 2 },
      fit: 39,
      by: "ECON",
    },
  ])("$when: $fit", ({ ratings, fit, by }) => {
    expect(rated(ratings)).toMatchObject({ fit, knockOut: { code: by, limit: fit } });
  });
});

describe("nothing is held down", () => {
  test.each<{ when: string; ratings: Ratings }>([
    { when: "one side nearly loses money", ratings: { ECON: 1.01 } },
    { when: "money is not rated", ratings: { ECON: "" } },
    { when: "sponsors are not rated", ratings: { SPONSOR: "n/a" } },
    { when: "one of the three is at the middle", ratings: { REACH: 2, NEED: 3, OFFER: 2 } },
    {
      when: "one of the three is at the middle but for rounding",
      ratings: { REACH: 2, NEED: 3 - 1e-12, OFFER: 2 },
    },
    { when: "one of the three is not rated", ratings: { REACH: 2, NEED: "", OFFER: 2 } },
  ])("$when", ({ ratings }) => {
    const { fit, raw, knockOut } = rated(ratings);
    expect(knockOut).toBeNull();
    expect(fit).toBe(raw);
  });

  test("a score already at or below the limit keeps itself", () => {
    const allLowest = scored({ ratings: criteria.map(() => 1) });
    expect(allLowest).toMatchObject({ fit: 0, knockOut: null });
  });
});

describe("which criteria knock out", () => {
  const one = [1, 5, 5] as const;

  test.each([
    { criteria: ["ECON", "Own", "Other"], fit: 39 },
    { criteria: ["both sides make money", "Own", "Other"], fit: 39 },
    { criteria: [" Econ ", "REACH", "WORK"], fit: 39 },
    { criteria: ["sponsor", "Own", "Other"], fit: 59 },
    { criteria: ["Own", "ECON", "Other"], fit: 200 / 3 },
  ])("by name: $criteria", ({ criteria: names, fit }) => {
    expect(scored({ ratings: one, weights: [1, 1, 1], criteria: names }).fit).toBeCloseTo(fit, 10);
  });

  test("without names none, unless there are exactly ten ratings", () => {
    const first = (count: number) => Array.from({ length: count }, (_, index) => (index ? 5 : 1));
    expect(scored({ ratings: first(9) }).knockOut).toBeNull();
    expect(scored({ ratings: first(10) }).knockOut?.code).toBe("ECON");
    expect(scored({ ratings: first(11) }).knockOut).toBeNull();
  });

  test("ten ratings with weights of one's own are still the ten", () => {
    const ratings = [1, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    expect(scored({ ratings, weights: ratings.map(() => 1) }).fit).toBe(39);
  });

  test("not one that is switched off by a weight of 0", () => {
    const ratings = [1, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    const weights = ratings.map((_, index) => (index === 0 ? 0 : 1));
    expect(scored({ ratings, weights })).toMatchObject({ fit: 100, knockOut: null });
  });

  test("ten criteria of one's own are not the ten", () => {
    const ratings = [1, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    const names = ratings.map((_, index) => `Own ${index}`);
    expect(scored({ ratings, criteria: names })).toMatchObject({ fit: 90, knockOut: null });
  });
});
