import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { findHeaderRow } from "../../src/tables/header-row";

const header = ["Deal ID", "Amount", "Close Date", "Stage"];

const rows: readonly (readonly [string, readonly (readonly CellValue[])[], number | null])[] = [
  ["the first row", [header, ["D1", 5, 45000, "Won"]], 0],
  ["below title rows", [["Closed deals", ""], ["", ""], ["As of", 45000], header], 3],
  ["the first of two alike", [header, ["D1", 5, 45000, "Won"], header], 0],
  ["the row with the most, not the first with some", [["Stage", "Amount"], header], 1],
  ["not where a single word fits", [["Amount"], ["Stage"]], null],
  ["not in an empty sheet", [], null],
  ["not below the first fifty rows", [...new Array<string[]>(50).fill(["title"]), header], null],
];

describe("the header row is found", () => {
  test.each(rows)("%s", (_, cells, expected) => {
    expect(findHeaderRow(cells)).toBe(expected);
  });
});
