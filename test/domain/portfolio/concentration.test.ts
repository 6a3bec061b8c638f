import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concentration, type Concentration } from "../../../src/domain/portfolio/concentration";
import { fortyPartners } from "./stories";

function concentrationOf(values: readonly number[]): Concentration {
  const result = concentration(values);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const amounts = fc
  .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 })
  .filter((values) => values.some((value) => value > 0));

describe("concentration", () => {
  test("forty partners: top 1 22.6 %, top 3 50.9 %, HHI 1,171, 8.5 effective partners", () => {
    const found = concentrationOf(fortyPartners);
    expect(found.topShare).toBeCloseTo(0.2263, 4);
    expect(found.topThreeShare).toBeCloseTo(0.5091, 4);
    expect(Math.round(found.hhi)).toBe(1171);
    expect(found.effectivePartners.toFixed(1)).toBe("8.5");
    expect(found.partnersFor80).toBe(8);
  });

  test("two partners, 3 to 1: HHI 75² + 25², Gini 1/4", () => {
    const found = concentrationOf([3, 1]);
    expect(found.hhi).toBeCloseTo(6250, 9);
    expect(found.effectivePartners).toBeCloseTo(1.6, 12);
    expect(found.gini).toBeCloseTo(0.25, 12);
    expect(found).toMatchObject({ topShare: 0.75, topThreeShare: 1, partnersFor80: 2 });
  });

  test("zeros count for the Gini coefficient and for nothing else", () => {
    const without = concentrationOf([3, 1]);
    const found = concentrationOf([3, 0, 1, 0]);
    expect(found.gini).toBeCloseTo(0.625, 12);
    expect({ ...found, gini: 0 }).toEqual({ ...without, gini: 0 });
  });

  test("equal partners are as many as they are", () => {
    const found = concentrationOf([5, 5, 5, 5]);
    expect(found.hhi).toBe(2500);
    expect(found.effectivePartners).toBe(4);
    expect(found.gini).toBeCloseTo(0, 12);
    expect(found.partnersFor80).toBe(4);
  });

  test("is not defined for negative values nor for nothing", () => {
    expect(concentration([1, -2])).toMatchObject({ problem: { code: "negative-value", index: 1 } });
    expect(concentration([0, 0])).toMatchObject({ problem: { code: "nothing-to-share" } });
    expect(concentration([])).toMatchObject({ problem: { code: "nothing-to-share" } });
  });

  test("order does not matter", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(concentrationOf([...values].reverse())).toEqual(concentrationOf(values));
      }),
    );
  });

  test("stays within its bounds", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { hhi, topShare, topThreeShare, effectivePartners, gini } = concentrationOf(values);
        const positive = values.filter((value) => value > 0).length;
        expect(hhi).toBeLessThanOrEqual(10_000 + 1e-6);
        expect(effectivePartners).toBeLessThanOrEqual(positive + 1e-6);
        expect(topShare).toBeLessThanOrEqual(topThreeShare);
        expect(gini).toBeGreaterThan(-1e-9);
        expect(gini).toBeLessThan(1);
      }),
    );
  });
});
