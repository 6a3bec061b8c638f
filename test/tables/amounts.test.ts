import { describe, expect, test } from "vitest";
import { readMoney } from "../../src/tables/amount";
import type { CellValue } from "../../src/tables/cell-value";
import { decimalSurvey } from "../../src/tables/decimal-mark";

// Forms as written by Excel's number formats of the regions named, by accountants, and by hand.
const oneWay: readonly (readonly [CellValue, number, string])[] = [
  [1200, 1200_00, ""],
  [-1.005, -1_01, ""],
  // English (United States)
  ["$1,200.00", 1200_00, "$"],
  ["US$1,200.00", 1200_00, "USD"],
  ["USD 1,200.00", 1200_00, "USD"],
  ["usd1200", 1200_00, "USD"],
  ["1,234,567", 1234567_00, ""],
  ["$500 USD", 500_00, "USD"],
  // German, Spanish, Italian
  ["1.200,00 €", 1200_00, "EUR"],
  ["1.234.567", 1234567_00, ""],
  ["€ 12,5", 12_50, "EUR"],
  // French, Swedish, Polish: no-break, narrow no-break and thin spaces
  ["1 200,00", 1200_00, ""],
  ["1\u00a0200,00\u00a0€", 1200_00, "EUR"],
  ["1\u202f200,00 €", 1200_00, "EUR"],
  ["1\u2009200", 1200_00, ""],
  ["1 200,00 zł", 1200_00, "PLN"],
  ["12 500 kr", 12500_00, "KR"],
  // Swiss
  ["CHF 1'200.00", 1200_00, "CHF"],
  ["1’200’000", 1200000_00, ""],
  // Less than nothing
  ["(500)", -500_00, ""],
  ["($1,200.00)", -1200_00, "$"],
  ["$(500)", -500_00, "$"],
  ["-500", -500_00, ""],
  ["−500", -500_00, ""],
  ["$-500", -500_00, "$"],
  ["-$500", -500_00, "$"],
  ["500-", -500_00, ""],
  // Thousands and millions
  ["1.2M", 1200000_00, ""],
  ["1.5m", 1500000_00, ""],
  ["3k", 3000_00, ""],
  ["€3,5k", 3500_00, "EUR"],
  ["1.2M USD", 1200000_00, "USD"],
  ["500 MXN", 500_00, "MXN"],
  // Half away from zero to the cent, as written
  ["2.6750", 2_68, ""],
  ["-0.125", -13, ""],
];

const noAmount: readonly CellValue[] = [
  ...["", "tbd", "12%", "1.2.3", "1,2,3", "12,34,567.00", "1 2", "1,200.00,00", "1e3", "0x10"],
  ...["(500", "500)", "(-500)", "--5", "5-5", "31/12/2025", "$", "$500 EUR", "TBD 100", "100 pcs"],
  ...["Infinity", "2025-01-01", "9".repeat(400), true],
];

describe("amounts", () => {
  test.each(oneWay)("%j is %d minor units of “%s”", (cell, minor, currency) => {
    expect(readMoney(cell, null)).toEqual({ minor, currency });
  });

  test.each(noAmount)("%j is none", (cell) => {
    expect(readMoney(cell, null)).toEqual({ code: "not-a-number" });
    expect(readMoney(cell, ".")).toEqual({ code: "not-a-number" });
  });

  test.each<readonly [string, number, number]>([
    ["1.200", 1_20, 1200_00],
    ["1,200", 1200_00, 1_20],
    ["$12,345", 12345_00, 12_35],
    ["(2.675)", -2_68, -2675_00],
    ["1.200k", 1200_00, 1200000_00],
  ])("%s may be two amounts, until its column decides", (cell, point, comma) => {
    expect(readMoney(cell, null)).toEqual({ code: "either-number", readings: [point, comma] });
    expect(readMoney(cell, ".")).toMatchObject({ minor: point });
    expect(readMoney(cell, ",")).toMatchObject({ minor: comma });
  });

  test("what can only be read one way is read so, whatever its column has", () => {
    expect(readMoney("1.200,50", ".")).toMatchObject({ minor: 1200_50 });
  });

  const columns: readonly (readonly [readonly CellValue[], object])[] = [
    [["1.200", "12,50", "1.200,00 €"], { mark: ",", settledBy: 2, sample: "12,50" }],
    [["1,200", "$3,400.00"], { mark: ".", settledBy: 1, sample: "$3,400.00" }],
    [["1,200", "1,234,567"], { mark: ".", settledBy: 1 }],
    [["1,200", 7.5, "5"], { mark: null, ambiguous: 1, samples: ["1,200"] }],
    [["1,200", "12.50", "12,50"], { mark: null, ambiguous: 1 }],
    [[7.5, "1200", "tbd", true], { mark: null, ambiguous: 0, samples: [] }],
  ];
  test.each(columns)("the column %j says %j", (cells, expected) => {
    const survey = decimalSurvey();
    cells.forEach(survey.see);
    expect(survey.evidence()).toMatchObject(expected);
  });
});
