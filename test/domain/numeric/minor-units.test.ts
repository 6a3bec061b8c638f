import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { majorUnits, minorUnits } from "../../../src/domain/numeric/minor-units";

const rows: readonly (readonly [number, number | null])[] = [
  [1054, 105_400],
  [0.1, 10],
  [1.005, 101],
  [-1.005, -101],
  [2.675, 268],
  [8.345, 835],
  [0.004, 0],
  [-0.004, 0],
  [1e-9, 0],
  [5e-324, 0],
  [9_999_999_999_999.99, 999_999_999_999_999],
  [1e14, null],
  [1e300, null],
  [NaN, null],
  [-Infinity, null],
];

describe("minor units", () => {
  test.each(rows)("%d is %j", (amount, minor) => {
    expect(minorUnits(amount)).toBe(minor);
  });

  test("whole cents survive the way to an amount and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (minor) => {
        expect(minorUnits(majorUnits(minor))).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });
});
