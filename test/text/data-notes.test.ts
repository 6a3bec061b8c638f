import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { InvolvementProblem } from "../../src/tables/involvement-problem";
import type { RecordProblem, RecordReason } from "../../src/tables/record-problem";
import type { AfterClose } from "../../src/tables/row-account";
import type { RowDoubt, RowProblem } from "../../src/tables/row-problem";
import { dataNotesLine } from "../../src/text/data-note";
import { dealDoubtNote, dealNote, involvementNote, recordNote } from "../../src/text/data-notes";
import { recordProblemText } from "../../src/text/record-problems";

const at = { table: "Deals", row: 7 };
const twoDays = [dateSerial(2025, 2, 1), dateSerial(2025, 1, 2)] as const;

const dealProblems: readonly (readonly [RowProblem, readonly unknown[]])[] = [
  [
    { ...at, code: "not-a-number", column: "Amount", found: " tbd " },
    ["Amount", "tbd", "A number", "Type the amount as a number."],
  ],
  [
    { ...at, code: "not-a-date", column: "Close Date", found: 20250101 },
    ["Close Date", 20250101, "A date", "Type it as a date."],
  ],
  [
    { ...at, code: "no-id", column: "Deal ID", found: "" },
    ["Deal ID", "(blank)", "A deal id or name", "Give the deal an id or a name."],
  ],
  [
    { ...at, code: "blank-row", column: null, found: "" },
    [null, "(blank row)", "A deal", "Nothing. Blank rows, totals and footers are never counted."],
  ],
  [
    { ...at, code: "total-row", column: null, found: "Grand Total" },
    [null, "Grand Total", "A deal", "Nothing. Blank rows, totals and footers are never counted."],
  ],
  [
    { ...at, code: "either-date", column: "Close Date", found: "01/02/2025", readings: twoDays },
    [
      ...["Close Date", "01/02/2025"],
      "A date that reads in one way only, typed as a date or as 2025-02-01",
      "Type it as a date, or say in the pane whether day or month comes first.",
    ],
  ],
  [
    { ...at, code: "conflicting-repeat", column: "Amount", found: 250, firstRow: 5 },
    [
      ...["Amount", 250, "The amount of row 5, which is the same deal"],
      "Give both rows the same amount, or delete one of them.",
    ],
  ],
  [
    { ...at, code: "error-cell", column: "Partner", found: "#N/A" },
    [...["Partner", "#N/A", "A value"], "Correct the formula of this cell, or type the value."],
  ],
];

describe("notes of deals", () => {
  test.each(dealProblems)("%j", (problem, [column, found, expected, todo]) => {
    expect(dealNote(problem)).toEqual({ ...at, column, found, expected, todo });
  });

  test.each<readonly [RowDoubt["code"], string, string]>([
    [
      "partner-is-account",
      "A partner other than the account of the deal",
      "Nothing if the account is your partner too: it is credited all the same. If not, correct it.",
    ],
    [
      "ignored-role",
      "A role that takes part",
      "Nothing, as you said that this role takes no part. The pane takes another answer.",
    ],
  ])("what is odd in a row that counts: %s", (code, expected, todo) => {
    const noted = dealDoubtNote({ ...at, code, column: "Partner", found: "Acme" });
    expect(noted).toEqual({ ...at, column: "Partner", found: "Acme", expected, todo });
  });

  test("a long text is cut", () => {
    const problem = { ...at, code: "not-a-deal", column: null, found: "x".repeat(3000) } as const;
    expect(String(dealNote(problem).found)).toHaveLength(250);
  });
});

const close = dateSerial(2026, 3, 2);
const touch = { table: "Touches", row: 77, field: "date", column: "Date" } as const;

const involvementProblems: readonly (readonly [
  InvolvementProblem | AfterClose,
  readonly unknown[],
])[] = [
  [
    { ...touch, code: "after-close", found: close + 10, closeDate: close },
    [
      ...["Date", "2026-03-12", "A date up to the deal’s close on 2026-03-02"],
      "Correct the date if it is wrong. A touch after the close had no part in the deal.",
    ],
  ],
  [
    { ...touch, code: "not-a-date", found: "3/4/26", why: { code: "short-year" } },
    [
      ...["Date", "3/4/26", "A date with all four digits of its year"],
      "Write the year with four digits.",
    ],
  ],
  [
    { ...touch, code: "unknown-deal", field: "dealId", column: "Deal ID", found: "D-9" },
    [
      ...["Deal ID", "D-9", "One of the deals"],
      "Correct it, or add the deal to the table of deals.",
    ],
  ],
  [
    { ...touch, code: "blank-row", field: null, column: "", found: "" },
    [
      ...[null, "(blank row)", "A deal and a partner"],
      "Nothing. Blank rows, totals and footers are never counted.",
    ],
  ],
  [
    { ...touch, code: "error-cell", field: "role", column: "Role", found: "#REF!" },
    [
      ...["Role", "#REF!", "A role"],
      "Correct the formula of this cell, or type the value. Until then it counts as Influenced.",
    ],
  ],
  [
    { ...touch, code: "error-cell", field: "partner", column: "Partner", found: "#REF!" },
    [...["Partner", "#REF!", "A value"], "Correct the formula of this cell, or type the value."],
  ],
];

