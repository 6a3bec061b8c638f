import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeCredit } from "../../src/domain/attribution/involvements";
import { roleOf } from "../../src/domain/attribution/roles";
import type { CellValue } from "../../src/tables/cell-value";
import type { Grid } from "../../src/tables/grid";
import { recogniseInvolvements } from "../../src/tables/involvement-fields";
import { readDeals } from "../../src/tables/read-deals";
import { readInvolvements, type ReadInvolvements } from "../../src/tables/read-involvements";
import { readRole } from "../../src/tables/read-role";
import { recogniseHeaders } from "../../src/tables/recognise-headers";

type Rows = readonly (readonly CellValue[])[];

const gridOf = (name: string, [headers = [], ...rows]: Rows): Grid => ({
  ...{ name, headers, rows, firstRow: 5, firstColumn: 1 },
});

const deals: Rows = [
  ["Opportunity ID", "Opportunity Name", "Amount", "Close Date", "Stage"],
  ["0063000000AbCdE", "Alps rollout", 100, 45_000, "Closed Won"],
  ["0063000000aBcDe", "Renewal", 100, 45_000, "Closed Won"],
  ["7", "Renewal", 100, 45_000, "Closed Lost"],
  ["8", "Pilot", 100, 45_000, "Proposal"],
];

function finder() {
  const grid = gridOf("Deals", deals);
  const read = readDeals(grid, recogniseHeaders(grid.headers).columns);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.finder;
}

const headers = ["Deal", "Partner", "Role", "Date", "Credit %"];

function read(rows: Rows, over: readonly CellValue[] = headers): ReadInvolvements {
  const grid = gridOf("Involvements", [over, ...rows]);
  const result = readInvolvements(grid, recogniseInvolvements(over).columns, finder());
  if (!result.ok) throw new Error(result.problem.fields.join());
  return result.value;
}

const good = ["Pilot", "Acme", "Sourced", 44_900, 50] as const;
const but = (column: number, cell: CellValue): CellValue[] =>
  good.map((before, at) => (at === column ? cell : before));

describe("headers of involvements", () => {
  test.each<readonly [string, readonly string[], Record<string, number>]>([
    [
      "of Salesforce",
      ["Opportunity ID", "Partner Account", "Attribution Type", "Activity Date", "Split"],
      { dealId: 0, partner: 1, role: 2, date: 3, credit: 4 },
    ],
    [
      "of HubSpot",
      ["Record ID", "Deal Name", "Partner Name", "Association Label", "Submitted on"],
      { dealId: 0, deal: 1, partner: 2, role: 3, date: 4 },
    ],
    ["as the product writes them", headers, { deal: 0, partner: 1, role: 2, date: 3, credit: 4 }],
  ])("%s", (_, row, columns) => {
    expect(recogniseInvolvements(row)).toMatchObject({ columns, missing: [], repeated: [] });
  });

  test("what is missing is named", () => {
    expect(recogniseInvolvements(["Role"]).missing).toEqual(["dealId", "partner"]);
    expect(readInvolvements(gridOf("I", [["Deal"]]), { deal: 0 }, finder())).toEqual({
      ok: false,
      problem: { code: "missing-involvement-columns", table: "I", fields: ["partner"] },
    });
  });
});

describe("roles", () => {
  test.each([
    ["Sourcing Partner", "Sourced"],
    ["deal registration", "Sourced"],
    ["REFERRAL", "Sourced"],
    ["Co-Sell", "Co-sell"],
    ["cosold", "Co-sell"],
    ["Influencing partner", "Influenced"],
    ["SI", "Implementation"],
    ["System Integrator", "Implementation"],
    ["implemented", "Implementation"],
    ["Distributor", "Marketplace"],
  ])("%s is %s", (written, role) => {
    const { code, unknown } = readRole(written);
    expect([roleOf(code), unknown]).toEqual([role, null]);
  });

  test("a blank is Influenced; an unknown or ambiguous one too, and it is reported", () => {
    expect(readRole("")).toMatchObject({ code: 2, unknown: null });
    expect(readRole("Reseller")).toMatchObject({ code: 2, unknown: "Reseller" });
    const { unknownRoles } = read([
      but(2, "VAR"),
      but(2, "VAR").with(1, "B"),
      but(2, "?!").with(1, "C"),
    ]);
    expect([...unknownRoles]).toEqual([
      ["VAR", 2],
      ["?!", 1],
    ]);
  });
});

