import { describe, expect, test } from "vitest";
import { readScale, scoreOf } from "../../../src/domain/fit/scale";

describe("a scale that can be read", () => {
  test.each([
    { cell: null, min: 1, max: 5 },
    { cell: "1-5", min: 1, max: 5 },
    { cell: "0-5", min: 0, max: 5 },
    { cell: "1-10", min: 1, max: 10 },
    { cell: "0-10", min: 0, max: 10 },
    { cell: "0-100", min: 0, max: 100 },
    { cell: " 1 - 5\u00a0", min: 1, max: 5 },
    { cell: "1–5", min: 1, max: 5 },
    { cell: "-2-2", min: -2, max: 2 },
    { cell: "-5--1", min: -5, max: -1 },
    { cell: "- 5 - - 1", min: -5, max: -1 },
    { cell: "−1–1", min: -1, max: 1 },
    { cell: "0.5-2.75", min: 0.5, max: 2.75 },
    { cell: "-.5-.5", min: -0.5, max: 0.5 },
  ])("$cell", ({ cell, min, max }) => {
    expect(readScale(cell)).toEqual({ ok: true, value: { min, max } });
  });
});

describe("a scale that cannot", () => {
  test.each([
    "5-1",
    "1-1",
    "1",
    "-5",
    "1-",
    "1-5-9",
    "one to five",
    "1,5-5",
    "1e0-5",
    "+1-5",
    "1..5-3",
    `0-${"9".repeat(400)}`,
    5,
    45413,
    true,
    {},
  ])("%s", (cell) => {
    expect(readScale(cell)).toEqual({
      ok: false,
      problem: { code: "scale-unreadable", found: cell },
    });
  });
});

test("a rating scores by how far it lies between the ends", () => {
  expect(scoreOf(1, { min: 1, max: 5 })).toBe(0);
  expect(scoreOf(3, { min: 1, max: 5 })).toBe(50);
  expect(scoreOf(5, { min: 1, max: 5 })).toBe(100);
  expect(scoreOf(0, { min: -2, max: 2 })).toBe(50);
});
