import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { recogniseInvestments } from "../../src/tables/investments-fields";
import { readInvestments } from "../../src/tables/read-investments";
import { gridOf, type Rows } from "./records";

const headers = ["Partner", "Quarter", "Category", "Hours", "MDF"];

const read = (rows: Rows, over: readonly CellValue[] = headers) =>
  readInvestments(gridOf("Spend", over, rows), recogniseInvestments(over).columns);

describe("Investments", () => {
  test.each<readonly [CellValue, object]>([
    ["2026 Q3", { year: 2026, quarter: 3 }],
    ["Q3 2026", { year: 2026, quarter: 3 }],
    ["2026Q1", { year: 2026, quarter: 1 }],
    ["FY2026-Q4", { year: 2026, quarter: 4 }],
    ["2023-03-15", { date: 45_000 }],
    [45_000, { date: 45_000 }],
  ])("%s is a quarter or a day", (cell, when) => {
    const { records } = read([["Acme", cell, "promotion", 12.5, 1200]]);
    expect(records).toEqual([
      {
        ...{ partner: "Acme", when, category: "Promotion", hours: 12.5, amountMinor: 120_000 },
        ...{ row: 5, unread: [] },
      },
    ]);
  });

  test("a day says more than the quarter beside it", () => {
    const over = ["Partner", "Quarter", "Date", "Hours"];
    const { records, doubts } = read([["Acme", "2026 Q3", 45_000, 1]], over);
    expect(records).toMatchObject([{ when: { date: 45_000 } }]);
    expect(doubts).toEqual([]);
  });

  test.each<readonly [string, readonly CellValue[], string, string | null]>([
    ["without a partner", ["", "2026 Q3", "", 5, 10], "no-partner", "Partner"],
    ["without a figure", ["Acme", "2026 Q3", "People", "", ""], "no-figure", "MDF"],
    ["whose only figure is a text", ["Acme", "2026 Q3", "", "", "tbd"], "not-an-amount", "MDF"],
    ["without a quarter", ["Acme", "", "People", 5, ""], "no-date", "Quarter"],
    ["of no known quarter", ["Acme", "Q5 2026", "", 5, ""], "not-a-quarter", "Quarter"],
    ["with a subtotal", ["Acme", "Subtotal", "", 5, 10], "total-row", null],
  ])("a row %s is set aside", (_, row, code, column) => {
    const { records, setAside, counts } = read([row]);
    expect(records).toEqual([]);
    expect(setAside).toMatchObject([{ code, column, row: 5, rowCounts: false }]);
    expect(counts).toEqual({ read: 1, used: 0, setAside: 1 });
  });

  test("hours that cannot be read are not counted, the amount beside them is", () => {
    const { records, doubts } = read([["Acme", "2026 Q3", "Events", "a few", 10]]);
    expect(records).toMatchObject([{ hours: null, amountMinor: 1000, category: null }]);
    expect(records[0]?.unread).toEqual(["hours", "category"]);
    expect(doubts.map(({ code }) => code)).toEqual(["not-a-number", "not-in-list"]);
  });

  test.each<readonly [readonly string[], readonly string[]]>([
    [["Partner", "Date", "Hours"], []],
    [["Partner", "Quarter", "Spend"], []],
    [
      ["Partner", "Category"],
      ["quarter", "amount"],
    ],
    [["Quarter", "Commission"], ["partner"]],
  ])("of %j the missing are %j", (over, missing) => {
    expect(recogniseInvestments(over).missing).toEqual(missing);
  });
});
