import { expect, test } from "vitest";
import { luFactors, luFactorsInSteps } from "../../../src/domain/numeric/lu";
import { finish, type Steps } from "../../../src/domain/numeric/steps";

function* countTo(last: number): Steps<number> {
  for (let at = 0; at < last; at++) yield;
  return last;
}

test("work in steps ends with its result", () => {
  expect(finish(countTo(3))).toBe(3);
  expect(finish(countTo(0))).toBe(0);
});

test("a factorisation stops after each row, and ends as in one go", () => {
  const matrix = () => Float64Array.of(4, 1, 2, 1, 5, 1, 2, 1, 6);
  const steps = luFactorsInSteps(matrix(), 3);
  expect(steps.next().done).toBe(false);
  expect(steps.next().done).toBe(false);
  expect(steps.next()).toEqual({ done: true, value: luFactors(matrix(), 3) });
});
