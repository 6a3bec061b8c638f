import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { criteria } from "../../src/domain/fit/criteria";
import type { CellValue } from "../../src/tables/cell-value";
import { partnerFacts, recognisePartners } from "../../src/tables/partners-fields";
import { readPartners } from "../../src/tables/read-partners";
import { recordsAccount } from "../../src/tables/read-records";
import { gridOf, type Rows } from "./records";

const read = (headers: readonly CellValue[], rows: Rows) =>
  readPartners(gridOf("Partner list", headers, rows), recognisePartners(headers).columns);

/** Every column of Partners, with a cell as people fill it and what it means. */
const filled: readonly (readonly [header: string, cell: CellValue, field: string, unknown])[] = [
  ["Partner", " Northwind\u00a0SI ", "name", "Northwind SI"],
  ["Partner ID", 120_000_000_001, "id", "120000000001"],
  ["Partner Type", "SI", "type", "SI"],
  ["Value type", "market ACCESS", "valueType", "Market access"],
  ["Stage", "Active", "stage", "Active"],
  ["Partner Since", 45_000, "startDate", 45_000],
  ["PAM", "Kim", "manager", "Kim"],
  ["Region", "EMEA", "region", "EMEA"],
  ["Industry", "Retail", "industry", "Retail"],
  ["Our sponsor", "Ann", "ourSponsor", "Ann"],
  ["Their sponsor", "Bo", "theirSponsor", "Bo"],
  ["Last review", "2023-03-15", "lastReview", 45_000],
  ["Exit terms", "Y", "exitTerms", true],
  ["Notice days", "90", "noticeDays", 90],
  ["Term end", 46_000, "termEnd", 46_000],
  ["Goal ids", "G1, G2; G1", "goalIds", ["G1", "G2"]],
  ["Competitor", "partial", "competitor", "Partial"],
  ["Listed on site", "No", "listedOnSite", false],
  ["Our value", 1000.5, "ourValueMinor", 100_050],
  ["Our cost", "200", "ourCostMinor", 20_000],
  ["Their value", 0, "theirValueMinor", 0],
  ["Their cost", 7, "theirCostMinor", 700],
  ["Expected annual revenue", 5e6, "expectedAnnualRevenueMinor", 5e8],
  ["Backup contact", "Cy", "backupContact", "Cy"],
  ["Contact changed", 45_500, "contactChanged", 45_500],
];

