import { describe, expect, test } from "vitest";
import { recogniseHeaders } from "../../src/tables/recognise-headers";
import type { RowDoubt, RowProblem } from "../../src/tables/row-problem";
import {
  dealsFitText,
  missingColumnsText,
  mixedCurrenciesText,
  rowDoubtText,
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
    { ...at, code: "footer-row", column: null, found: "Confidential" },
    "Deals, row 7: expected a deal, found the footer 'Confidential'",
  ],
  [
    { ...at, code: "no-stage", column: null, found: "D1" },
    "Deals, row 7: expected a stage, or that all of these deals are won, found no column of stages",
  ],
  [
    {
      ...{ ...at, code: "either-date", column: "Close Date", found: "01/02/2025" },
      readings: [45_689, 45_659],
    },
    "Deals, row 7, Close Date: expected a date that reads in one way only, typed as a date or as 2025-02-01, found '01/02/2025', which may be 2025-02-01 or 2025-01-02",
  ],
  [
    {
      ...at,
      code: "either-number",
      column: "Amount",
      found: "(1.200)",
      readings: [-120, -120_000],
    },
    "Deals, row 7, Amount: expected an amount that reads in one way only, typed as a number such as -1200, found '(1.200)', which may be −1.2 or −1,200",
  ],
  [
    { ...at, code: "not-in-order", column: "Close Date", found: "12/31/2025", order: "dmy" },
    "Deals, row 7, Close Date: expected a date with the day first, then the month, as in the rest of the column, found '12/31/2025'",
  ],
  [
    { ...at, code: "not-in-order", column: "Close Date", found: "31/12/2025", order: "mdy" },
    "Deals, row 7, Close Date: expected a date with the month first, then the day, as in the rest of the column, found '31/12/2025'",
  ],
  [
    { ...at, code: "short-year", column: "Close Date", found: "31/12/25" },
    "Deals, row 7, Close Date: expected a date with all four digits of its year, found '31/12/25'",
  ],
  [
    { ...at, code: "other-currency", column: "Amount", found: "€ 5", currency: "USD" },
    "Deals, row 7, Amount: expected an amount in USD, as its currency says, found '€ 5'",
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

  test.each<readonly [RowDoubt, string]>([
    [
      { ...at, code: "partner-is-account", column: "Partner", found: "Acme" },
      "Deals, row 7, Partner: 'Acme' is the account of this deal too; credited all the same",
    ],
    [
      { ...at, code: "ignored-role", column: "Role", found: "VAR" },
      "Deals, row 7, Role: the partners beside the role 'VAR' have no part in this deal, as you said",
    ],
  ])("%j", (doubt, sentence) => {
    expect(rowDoubtText(doubt)).toBe(sentence);
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
