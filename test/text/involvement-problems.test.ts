import { describe, expect, test } from "vitest";
import type { InvolvementProblem } from "../../src/tables/involvement-problem";
import { involvementProblemText } from "../../src/text/involvement-problems";

const at = { table: "Touches", row: 7 } as const;
const dated = { ...at, code: "not-a-date", field: "date", column: "Date" } as const;

const problems: readonly (readonly [InvolvementProblem, string])[] = [
  [
    { ...dated, found: "soon", why: { code: "not-a-date" } },
    "Touches, row 7, Date: expected a date, found 'soon'",
  ],
  [
    { ...dated, found: "01/02/2025", why: { code: "either-date", readings: [45_689, 45_659] } },
    "Touches, row 7, Date: expected a date that reads in one way only, typed as a date or as 2025-02-01, found '01/02/2025', which may be 2025-02-01 or 2025-01-02",
  ],
  [
    { ...dated, found: "31/12/25", why: { code: "short-year" } },
    "Touches, row 7, Date: expected a date with all four digits of its year, found '31/12/25'",
  ],
  [
    { ...at, code: "footer-row", field: null, column: "", found: "Confidential" },
    "Touches, row 7: expected a deal and a partner, found the footer 'Confidential'",
  ],
  [
    { ...at, code: "ignored-role", field: "role", column: "Role", found: "VAR" },
    "Touches, row 7, Role: expected a role that takes part, found 'VAR', which you said takes none",
  ],
  [
    { ...at, code: "partner-is-account", field: "partner", column: "Partner", found: "Acme" },
    "Touches, row 7, Partner: expected a partner other than the account of the deal, found 'Acme'; credited all the same",
  ],
];

describe("problems of involvements", () => {
  test.each(problems)("%j", (problem, sentence) => {
    expect(involvementProblemText(problem)).toBe(sentence);
  });
});
