import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { gridOf } from "../../src/tables/grid";
import { findHeaderRow } from "../../src/tables/header-row";
import { readDeals } from "../../src/tables/read-deals";
import { recogniseHeaders } from "../../src/tables/recognise-headers";
import {
  handKept,
  hubspot,
  salesforceSummary,
  salesforceTabular,
  type Export,
} from "./fixtures/exports";

function read(values: Export) {
  const header = findHeaderRow(values) ?? -1;
  const grid = gridOf("Export", { sheet: "Export", row: 1, column: 1, values }, header);
  const result = readDeals(grid, recogniseHeaders(grid.headers).columns, { answers: {} });
  if (!result.ok) throw new Error(result.problem.fields.join());
  const { book, counts, setAside, own, ...others } = result.value;
  const rows = new Set(setAside.map(({ row }) => row));
  expect(counts.won + counts.lost + counts.open + counts.setAside).toBe(counts.read);
  expect(rows.size).toBe(counts.setAside);
  const deals = book.deals.map(({ label, state, amountMinor, closeDate, currency }, number) => [
    ...[label, state, amountMinor, closeDate, currency],
    [...own.partner].filter((_, at) => own.deal[at] === number).map((at) => book.partners[at]),
  ]);
  return { deals, counts, aside: setAside.map(({ row, code }) => [row, code]), ...others };
}

const day = dateSerial;

describe("exports", () => {
  test("a Salesforce summary report", () => {
    const { deals, counts, aside, how, questions, doubts } = read(salesforceSummary);
    expect(deals).toEqual([
      ["0063000000AbCdE", "lost", 1200_00, day(2025, 12, 31), "USD", ["Acme"]],
      ["0063000000AbCdF", "lost", 800_00, day(2025, 2, 3), "USD", ["Acme"]],
      ["0063000000AbCdG", "won", 40000_50, day(2025, 11, 15), "USD", ["Acme"]],
      ["0063000000AbCdH", "won", 2500_00, day(2025, 7, 4), "USD", ["Acme"]],
      ["0063000000AbCdI", "won", 9000_00, day(2025, 6, 30), "USD", []],
      ["0063000000AbCdJ", "won", 1000_00, day(2025, 1, 2), "USD", []],
      ["0063000000AbCdK", "won", 700_00, day(2025, 9, 9), "USD", ["Beta"]],
    ]);
    expect(counts).toMatchObject({ read: 22, won: 5, lost: 2, open: 0, setAside: 15 });
    const byCode = (code: string) => aside.filter(([, its]) => its === code).map(([row]) => row);
    expect(byCode("total-row")).toEqual([9, 10, 13, 14, 15, 16, 19, 20, 22, 23, 24, 25]);
    expect([byCode("blank-row"), byCode("footer-row")]).toEqual([[26], [27, 28]]);
    expect(how.groups).toEqual([
      { column: "Partner Account ↑", cells: 3 },
      { column: "Stage ↑", cells: 3 },
    ]);
    expect(how).toMatchObject({
      dateOrder: "mdy",
      dates: { settledBy: 3, sample: "12/31/2025" },
      decimalMark: ".",
    });
    expect([questions, doubts]).toEqual([[], []]);
  });

  test("a Salesforce tabular report", () => {
    const { deals, counts, aside, how, doubts } = read(salesforceTabular);
    expect(deals).toEqual([
      ["0063000000AbCdE", "won", 1200_00, day(2025, 12, 31), "EUR", ["Acme"]],
      ["0063000000AbCdF", "won", 800_50, day(2025, 2, 3), "EUR", ["Globex"]],
      ["0063000000AbCdH", "open", 2500_00, day(2025, 7, 4), "EUR", ["Beta"]],
    ]);
    expect(counts).toMatchObject({ read: 9, won: 2, open: 2, repeated: 1, setAside: 5 });
    expect(aside).toEqual([
      [4, "not-a-number"],
      [7, "blank-row"],
      [8, "not-a-deal"],
      [9, "footer-row"],
      [10, "footer-row"],
    ]);
    expect(doubts).toMatchObject([{ code: "partner-is-account", row: 3, found: "Globex" }]);
    expect(how).toMatchObject({ dateOrder: "dmy", dates: { settledBy: 2 }, groups: [] });
  });

  test("a HubSpot export", () => {
    const { deals, counts, aside, questions } = read(hubspot);
    expect(deals).toEqual([
      ["120000000001", "won", 1200_00, day(2025, 12, 31), "USD", ["Acme", "Beta"]],
      ["120000000002", "lost", 800_50, day(2025, 2, 3), "USD", []],
      ["120000000003", "open", 2500_00, null, "USD", ["Acme"]],
      ["120000000005", "won", -300_00, day(2025, 8, 1), "USD", ["Beta"]],
    ]);
    expect(counts).toMatchObject({ read: 5, won: 2, lost: 1, open: 1, setAside: 1 });
    expect([aside, questions]).toEqual([[[5, "not-a-number"]], []]);
  });

  test("a sheet kept by hand", () => {
    const { deals, counts, aside, how, questions } = read(handKept);
    expect(deals).toEqual([
      ["Alps rollout", "open", 1200_00, day(2025, 12, 31), "EUR", ["Acme"]],
      ["Baltic pilot", "won", 800_00, day(2025, 2, 3), "", ["Acme"]],
      ["Coast renewal", "won", 12500_00, day(2025, 11, 15), "EUR", ["Beta"]],
      ["Eagle direct", "won", -1000_00, day(2025, 6, 30), "EUR", []],
      ["Fjord", "won", 700_00, day(2025, 9, 1), "$", ["Beta"]],
    ]);
    expect(counts).toMatchObject({ read: 10, won: 4, open: 1, setAside: 5 });
    expect(aside).toEqual([
      [7, "short-year"],
      [10, "error-cell"],
      [11, "not-a-deal"],
      [12, "blank-row"],
      [13, "total-row"],
    ]);
    expect(how).toMatchObject({ dateOrder: "dmy", decimalMark: ",", groups: [] });
    expect(questions).toEqual([]);
  });
});