describe("reading involvements", () => {
  test("a row with all it can have", () => {
    const found = read([good]);
    expect(found).toMatchObject({ partners: ["Acme"], setAside: [], doubts: [] });
    expect(found.counts).toMatchObject({ read: 1, used: 1 });
    const { deal, partner, role, date, credit } = found.involvements;
    expect([...deal, ...partner, ...role, ...date, ...credit]).toEqual([
      ...[3, 0, 0, 44_900, wholeCredit / 2],
    ]);
  });

  test.each<readonly [string, readonly CellValue[], object]>([
    ["a blank row", ["", " ", "", "", ""], { code: "blank-row", field: null }],
    ["a total row", ["Grand Total", "", "", "", 100], { code: "total-row", found: "Grand Total" }],
    ["no deal", but(0, ""), { code: "no-deal", column: "Deal" }],
    ["no partner", but(1, " "), { code: "no-partner", column: "Partner" }],
    ["an unknown deal", but(0, "Pilo"), { code: "unknown-deal", found: "Pilo" }],
    ["a name of several deals", but(0, "renewal"), { code: "several-deals", found: "renewal" }],
    ["an unreadable date", but(3, "32/12/2025"), { code: "not-a-date", column: "Date" }],
    ["an error for a deal", but(0, "#N/A"), { code: "error-cell", field: "deal" }],
    ["an error for a partner", but(1, "#REF!"), { code: "error-cell", field: "partner" }],
    ["an error for a date", but(3, "#N/A"), { code: "error-cell", field: "date" }],
  ])("%s sets the row aside, counted by its reason", (_, row, problem) => {
    const { counts, setAside, involvements } = read([row]);
    expect(setAside).toMatchObject([{ table: "Involvements", row: 5, ...problem }]);
    const { code = "repeated" } = setAside[0] ?? {};
    expect(counts).toMatchObject({ read: 1, used: 0, setAside: { [code]: 1 } });
    expect(involvements.deal).toHaveLength(0);
  });

  test("identical rows count once, compared after names, roles and times of day meet", () => {
    const again = ["Pilot", " ACME", "sourcing partner", 44_900.5, 20];
    const { counts, setAside, involvements } = read([good, again, but(3, 44_901), but(3, "")]);
    expect(setAside).toMatchObject([{ row: 6, code: "repeated" }]);
    expect(counts).toMatchObject({ read: 4, used: 3, setAside: { repeated: 1 } });
    expect([...involvements.date]).toEqual([44_900, 44_901, 0]);
  });

  test("several partners in a cell are an involvement each and share its credit", () => {
    const { involvements, partners, counts } = read([
      but(1, "Acme, Inc.; Beta\nGamma;"),
      but(1, "beta"),
    ]);
    expect(partners).toEqual(["Acme, Inc.", "Beta", "Gamma"]);
    expect([...involvements.partner]).toEqual([0, 1, 2]);
    expect(involvements.credit[0]).toBe(Math.round((0.5 / 3) * wholeCredit));
    expect(counts).toMatchObject({ used: 1, setAside: { repeated: 1 } });
  });

  test("deals are met by id, 15 or 18 characters, case-sensitively, else by name", () => {
    const ids = [
      ["0063000000AbCdE", "", "Acme"],
      ["0063000000AbCdEAAV", "", "Beta"],
      ["0063000000aBcDe", "", "Acme"],
      [7, "", "Acme"],
      ["", "ALPS  rollout", "Gamma"],
      ["", "8", "Acme"],
      ["unknown", "Pilot", "Beta"],
      ["0063000000ABCDE", "", "Acme"],
    ];
    const { involvements, setAside } = read(ids, ["Opportunity ID", "Deal", "Partner"]);
    expect([...involvements.deal]).toEqual([0, 0, 1, 2, 0, 3, 3]);
    expect(setAside).toMatchObject([{ row: 12, code: "unknown-deal", field: "dealId" }]);
  });

  test("a name counts wherever it stands, also in a row set aside", () => {
    expect(read([but(0, "nowhere"), ["", "Late", "", "", ""]]).partners).toEqual(["Acme", "Late"]);
  });

  test("credits are per cent where any row has more than 1, totals apart", () => {
    const credits = (...cells: readonly CellValue[]) =>
      [...read(cells.map((cell, at) => but(4, cell).with(1, `P${at}`))).involvements.credit].map(
        (part) => part / wholeCredit,
      );
    expect(credits(0.5, 1, "", "0.25")).toEqual([0.5, 1, 0, 0.25]);
    expect(credits(0.5, 1, 40)).toEqual([0.005, 0.01, 0.4]);
    const totalled = read([but(4, 0.5), ["Total", "", "", "", 7]]);
    expect([...totalled.involvements.credit]).toEqual([wholeCredit / 2]);
    const elsewhere = read([but(4, 0.5), but(4, 30).with(0, "nowhere")]);
    expect([...elsewhere.involvements.credit]).toEqual([wholeCredit / 200]);
  });

  test("a role or credit that cannot be read is doubted, its row used nevertheless", () => {
    const { counts, doubts, involvements } = read([
      but(2, "#N/A"),
      but(4, -5).with(1, "Beta"),
      but(4, "half").with(1, "Gamma"),
      but(4, "#DIV/0!").with(1, "Delta"),
    ]);
    expect(counts.used).toBe(4);
    expect(doubts.map(({ code, row, field }) => [code, row, field])).toEqual([
      ["error-cell", 5, "role"],
      ["not-a-credit", 6, "credit"],
      ["not-a-credit", 7, "credit"],
      ["not-a-credit", 8, "credit"],
    ]);
    expect([...involvements.role]).toEqual([2, 0, 0, 0]);
    expect([...involvements.credit].slice(1)).toEqual([0, 0, 0]);
  });

  test("any grid is read without a throw, every row used or set aside once", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(...good, "", "Total", "#N/A", "A; B", "Renewal", "2025-01-01", -1),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 })), (rows) => {
        const { counts, setAside, involvements, partners } = read(rows);
        const aside = Object.values(counts.setAside).reduce((sum, count) => sum + count, 0);
        expect(counts.used + aside).toBe(rows.length);
        expect(setAside).toHaveLength(aside);
        expect(involvements.partner.every((partner) => partner < partners.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the partner column of the deals", () => {
  const ownOf = (rows: Rows) => {
    const grid = gridOf("Deals", [
      ["Deal ID", "Amount", "Close Date", "Stage", "Partner", "Role"],
      ...rows,
    ]);
    const result = readDeals(grid, recogniseHeaders(grid.headers).columns);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  };

  test("gives an undated involvement for each partner, with the role beside it", () => {
    const { own, book } = ownOf([
      ["D1", 5, 45_000, "Won", "Acme; Beta", "Sourced"],
      ["D2", 5, 45_000, "Won", "", ""],
      ["D3", 5, 45_000, "Won", "beta", "SI"],
    ]);
    expect(book.partners).toEqual(["Acme", "Beta"]);
    expect([...own.deal]).toEqual([0, 0, 2]);
    expect([...own.partner]).toEqual([0, 1, 1]);
    expect([...own.role]).toEqual([0, 0, 3]);
    expect([...own.date]).toEqual([0, 0, 0]);
  });

  test("a deal repeated once per partner has each partner and role once", () => {
    const { own, unknownRoles } = ownOf([
      ["D1", 5, 45_000, "Won", "Acme", "Sourced"],
      ["D1", 5, 45_000, "Won", "Beta", "Reseller"],
      ["D1", 5, 45_000, "Won", "acme", "Sourced"],
      ["D1", 5, 45_000, "Won", "Acme", "Services"],
    ]);
    expect([...own.partner]).toEqual([0, 1, 0]);
    expect([...own.role]).toEqual([0, 2, 3]);
    expect([...unknownRoles]).toEqual([["Reseller", 1]]);
  });
});
