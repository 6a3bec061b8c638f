import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compensatedSum, runningSums } from "../../../src/domain/numeric/compensated-sum";

describe("compensated sum", () => {
  test("keeps what plain addition loses (Neumaier's example)", () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum(new Array<number>(10).fill(0.1))).toBe(1);
  });

  test("of nothing is 0", () => {
    expect(compensatedSum([])).toBe(0);
    expect(runningSums([])).toEqual([]);
  });

  test("running sums of integers are exact", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        let sum = 0;
        expect(runningSums(values)).toEqual(values.map((value) => (sum += value)));
      }),
    );
  });
});
