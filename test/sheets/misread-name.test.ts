import { describe, expect, test } from "vitest";
import { isMisread } from "../../src/sheets/misread-name";

describe("a name that SUMIFS would take for something else", () => {
  test.each([
    ["a pattern", "Acme*"],
    ["a pattern", "Who?"],
    ["an escape", "A~B"],
    ["a condition", "=Acme"],
    ["a condition", ">50 Partners"],
    ["a condition", "<none>"],
    ["a number", "007"],
    ["a number", "1E5"],
    ["a number in other digits", "٣"],
    ["a percentage", "5%"],
    ["an amount", "$ 5"],
    ["an amount", "5 kr"],
    ["a fraction", "3/4"],
    ["a time", "12:30 PM"],
    ["a date", "3-Apr"],
    ["a date", "1 January 2026"],
    ["a German date", "1. Februar 2026"],
    ["a French date", "14 juillet"],
    ["a truth value", "True"],
    ["an error", "#N/A"],
    ["too long", "x".repeat(256)],
  ])("%s: %s", (_, name) => {
    expect(isMisread(name)).toBe(true);
  });

  test.each([
    "Northwind SI",
    "Studio 54",
    "Partner 12",
    "Acme, Inc.",
    "Ünal & Söhne",
    "A (B)",
    "-",
  ])("not %s", (name) => {
    expect(isMisread(name)).toBe(false);
  });
});
