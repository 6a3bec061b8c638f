import { describe, expect, test } from "vitest";
import { recogniseHeaders } from "../../src/tables/recognise-headers";
import type { RowProblem } from "../../src/tables/row-problem";
import {
  dealsFitText,
  missingColumnsText,
  mixedCurrenciesText,
  repeatedHeaderText,
  rowProblemText,
} from "../../src/text/deal-problems";

const at = { table: "Deals", row: 7 };

const problems: readonly (readonly [RowProblem, string])[] = [
  [
    { ...at, code: "not-a-number", column: "Amount", found: "tbd" },
    "Deals, row 7, Amount: expected a number, found 'tbd'",
  ],
  [
    { ...at, code: "not-a-number", column: "Amount", found: "" },
    "Deals, row 7, Amount: expected a number, found nothing",
  ],
  [
    { ...at, code: "not-a-date", column: "Close Date", found: 20250101 },
    "Deals, row 7, Close Date: expected a date, found 20250101",
  ],
  [
    { ...at, code: "not-a-date", column: "Close Date", found: true },
    "Deals, row 7, Close Date: expected a date, found TRUE",
  ],
  [
    { ...at, code: "error-cell", column: "Partner", found: "#N/A" },
    "Deals, row 7, Partner: expected a value, found the error #N/A",
  ],
  [
    { ...at, code: "no-id", column: "Deal ID", found: "" },
    "Deals, row 7, Deal ID: expected a deal id or name, found nothing",
  ],
  [
    { ...at, code: "blank-row", column: null, found: "" },
    "Deals, row 7: expected a deal, found a blank row",
  ],
  [
    { ...at, code: "total-row", column: null, found: "Grand Total" },
    "Deals, row 7: expected a deal, found a total row 'Grand Total'",
  ],
  [
    { ...at, code: "not-a-deal", column: null, found: "Confidential" },
    "Deals, row 7: expected a deal, found only 'Confidential'",
  ],
  [
    { ...at, code: "conflicting-repeat", column: "Amount", found: 250, firstRow: 5 },
    "Deals, row 7, Amount: expected the amount of row 5, which is the same deal, found 250",
  ],
];

describe("problems of deals", () => {
  test.each(problems)("%j", (problem, sentence) => {
    expect(rowProblemText(problem)).toBe(sentence);
  });

  test("a long text is cut", () => {
    const problem = {
      ...at,
      code: "not-a-number",
      column: "Amount",
      found: "x".repeat(500),
    } as const;
    expect(rowProblemText(problem)).toBe(
      `Deals, row 7, Amount: expected a number, found '${"x".repeat(59)}…'`,
    );
  });

  const fits: readonly (readonly [readonly string[], string])[] = [
    [["Close Date", "Stage"], "Has Close Date and Stage, but no deal id or amount"],
    [["Deal ID", "Close Date", "Stage"], "Has Deal ID, Close Date and Stage, but no amount"],
    [["Deal ID", "Amount", "Close Date", "Stage"], "Has Deal ID, Amount, Close Date and Stage"],
    [["Notes"], "Has none of the columns of Deals"],
  ];
  test.each(fits)("headers %j", (headers, sentence) => {
    expect(dealsFitText(recogniseHeaders(headers))).toBe(sentence);
  });

  test("missing columns", () => {
    const text = (fields: Parameters<typeof missingColumnsText>[0]["fields"]) =>
      missingColumnsText({ code: "missing-columns", table: "Deals", fields });
    expect(text(["amount"])).toBe("Deals has no column for amount. Choose it among its columns.");
    expect(text(["amount", "stage"])).toBe(
      "Deals has no column for amount or stage. Choose them among its columns.",
    );
  });

  test("a header that stands twice", () => {
    expect(repeatedHeaderText("Deals", "Amount")).toBe(
      "Deals has more than one column “Amount”. Rename one, so that it is clear which is meant.",
    );
  });

  test("mixed currencies name a few rows of each", () => {
    const currencies = [
      { currency: "USD", rows: [2, 3, 5, 8, 9] },
      { currency: "EUR", rows: [7] },
    ];
    expect(mixedCurrenciesText({ code: "mixed-currencies", currencies })).toBe(
      "Won deals of the window are in 2 currencies: USD (rows 2, 3, 5 and 2 more) and EUR (row 7). Amounts of different currencies are never added. Choose an amount converted to one currency.",
    );
  });
});
