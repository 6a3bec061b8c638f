import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jointValue } from "../../../src/domain/value/joint-value";

test.each([
  { together: 300, alone: [100, 100], found: 1.5, why: "one plus one makes three" },
  { together: 200, alone: [100, 100], found: 1, why: "no more than apart" },
  { together: 150, alone: [200, 100], found: 0.5, why: "it destroys value" },
  { together: 80, alone: [0, 40], found: 2, why: "one alone has nothing" },
  { together: -50, alone: [60, 40], found: -0.5, why: "a loss together" },
  { together: 90, alone: [-10, 40], found: 3, why: "one alone makes a loss" },
] as const)("$together over $alone is $found: $why", ({ together, alone, found }) => {
  expect(jointValue(together, alone[0], alone[1])).toEqual({ ok: true, value: found });
});

test.each([
  [0, 0],
  [50, -50],
  [-30, 10],
] as const)("%d and %d alone are nothing to compare with", (oursAlone, theirsAlone) => {
  expect(jointValue(100, oursAlone, theirsAlone)).toEqual({
    ok: false,
    problem: { code: "nothing-alone", alone: oursAlone + theirsAlone },
  });
});

describe("properties", () => {
  const worth = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

  test("is the same with the sides exchanged", () => {
    fc.assert(
      fc.property(worth, worth, worth, (together, one, other) => {
        expect(jointValue(together, one, other)).toEqual(jointValue(together, other, one));
      }),
    );
  });

  test("is above 1 exactly where together is more than the sum", () => {
    fc.assert(
      fc.property(worth, worth, worth, (together, one, other) => {
        const found = jointValue(together, one, other);
        // Two numbers a hair apart may divide to exactly 1.
        if (found.ok && found.value !== 1) expect(found.value > 1).toBe(together > one + other);
      }),
    );
  });
});
