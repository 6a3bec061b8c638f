import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNERCLASS, PARTNERCONCENTRATION, PARTNERPRUNE } from "../../src/functions/values";
import { fortyPartners } from "../domain/portfolio/stories";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const classOf = calling(PARTNERCLASS, 4);
const concentration = calling(PARTNERCONCENTRATION, 1);
const prune = calling(PARTNERPRUNE, 4);

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const forty = column(fortyPartners);
const measure = (shown: unknown, name: string): unknown =>
  (shown as readonly (readonly unknown[])[]).find(([label]) => label === name)?.[1];

describe("PARTNERCLASS", () => {
  test("of forty partners: 8 A, 8 B, 9 C, 15 None", () => {
    const classes = fortyPartners.map((value) => classOf(value, forty));
    const count = (name: string) => classes.filter((found) => found === name).length;
    expect(["A", "B", "C", "None"].map(count)).toEqual([8, 8, 9, 15]);
  });

  test("the cuts may be others", () => {
    const values = [[50, 30, 15, 5]];
    expect([50, 30, 15, 5].map((value) => classOf(value, values, 0.5, 0.8)).join("")).toBe("ABCC");
    expect(classOf(30, values, null, 0)).toBe("A");
    expect(classOf(0, [[0]])).toBe("None");
    expect(classOf(null, values)).toBe("None");
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "text",
      () => classOf("big", [[1]]),
      '#VALUE! Value: expected a number, found the text "big".',
    ],
    [
      "text among values",
      () => classOf(1, column([1, "n/a"])),
      '#VALUE! Values, row 2, column 1: expected a number, found the text "n/a".',
    ],
    ["TRUE", () => classOf(true, [[1]]), "#VALUE! Value: expected a number, found TRUE."],
    [
      "a positive value among none",
      () => classOf(5, [[0, -1]]),
      "#VALUE! Values: expected at least one above 0, found none.",
    ],
    [
      "a share above 1",
      () => classOf(1, [[1]], 80),
      "#VALUE! A share: expected a share above 0 and up to 1, found 80.",
    ],
    [
      "crossed shares",
      () => classOf(1, [[1]], 0.9, 0.5),
      "#VALUE! A share: expected a share not above that of B, found a greater one.",
    ],
    [
      "an error",
      () => classOf(1, [[errorCell("#N/A")]]),
      "#N/A Values, row 1, column 1: the cell holds #N/A.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});

describe("PARTNERCONCENTRATION", () => {
  test("of forty partners", () => {
    const found = concentration(forty) as readonly (readonly unknown[])[];
    expect(found.map(([label]) => label)).toEqual([
      ...["Measure", "HHI", "Top 1 share", "Top 3 share", "Effective partners", "Gini"],
      "Partners for 80%",
    ]);
    expect(Math.round(Number(measure(found, "HHI")))).toBe(1171);
    expect(measure(found, "Top 1 share")).toBeCloseTo(0.2263, 4);
    expect(measure(found, "Effective partners")).toBeCloseTo(8.54, 2);
    expect(measure(found, "Partners for 80%")).toBe(8);
  });

  test("blank cells are zeros, a negative value and nothing at all are told", () => {
    expect(measure(concentration([[3, 0, 1, ""]]), "Gini")).toBeCloseTo(0.625, 12);
    expect(concentration([[3, -1]])).toBe(
      "#VALUE! Values, row 1, column 2: expected a number of 0 or more, found -1.",
    );
    expect(concentration([[0, 0]])).toBe("#N/A Not enough to share: the values add up to 0.");
  });
});

describe("PARTNERPRUNE", () => {
  /** Hours per quarter and cost per year by class, as the fifteen exits of the story have them. */
  const perPartner = (a: number, b: number, c: number, none: number) =>
    column(fortyPartners.map((_, at) => (at < 8 ? a : at < 16 ? b : at < 25 ? c : none)));
  const hours = perPartner(30, 16, 10, 8);
  const cost = perPartner(60, 25, 9, 6);

  test("ten logos and the five smallest: 80 at risk, 130 hours and 105 freed, 6.44 to 7.24", () => {
    const exits = column(fortyPartners.map((_, at) => (at >= 20 && at < 35 ? "x" : "")));
    const found = prune(forty, exits, hours, cost);
    expect(measure(found, "Partners exited")).toBe(15);
    expect(measure(found, "Revenue at risk")).toBe(80);
    expect(measure(found, "Revenue at risk %")).toBeCloseTo(0.0146, 4);
    expect(measure(found, "Hours freed")).toBe(130);
    expect(measure(found, "Cost freed")).toBe(105);
    expect(measure(found, "Revenue per cost before")).toBeCloseTo(6.44, 2);
    expect(measure(found, "Revenue per cost after")).toBeCloseTo(7.24, 2);
    expect(measure(found, "HHI before")).toBeCloseTo(1170.85, 2);
    expect(Number(measure(found, "HHI after"))).toBeGreaterThan(1171);
  });

  test("TRUE, 1, x, yes and exit in any case are exits, all else stays", () => {
    const words = [true, 1, " X ", "Yes", "EXIT", false, 0, 2, "no", "keep", "exited"];
    const values = words.map(() => 1);
    expect(measure(prune([values], [words]), "Partners exited")).toBe(5);
  });

  test("what is not given or cannot be divided is blank", () => {
    const found = prune([[5, 3]], [["x", "x"]]) as readonly (readonly unknown[])[];
    expect(found.slice(1).map(([, value]) => value)).toEqual([2, 8, 1, "", "", "", "", 5312.5, ""]);
    expect(measure(prune([[5, 3]], [["x", ""]], null, [[2, 0]]), "Revenue per cost after")).toBe(
      "",
    );
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "a negative value",
      () => prune(column([1, -2]), column(["", ""])),
      "#VALUE! Values, row 2, column 1: expected a number of 0 or more, found -2.",
    ],
    [
      "too few exits",
      () => prune([[1, 2]], [["x"]]),
      "#VALUE! Exit: expected as many cells as values, 2, found 1.",
    ],
    [
      "text for hours",
      () => prune([[1]], [["x"]], [["ten"]]),
      '#VALUE! Hours, row 1, column 1: expected a number of 0 or more, found the text "ten".',
    ],
    [
      "an error for an exit",
      () => prune([[1]], [[errorCell("#DIV/0!")]]),
      "#DIV/0! Exit, row 1, column 1: the cell holds #DIV/0!.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});
