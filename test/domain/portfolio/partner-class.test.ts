import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partnerClasses } from "../../../src/domain/portfolio/partner-class";
import { fortyPartners } from "./stories";

const classesOf = (values: readonly number[], cuts?: { a: number; b: number }): string => {
  const classOf = cuts ? partnerClasses(values, cuts) : partnerClasses(values);
  return values.map((value) => (classOf(value) === "None" ? "-" : classOf(value))).join("");
};

const rows: readonly (readonly [string, readonly number[], string])[] = [
  ["the value that reaches a cut still belongs to it", [50, 30, 15, 5], "AABC"],
  ["one partner alone", [7], "A"],
  ["equal values share a class", [10, 10, 10, 10, 10], "AAAAA"],
  ["zero and below are None and outside the shares", [80, -500, 0, 20], "A--B"],
  ["nothing positive", [0, -1], "--"],
  ["any order", [5, 50, 15, 30], "CABA"],
  ["noise below a cut has reached it", [0.1 + 0.2, 0.5, 0.2], "AAB"],
];

describe("classes", () => {
  test.each(rows)("%s", (_, values, classes) => {
    expect(classesOf(values)).toBe(classes);
  });

  test("forty partners: 8 A, 8 B, 9 C, 15 None", () => {
    const classes = classesOf(fortyPartners);
    expect(classes).toBe("A".repeat(8) + "B".repeat(8) + "C".repeat(9) + "-".repeat(15));
  });

  test("other cuts", () => {
    expect(classesOf([50, 30, 15, 5], { a: 0.5, b: 0.8 })).toBe("ABCC");
    expect(classesOf([50, 30], { a: 0, b: 0 })).toBe("CC");
    expect(classesOf([50, 30], { a: 1.1, b: 1.1 })).toBe("AA");
  });

  test("a value is classed as the share of everything strictly greater says", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 200 })), (values) => {
        const positive = values.filter((value) => value > 0);
        const total = positive.reduce((sum, value) => sum + value, 0);
        const classOf = partnerClasses(values);
        for (const value of positive) {
          const greater = positive.filter((other) => other > value);
          const share = greater.reduce((sum, other) => sum + other, 0) / total;
          const expected = share < 0.8 - 1e-12 ? "A" : share < 0.95 - 1e-12 ? "B" : "C";
          expect(classOf(value)).toBe(expected);
        }
      }),
    );
  });

  test("a greater value never has a lower class", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2 }), (values) => {
        const classes = [...values].sort((a, b) => b - a).map(partnerClasses(values));
        expect(classes).toEqual([...classes].sort());
      }),
    );
  });
});
