import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balance } from "../../../src/domain/value/balance";

// Source of the first two: the worked example of docs/functions.md.
test.each([
  { numbers: [500, 100, 300, 120], found: 62.0689, why: "400 beside 180" },
  { numbers: [800, 100, 90, 120], found: 0, why: "they lose" },
  { numbers: [90, 120, 800, 100], found: 0, why: "we lose" },
  { numbers: [100, 100, 300, 100], found: 0, why: "we come out even" },
  { numbers: [300, 100, 250, 50], found: 100, why: "both gain the same" },
] as const)("$numbers: $found, $why", ({ numbers, found }) => {
  const [ourValue, ourCost, theirValue, theirCost] = numbers;
  expect(
    balance({ value: ourValue, cost: ourCost }, { value: theirValue, cost: theirCost }),
  ).toBeCloseTo(found, 3);
});

describe("properties", () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  const stake = fc.record({ value: amount, cost: amount });

  test("lies within 0 and 100 and is the same seen from the other side", () => {
    fc.assert(
      fc.property(stake, stake, (ours, theirs) => {
        const found = balance(ours, theirs);
        expect(found >= 0 && found <= 100).toBe(true);
        expect(balance(theirs, ours)).toBe(found);
      }),
    );
  });

  test("is the same in another currency", () => {
    const worth = fc.integer({ min: 0, max: 1e9 });
    const whole = fc.record({ value: worth, cost: worth });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 1000 }), (ours, theirs, rate) => {
        const converted = ({ value, cost }: typeof ours) => ({
          ...{ value: value * rate, cost: cost * rate },
        });
        expect(balance(converted(ours), converted(theirs))).toBeCloseTo(balance(ours, theirs), 9);
      }),
    );
  });

  test("more for the side that gains less never lowers it", () => {
    fc.assert(
      fc.property(stake, stake, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, by) => {
        const net = ({ value, cost }: typeof one) => value - cost;
        const [less, more] = net(one) < net(other) ? [one, other] : [other, one];
        const raised = { ...less, value: less.value + by * (net(more) - net(less)) };
        expect(balance(raised, more)).toBeGreaterThanOrEqual(balance(less, more) - 1e-9);
      }),
    );
  });
});