describe("notes of involvements", () => {
  test.each(involvementProblems)("%j", (problem, [column, found, expected, todo]) => {
    const { table, row } = touch;
    expect(involvementNote(problem)).toEqual({ table, row, column, found, expected, todo });
  });
});

const partner = { table: "Partner list", row: 9 };
const inCell = (column: string, found: string | number) =>
  ({ ...partner, column, found, rowCounts: true }) as const;

const records: readonly (readonly [RecordProblem, sentence: string, todo: string])[] = [
  [
    { ...inCell("Exit terms", "mostly"), code: "not-yes-or-no" },
    "Partner list, row 9, Exit terms: expected Y or N, found 'mostly'; not checked",
    "Type Y or N, or leave the cell empty. Until then it is not checked.",
  ],
  [
    { ...inCell("Stage", "Asleep"), code: "not-in-list", choices: ["Active", "Exiting"] },
    "Partner list, row 9, Stage: expected Active or Exiting, found 'Asleep'; not checked",
    "Choose one of these, or leave the cell empty. Until then it is not checked.",
  ],
  [
    { ...inCell("Start date", "01/02/2025"), code: "either-date", readings: twoDays },
    "Partner list, row 9, Start date: expected a date that reads in one way only, typed as a date or as 2025-02-01, found '01/02/2025', which may be 2025-02-01 or 2025-01-02; not checked",
    "Type it as a date, or say in the pane whether day or month comes first. Until then it is not checked.",
  ],
  [
    { ...inCell("Our cost", "€500"), code: "other-currency", currency: "USD" },
    "Partner list, row 9, Our cost: expected an amount in USD, as the deals are, found '€500'; not checked",
    "Convert it to the currency of the deals. Until then it is not checked.",
  ],
  [
    { ...inCell("Our sponsor", "#N/A"), code: "error-cell" },
    "Partner list, row 9, Our sponsor: expected a value, found the error #N/A; not checked",
    "Correct the formula of this cell, or type the value. Until then it is not checked.",
  ],
  [
    { ...inCell("Partner", "Acme"), code: "repeated", firstRow: 5, rowCounts: false },
    "Partner list, row 9, Partner: expected one row each; row 5 counts, found 'Acme'",
    "Delete this row if it is the same. If it is another, give it a name or id of its own.",
  ],
  [
    { ...partner, code: "total-row", column: null, found: "Total", rowCounts: false },
    "Partner list, row 9: expected a row of this table, found a total row 'Total'",
    "Nothing. Blank rows, totals and footers are never counted.",
  ],
  [
    { ...partner, code: "blank-row", column: null, found: "", rowCounts: false },
    "Partner list, row 9: expected a row of this table, found a blank row",
    "Nothing. Blank rows, totals and footers are never counted.",
  ],
];

const cellReasons: readonly (readonly [RecordReason, string])[] = [
  [{ code: "footer-row" }, "A row of this table"],
  [{ code: "no-partner" }, "A partner"],
  [{ code: "no-goal-id" }, "The id of a goal"],
  [{ code: "no-deliverable" }, "A deliverable"],
  [{ code: "no-date" }, "A quarter or a date"],
  [{ code: "no-figure" }, "Hours or an amount"],
  [{ code: "not-a-date" }, "A date"],
  [{ code: "not-a-quarter" }, "A quarter such as 2026 Q3, or a date"],
  [{ code: "not-an-amount" }, "An amount"],
  [{ code: "not-a-number" }, "A number"],
  [{ code: "not-a-rating" }, "A rating"],
  [{ code: "not-done" }, "The date it was done, or Y or N"],
];

describe("notes of the other tables", () => {
  test.each(records)("%j", (problem, sentence, todo) => {
    expect(recordProblemText(problem)).toBe(sentence);
    expect(recordNote(problem).todo).toBe(todo);
  });

  test.each(cellReasons)("%j expects “%s” and says what to do", (reason, expected) => {
    const noted = recordNote({ ...reason, ...inCell("Any", "x"), rowCounts: false });
    expect(noted.expected).toBe(expected);
    expect(noted.todo).toMatch(/^[A-Z].{8,}\.$/u);
  });
});

test("the line above the notes leaves out what there is none of", () => {
  const counts = [{ table: "Deals", read: 2, revenue: 2, otherUse: 0, setAside: 0 }];
  const builtAt = dateSerial(2026, 10, 5);
  expect(dataNotesLine(builtAt, counts, 3)).toBe(
    "Built 2026-10-05 00:00. No row set aside. 3 notes below: put it right where it stands, then build again.",
  );
});
