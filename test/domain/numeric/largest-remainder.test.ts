import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largestRemainder } from "../../../src/domain/numeric/largest-remainder";

const rows: readonly (readonly [string, number, readonly number[], readonly number[]])[] = [
  ["one unit left goes to the earliest of equals", 100, [1, 1, 1], [34, 33, 33]],
  ["two units left go to the two earliest", 200, [1, 1, 1], [67, 67, 66]],
  ["the largest remainder comes first", 10, [0.55, 0.27, 0.18], [5, 3, 2]],
  [
    "weights in role shares, D1 of the worked example",
    10_000_000,
    [1, 0.6, 0.3],
    [5263158, 3157895, 1578947],
  ],
  ["a negative amount by its absolute value", -100, [1, 1, 1], [-34, -33, -33]],
  ["nothing to share out", 0, [1, 1], [0, 0]],
  ["a weight of 0 gets nothing", 7, [0, 1, 0], [0, 7, 0]],
  ["fewer units than parts", 2, [1, 1, 1, 1], [1, 1, 0, 0]],
  ["an exact tie that floats would break: 0.7 of 5 is 3.5", 5, [3, 7], [2, 3]],
  ["an exact tie beyond what floats hold", 2 ** 53 - 1, [1, 1], [2 ** 52, 2 ** 52 - 1]],
  ["fractions of powers of two tie exactly", 5, [2 ** -60, 3 * 2 ** -60, 0], [1, 4, 0]],
  ["a hair more than a tie is no tie", 1, [1, 1 + 2 ** -52], [0, 1]],
];

describe("largest remainder", () => {
  test.each(rows)("%s", (_, total, weights, parts) => {
    expect(largestRemainder(total, weights)).toEqual(parts);
  });

  test("parts always add up to the amount, the largest amounts too", () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), {
          minLength: 1,
          maxLength: 12,
        }),
        (total, weights) => {
          const parts = largestRemainder(total, weights);
          expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        },
      ),
    );
  });

  test("whole weights and the same weights as fractions give the same", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, whole) => {
        const fractions = whole.map((weight) => weight / 1024);
        expect(largestRemainder(total, fractions)).toEqual(largestRemainder(total, whole));
      }),
    );
  });

  test("every part is within one unit of its exact quota", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const all = weights.reduce((sum, weight) => sum + weight, 0);
          largestRemainder(total, weights).forEach((part, index) => {
            expect(Math.abs(part - (total * (weights[index] ?? 0)) / all)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  test("a broken caller is told what it gave", () => {
    expect(() => largestRemainder(0.5, [1])).toThrow("total to apportion: 0.5");
    expect(() => largestRemainder(5, [])).toThrow("sum of weights: 0");
  });
});
