import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { recogniseInvolvements } from "../../src/tables/involvement-fields";
import { readDeals } from "../../src/tables/read-deals";
import { readInvolvements } from "../../src/tables/read-involvements";
import { foldRole } from "../../src/tables/read-role";
import type { ReadingAnswers } from "../../src/tables/reading-answers";
import { recogniseHeaders } from "../../src/tables/recognise-headers";

type Rows = readonly (readonly CellValue[])[];

const gridOf = (name: string, [headers = [], ...rows]: Rows) => ({
  ...{ name, headers, rows, firstRow: 2, firstColumn: 1 },
});

function deals(values: Rows, answers: ReadingAnswers = {}) {
  const grid = gridOf("Deals", values);
  const result = readDeals(grid, recogniseHeaders(grid.headers).columns, { answers });
  if (!result.ok) throw new Error(result.problem.fields.join());
  return result.value;
}

const headers = [
  "Deal ID",
  "Amount",
  "Close Date",
  "Stage",
  "Partner",
  "Role",
  "Account",
  "Currency",
];
const won: readonly CellValue[] = ["D1", 100, 45_000, "Won", "Acme", "", "", ""];

function touches(rows: Rows, answers: ReadingAnswers = {}) {
  const { finder } = deals([headers, won, ["D2", 5, 45_000, "Won", "", "", "Beta  GmbH", ""]]);
  const grid = gridOf("Touches", [["Deal", "Partner", "Role", "Date"], ...rows]);
  const { columns } = recogniseInvolvements(grid.headers);
  const result = readInvolvements(grid, columns, finder, answers);
  if (!result.ok) throw new Error(result.problem.fields.join());
  return result.value;
}

describe("a table without a stage", () => {
  const unstaged: Rows = [
    ["Deal ID", "Amount", "Close Date"],
    ["D1", 5, 45_000],
    ["", "", ""],
    ["D2", "tbd", 45_000],
  ];

  test("is asked about, and until then every deal in it is set aside", () => {
    const { questions, counts, setAside } = deals(unstaged);
    expect(questions).toEqual([{ kind: "all-won", table: "Deals" }]);
    expect(counts).toMatchObject({ read: 3, won: 0, open: 0, setAside: 3 });
    expect(setAside).toMatchObject([
      { code: "no-stage", row: 2, column: null, found: "D1" },
      { code: "blank-row", row: 3 },
      { code: "no-stage", row: 4 },
    ]);
  });

  test("is won in every row once a person says so", () => {
    const { questions, counts, setAside } = deals(unstaged, { allWon: true });
    expect(questions).toEqual([]);
    expect(counts).toMatchObject({ read: 3, won: 1, setAside: 2 });
    expect(setAside[1]).toMatchObject({ code: "not-a-number", row: 4 });
  });

  test("is refused where nobody can be asked", () => {
    const grid = gridOf("Deals", unstaged);
    expect(readDeals(grid, recogniseHeaders(grid.headers).columns)).toEqual({
      ok: false,
      problem: { code: "missing-columns", table: "Deals", fields: ["stage"] },
    });
  });
});

describe("roles that nobody knows", () => {
  const rows: Rows = [
    ["D1", "Acme", "Reseller", ""],
    ["D1", "Beta", "VAR", ""],
    ["D1", "Gamma", " RE-SELLER ", ""],
    ["D1", "Delta", "Sourced", ""],
  ];

  test("are asked once by their first spelling, and count as Influenced until then", () => {
    const { questions, unknownRoles, involvements } = touches(rows);
    expect(questions).toEqual([
      { kind: "role", table: "Touches", role: "Reseller", rows: 2 },
      { kind: "role", table: "Touches", role: "VAR", rows: 1 },
    ]);
    expect([...unknownRoles]).toEqual([
      ["Reseller", 2],
      ["VAR", 1],
    ]);
    expect([...involvements.role]).toEqual([2, 2, 2, 0]);
  });

  test("are what a person says, or no part at all", () => {
    const roles = new Map([
      [foldRole("Reseller"), "Marketplace" as const],
      [foldRole("var"), "ignore" as const],
    ]);
    const { questions, involvements, setAside, counts } = touches(rows, { roles });
    expect(questions).toEqual([]);
    expect([...involvements.role]).toEqual([4, 4, 0]);
    expect(setAside).toMatchObject([
      { code: "ignored-role", row: 3, column: "Role", found: "VAR" },
    ]);
    expect(counts).toMatchObject({ read: 4, used: 3, setAside: { "ignored-role": 1 } });
  });

  test("beside a deal, one that is no part leaves the deal without that partner, and says so", () => {
    const answers = { roles: new Map([["reseller", "ignore" as const]]) };
    const { own, counts, doubts } = deals([headers, won.with(5, "Reseller")], answers);
    expect([own.partner.length, counts.won]).toEqual([0, 1]);
    expect(doubts).toMatchObject([{ code: "ignored-role", row: 2, column: "Role" }]);
  });
});

