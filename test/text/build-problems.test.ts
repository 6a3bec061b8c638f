import { describe, expect, test } from "vitest";
import { buildProblem, type ToldProblem } from "../../src/text/build-problems";
import { workbookProblem, type Explanation } from "../../src/text/workbook-problems";

const safe = "Nothing was written. Your sheets are as they were.";

const cases: readonly (readonly [ToldProblem, Explanation])[] = [
  [
    {
      code: "mixed-currencies",
      currencies: [
        { currency: "USD", rows: [2] },
        { currency: "EUR", rows: [3] },
      ],
    },
    {
      title: "The deals are in several currencies",
      why: "Won deals of the window are in 2 currencies: USD (row 2) and EUR (row 3). Amounts of different currencies are never added. Choose an amount converted to one currency.",
      safe,
    },
  ],
  [
    { code: "missing-columns", table: "Deals", fields: ["amount"] },
    {
      title: "A column is missing",
      why: "Deals has no column for amount. Choose it among its columns.",
      safe,
    },
  ],
  [
    { code: "no-partner", column: "Reseller" },
    {
      title: "No deal names a partner",
      why: "The column “Reseller” is blank in every row that counts, so there is nobody to rank.",
      safe,
    },
  ],
  [
    { code: "headers-changed", table: "Deals" },
    {
      title: "The columns of Deals have changed",
      why: "A column was added, moved or renamed since you chose them, so they have to be looked at again.",
      safe,
    },
  ],
];

describe("why there is no portfolio, in words", () => {
  test.each(cases)("%j", (problem, said) => {
    expect(buildProblem(problem, null)).toEqual(said);
  });

  test("what the workbook refuses is said as the workbook says it", () => {
    const refused = { code: "excel-refused", detail: "", wrote: "in-part" } as const;
    expect(buildProblem(refused, "sample")).toEqual(workbookProblem(refused, "sample"));
  });

  const faults = [
    [null, safe],
    [
      "portfolio",
      "Portfolio, Credits and Data notes may be half written. Your own sheets are untouched. The next build repairs these.",
    ],
    [
      "sample",
      "The sheets of sample data may be half written. Your own sheets are untouched. Delete the new ones before you try again.",
    ],
    [
      "aliases",
      "The table of aliases may be half written. All else is untouched. Look at the rows of your aliases, then try again.",
    ],
  ] as const;
  test.each(faults)("a fault of ours while writing %j", (writing, safe) => {
    expect(buildProblem({ code: "bug", detail: "TypeError: x" }, writing)).toEqual({
      title: "Vital Few stopped at a fault of its own",
      why: "It met something it was not made for. Neither you nor your data did anything wrong. The details below tell its makers where.",
      safe,
    });
  });
});
