import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportioner } from "../../../src/domain/numeric/apportion";
import { largestRemainder } from "../../../src/domain/numeric/largest-remainder";

const most = 8;
const apportion = apportioner(most);
const parts = (total: number, weights: readonly number[]): number[] => {
  const column = new Float64Array(most + 1).fill(NaN);
  column.set(weights);
  return [...apportion(total, column, weights.length).subarray(0, weights.length)];
};

const sameAsExact = (total: number, weights: readonly number[]) => {
  if (weights.some((weight) => weight > 0))
    expect(parts(total, weights)).toEqual(largestRemainder(total, weights));
};

const total = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer(), fc.maxSafeInteger());
const column = (weight: fc.Arbitrary<number>) =>
  fc.array(weight, { minLength: 1, maxLength: most });

describe("apportioning in a row gives what largest remainder gives", () => {
  test("for small whole weights, with ties everywhere", () => {
    fc.assert(fc.property(total, column(fc.integer({ min: 0, max: 10 })), sameAsExact), {
      numRuns: 2000,
    });
  });

  test("for weights that halve, as with time", () => {
    const halving = fc.integer({ min: 0, max: 400 }).map((days) => 2 ** (-days / 90));
    fc.assert(fc.property(total, column(halving), sameAsExact), { numRuns: 1000 });
  });

  test("for decimal fractions, which tie on paper and not in floats", () => {
    const tenths = fc.integer({ min: 0, max: 30 }).map((tenth) => tenth / 10);
    fc.assert(fc.property(total, column(tenths), sameAsExact), { numRuns: 3000 });
  });

  test("for any weights", () => {
    const weight = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(fc.property(total, column(weight), sameAsExact), { numRuns: 1000 });
  });

  test("where floats come down on the wrong side of a tie", () => {
    sameAsExact(5, [3, 7]);
    sameAsExact(1, [1, 1 + 2 ** -52]);
    sameAsExact(2 ** 53 - 1, [1, 1]);
    expect(parts(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });
});