describe("Partners", () => {
  test("every column is known and read", () => {
    const result = read(
      filled.map(([header]) => header),
      [filled.map(([, cell]) => cell)],
    );
    const expected = Object.fromEntries(filled.map(([, , field, value]) => [field, value]));
    expect(filled).toHaveLength(partnerFacts.length);
    expect(result.records[0]).toMatchObject({ ...expected, row: 5, unread: [] });
    expect(result.counts).toEqual({ read: 1, used: 1, setAside: 0 });
  });

  test.each([
    ["code", criteria.map(({ code }) => code)],
    ["full name", criteria.map(({ name }) => name.toUpperCase())],
  ])("ratings are known by %s; what is not rated is not doubted", (_, headers) => {
    const cells = [5, 4, 3, 2, 1, "", "n/a", 2.5, "-", 1];
    const { records, doubts } = read(["Partner", ...headers], [["Acme", ...cells]]);
    expect(Object.values(records[0]?.ratings ?? {})).toEqual([
      ...[5, 4, 3, 2, 1, null, null, 2.5, null, 1],
    ]);
    expect(doubts).toEqual([]);
  });

  test("of two rows with one name the first counts, the second says which one it repeats", () => {
    const { records, setAside, counts } = read(
      ["Partner", "Region"],
      [
        ["Acme", "EMEA"],
        ["Beta", "EMEA"],
        [" ACME ", "APAC"],
      ],
    );
    expect(records.map(({ name, region }) => [name, region])).toEqual([
      ["Acme", "EMEA"],
      ["Beta", "EMEA"],
    ]);
    expect(setAside).toEqual([
      {
        ...{ code: "repeated", firstRow: 5, table: "Partner list", row: 7, column: "Partner" },
        ...{ found: " ACME ", rowCounts: false },
      },
    ]);
    expect(counts).toEqual({ read: 3, used: 2, setAside: 1 });
  });

  test.each<readonly [string, readonly CellValue[], string]>([
    ["a blank row", ["", " ", ""], "blank-row"],
    ["a total", ["Total (40 records)", "", 1200], "total-row"],
    ["a summary below the list", ["", "Record Count", 40], "total-row"],
    ["a total of a region", ["Acme", "Subtotal", 1200], "total-row"],
    ["a total in another column", ["", "Grand Total", 1200], "total-row"],
    ["a footer", ["Confidential Information - Do Not Distribute", "", ""], "footer-row"],
    ["a row without a partner", ["", "EMEA", 5], "no-partner"],
    ["an error for a partner", ["#REF!", "EMEA", 5], "error-cell"],
  ])("%s is set aside", (_, row, code) => {
    const { setAside, counts } = read(["Partner", "Region", "Our value"], [row]);
    expect(setAside).toMatchObject([{ code, row: 5 }]);
    expect(counts).toEqual({ read: 1, used: 0, setAside: 1 });
  });

  test("a word in a column that nobody reads does not make a total of a row", () => {
    const { counts } = read(["Partner", "Region", "Remark"], [["Acme", "EMEA", "Total"]]);
    expect(counts).toEqual({ read: 1, used: 1, setAside: 0 });
  });

  test("a company called Total is a partner", () => {
    const { records } = read(["Partner", "Region"], [["Total", "EMEA"]]);
    expect(records).toMatchObject([{ name: "Total", region: "EMEA" }]);
  });

  test.each<readonly [string, CellValue, string, string]>([
    ["Our cost", "about ten", "ourCostMinor", "not-an-amount"],
    ["Start date", "last spring", "startDate", "not-a-date"],
    ["Start date", 5e6, "startDate", "not-a-date"],
    ["Notice days", "three months", "noticeDays", "not-a-number"],
    ["Exit terms", "mostly", "exitTerms", "not-yes-or-no"],
    ["Our sponsor", "#N/A", "ourSponsor", "error-cell"],
  ])(
    "%s: what cannot be read is null and doubted, and its row counts",
    (header, cell, field, code) => {
      const { records, doubts, counts } = read(["Partner", header], [["Acme", cell]]);
      expect(records[0]).toHaveProperty(field, null);
      expect(records[0]?.unread).toHaveLength(1);
      expect(doubts).toMatchObject([
        { code, row: 5, column: header, found: cell, rowCounts: true },
      ]);
      expect(counts).toEqual({ read: 1, used: 1, setAside: 0 });
    },
  );

  test("a word that is none of a list is doubted with the words of the list", () => {
    const { records, doubts } = read(["Partner", "Stage"], [["Acme", "Asleep"]]);
    expect(records[0]?.stage).toBeNull();
    const choices = ["Prospect", "Onboarding", "Active", "Exiting"];
    expect(doubts).toMatchObject([{ code: "not-in-list", choices }]);
  });

  test("a text for a rating is doubted, never counted as 0", () => {
    const { records, doubts } = read(["Partner", "ECON"], [["Acme", "good"]]);
    expect(records[0]).toMatchObject({ ratings: { ECON: null }, unread: ["ECON"] });
    expect(doubts).toMatchObject([{ code: "not-a-rating" }]);
  });

  test("without the column of partners every row is set aside", () => {
    const { records, setAside } = read(["Region"], [["EMEA"], ["APAC"]]);
    expect(records).toEqual([]);
    expect(setAside).toMatchObject([{ code: "no-partner", column: null, found: "EMEA" }, {}]);
  });

  const dated = ["Partner", "Start date", "Last review"];

  test("the order of day and month is that of the column", () => {
    const { records, doubts, questions } = read(dated, [
      ["Acme", "01/02/2025", "03/31/2025"],
      ["Beta", "31/12/2024", "01/02/2025"],
    ]);
    const [february, january] = [dateSerial(2025, 2, 1), dateSerial(2025, 1, 2)];
    expect(records.map(({ startDate }) => startDate)).toEqual([february, dateSerial(2024, 12, 31)]);
    expect(records.map(({ lastReview }) => lastReview)).toEqual([dateSerial(2025, 3, 31), january]);
    expect([...doubts, ...questions]).toEqual([]);
  });

  test("where nothing settles the order it is asked, and until then the dates are not checked", () => {
    const rows: Rows = [
      ["Acme", "01/02/2025", ""],
      ["Beta", "03/04/2025", ""],
    ];
    const { records, doubts, questions } = read(dated, rows);
    expect(records.map(({ startDate }) => startDate)).toEqual([null, null]);
    expect(doubts.map(({ code }) => code)).toEqual(["either-date", "either-date"]);
    const samples = ["01/02/2025", "03/04/2025"];
    expect(questions).toEqual([
      { kind: "date-order", table: "Partner list", column: "Start date", samples },
    ]);
    const answered = readPartners(
      gridOf("Partner list", dated, rows),
      recognisePartners(dated).columns,
      { dateOrder: { "Start date": "mdy" } },
    );
    expect(answered.records.map(({ startDate }) => startDate)).toEqual([
      dateSerial(2025, 1, 2),
      dateSerial(2025, 3, 4),
    ]);
    expect([...answered.doubts, ...answered.questions]).toEqual([]);
  });

  test.each<readonly [CellValue, CellValue, number | null, number]>([
    ["1.200", "3.400,50", 120_000, 0],
    ["1.200", "3,400.50", 120, 0],
    ["1.200", 5, null, 1],
  ])("what stands before the cents is that of the column: %j beside %j", (...cells) => {
    const [cell, other, minor, asked] = cells;
    const { records, questions } = read(
      ["Partner", "Our cost"],
      [
        ["Acme", cell],
        ["Beta", other],
      ],
    );
    expect(records[0]?.ourCostMinor).toBe(minor);
    expect(questions).toHaveLength(asked);
  });

  test("with the answer an amount is read", () => {
    const grid = gridOf("Partner list", ["Partner", "Our cost"], [["Acme", "1.200"]]);
    const answers = { decimalMark: { "Our cost": "," } } as const;
    const { records, questions } = readPartners(grid, { partner: 0, ourCost: 1 }, answers);
    expect(records[0]?.ourCostMinor).toBe(120_000);
    expect(questions).toEqual([]);
  });

  test("rows that count are used otherwise than for revenue", () => {
    const grid = gridOf("Partner list", ["Partner"], [["Acme"], [""], ["Beta"]]);
    const account = recordsAccount(readPartners({ ...grid, hiddenRows: 1 }, { partner: 0 }));
    expect(account).toEqual({
      ...{ table: "Partner list", read: 3, revenue: 0, otherUse: 2, setAside: 1, hidden: 1 },
    });
  });
});
