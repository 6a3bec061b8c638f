import { expect, test } from "vitest";
import { returnOnInvestment } from "../../../src/domain/value/return-on-investment";

test.each([
  { value: 300, cost: 200, found: 0.5 },
  { value: 200, cost: 200, found: 0 },
  { value: 0, cost: 200, found: -1 },
  { value: -100, cost: 200, found: -1.5 },
  { value: 5, cost: 0, found: null },
])("$value for $cost is $found", ({ value, cost, found }) => {
  expect(returnOnInvestment(value, cost)).toBe(found);
});
