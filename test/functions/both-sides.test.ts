import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  PARTNERBALANCE,
  PARTNERDEPENDENCE,
  PARTNERJOINTVALUE,
  PARTNERROI,
} from "../../src/functions/values";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const balance = calling(PARTNERBALANCE, 4);
const joint = calling(PARTNERJOINTVALUE, 3);
const dependence = calling(PARTNERDEPENDENCE, 4);
const roi = calling(PARTNERROI, 2);

type Refused = readonly [string, () => unknown, string];

describe("PARTNERBALANCE", () => {
  test("of the worked example, 400 beside 180 and a side that loses", () => {
    expect(balance(500, 100, 300, 120)).toBeCloseTo(62.0689, 3);
    expect(balance(800, 100, 90, 120)).toBe(0);
  });

  test("a blank cell counts as 0, as null or as 0", () => {
    expect(balance(500, null, 500, 0)).toBe(100);
    expect(balance(500, "", [[500]], [[null]])).toBe(100);
    expect(balance(null, 100, 300, 120)).toBe(0);
  });

  test.each<Refused>([
    [
      "a negative cost",
      () => balance(500, -100, 300, 120),
      "#VALUE! Our cost: expected a number of 0 or more, found -100.",
    ],
    [
      "text",
      () => balance(500, 100, "300 k", 120),
      '#VALUE! Their value: expected a number, found the text "300 k".',
    ],
    [
      "an error",
      () => balance(500, 100, 300, errorCell("#DIV/0!")),
      "#DIV/0! Their cost: the cell holds #DIV/0!.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});

describe("PARTNERJOINTVALUE", () => {
  test("is together over the sum of both alone", () => {
    expect(joint(300, 100, 100)).toBe(1.5);
    expect(joint(80, null, 40)).toBe(2);
  });

  test.each<Refused>([
    [
      "nothing alone",
      () => joint(300, 0, null),
      "#N/A Nothing to compare with: alone the two sides add up to 0.",
    ],
    [
      "a loss alone",
      () => joint(300, 100, -150),
      "#N/A Nothing to compare with: alone the two sides add up to -50.",
    ],
    [
      "text",
      () => joint("much", 100, 100),
      '#VALUE! Together: expected a number, found the text "much".',
    ],
    ["TRUE", () => joint(1, 100, true), "#VALUE! Theirs alone: expected a number, found TRUE."],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});

describe("PARTNERDEPENDENCE", () => {
  test("is the smaller share over the larger", () => {
    expect(dependence(10, 100, 1, 5)).toBe(0.5);
    expect(dependence(1, 5, 10, 100)).toBe(0.5);
    expect(dependence(null, 100, 0, 5)).toBe(0);
  });

  test.each<Refused>([
    [
      "no revenue of ours",
      () => dependence(0, 0, 1, 5),
      "#VALUE! Our revenue: expected a number above 0, found 0.",
    ],
    [
      "revenue of ours left blank",
      () => dependence(0, null, 1, 5),
      "#VALUE! Our revenue: expected a number above 0, found a blank cell.",
    ],
    [
      "no revenue of theirs",
      () => dependence(1, 5, 1, -5),
      "#VALUE! Their revenue: expected a number above 0, found -5.",
    ],
    [
      "more than all of ours",
      () => dependence(120, 100, 1, 5),
      "#VALUE! Our revenue via them: expected 0 to 100, all of our revenue, found 120.",
    ],
    [
      "less than nothing of theirs",
      () => dependence(10, 100, -1, 5),
      "#VALUE! Their revenue via us: expected 0 to 5, all of their revenue, found -1.",
    ],
    [
      "an error",
      () => dependence(errorCell("#N/A"), 100, 1, 5),
      "#N/A Our revenue via them: the cell holds #N/A.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});

describe("PARTNERROI", () => {
  test("is value over cost, less 1", () => {
    expect(roi(300, 200)).toBe(0.5);
    expect(roi(null, 200)).toBe(-1);
    expect(roi(-100, 200)).toBe(-1.5);
  });

  test.each<Refused>([
    ["no cost", () => roi(300, 0), "#N/A Cost: no cost recorded; a return needs one above 0."],
    ["a blank", () => roi(300, null), "#N/A Cost: no cost recorded; a return needs one above 0."],
    [
      "a negative cost",
      () => roi(300, -5),
      "#VALUE! Cost: expected a number of 0 or more, found -5.",
    ],
    ["text", () => roi("x", 5), '#VALUE! Value: expected a number, found the text "x".'],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});