describe("a partner that is the deal's own account", () => {
  test("is doubted in the deals, and credited", () => {
    const { doubts, own } = deals([headers, won.with(6, " ACME ")]);
    expect(doubts).toMatchObject([
      { code: "partner-is-account", row: 2, column: "Partner", found: "Acme" },
    ]);
    expect(own.partner).toHaveLength(1);
  });

  test("is doubted in the involvements, and credited", () => {
    const { doubts, counts } = touches([
      ["D2", "Acme; beta gmbh", "", ""],
      ["D1", "Beta GmbH", "", ""],
    ]);
    expect(doubts).toMatchObject([{ code: "partner-is-account", row: 2, field: "partner" }]);
    expect(counts.used).toBe(2);
  });
});

describe("currencies beside amounts", () => {
  const with_ = (amount: CellValue, currency: CellValue) =>
    deals([headers, won.with(1, amount).with(7, currency)]);

  test.each<readonly [CellValue, string, string]>([
    ["€ 5", "", "EUR"],
    ["$5", "", "$"],
    ["$5", "cad", "CAD"],
    ["USD 5", "$", "USD"],
    [5, "EUR", "EUR"],
  ])("%s beside “%s” is %s", (amount, currency, expected) => {
    expect(with_(amount, currency).book.deals[0]?.currency).toBe(expected);
  });

  test.each<readonly [CellValue, string]>([
    ["€ 5", "USD"],
    ["$5", "EUR"],
  ])("%s beside “%s” is set aside", (amount, currency) => {
    expect(with_(amount, currency).setAside).toMatchObject([
      { code: "other-currency", currency, column: "Amount", found: amount },
    ]);
  });

  test("of a converted amount stays, though its column of currencies no longer matters", () => {
    const converted = headers.with(1, "Amount (converted)");
    const { book } = deals([converted, won.with(1, "USD 5").with(7, "EUR")]);
    expect(book.deals[0]?.currency).toBe("USD");
  });
});

describe("orders of dates", () => {
  const rows: Rows = [
    ["D1", "Acme", "", "01/02/2023"],
    ["D1", "Beta", "", "31/01/2023"],
    ["D1", "Gamma", "", "01/31/2023"],
  ];

  test("that contradict each other are asked about; what fits one way only is read meanwhile", () => {
    const { questions, setAside, how } = touches(rows);
    const samples = ["31/01/2023", "01/31/2023"];
    expect(questions).toEqual([{ kind: "date-order", table: "Touches", column: "Date", samples }]);
    expect(setAside).toMatchObject([{ row: 2, code: "not-a-date", why: { code: "either-date" } }]);
    expect(how).toMatchObject({ dateOrder: null, dates: { isContradicted: true } });
  });

  test("once answered hold for the whole column", () => {
    const { questions, setAside } = touches(rows, { dateOrder: { Date: "dmy" } });
    expect(questions).toEqual([]);
    expect(setAside).toMatchObject([{ row: 4, why: { code: "not-in-order", order: "dmy" } }]);
  });
});

test("names that Aliases says are one partner share its number", () => {
  const canonical = (name: string) => (name === "Acme Corp" ? "Acme" : name);
  expect(touches([["D1", "Acme Corp", "", ""]], { canonical }).partners).toEqual(["Acme"]);
  expect(deals([headers, won.with(4, "Acme Corp")], { canonical }).book.partners).toEqual(["Acme"]);
});

test("text that looks like a formula is text", () => {
  expect(deals([headers, won.with(4, '=HYPERLINK("x","Acme")')]).book.partners).toEqual([
    '=HYPERLINK("x","Acme")',
  ]);
});
