import { describe, expect, test } from "vitest";
import { criteria, criterionCode, defaultWeights } from "../../../src/domain/fit/criteria";

describe("the ten criteria", () => {
  test("weigh 100 together", () => {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test("are known by code and by full name, in any case and spacing", () => {
    for (const { code, name } of criteria)
      for (const typed of [code, code.toLowerCase(), name, name.toUpperCase(), ` ${name}\u00a0`])
        expect(criterionCode(typed)).toBe(code);
  });

  test("are known however the letters and spaces were pasted", () => {
    expect(criterionCode("ＥＣＯＮ")).toBe("ECON");
    expect(criterionCode("Better  \u00a0together")).toBe("OFFER");
  });

  test("are not guessed from a part of the name", () => {
    expect(criterionCode("Complementary")).toBeNull();
  });
});

describe("omitted weights", () => {
  test.each([
    { given: "some of the ten", codes: ["DEPEND", "ECON"] as const, weights: [4, 18] },
    { given: "one of one's own among them", codes: ["ECON", null] as const, weights: [1, 1] },
    { given: "none of the ten", codes: [null, null, null], weights: [1, 1, 1] },
  ])("$given", ({ codes, weights }) => {
    expect(defaultWeights(codes)).toEqual(weights);
  });
});
