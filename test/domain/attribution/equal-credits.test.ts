import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalCredits } from "../../../src/domain/attribution/equal-credits";

describe("equal credits", () => {
  test("the odd cents go to the earlier partners", () => {
    expect(equalCredits(100_00, 3)).toEqual([33_34, 33_33, 33_33]);
    expect(equalCredits(-100_00, 3)).toEqual([-33_34, -33_33, -33_33]);
  });

  test("a deal without a partner credits nobody", () => {
    expect(equalCredits(100_00, 0)).toEqual([]);
  });

  test("credits sum to the amount to the cent and differ by one cent at most", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), (amountMinor, partners) => {
        const credits = equalCredits(amountMinor, partners);
        expect(credits.reduce((sum, credit) => sum + credit, 0)).toBe(amountMinor);
        expect(Math.max(...credits) - Math.min(...credits)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
