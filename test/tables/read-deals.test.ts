import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import type { DealColumns } from "../../src/tables/deal-fields";
import type { Grid } from "../../src/tables/grid";
import { readDeals, type ReadDeals } from "../../src/tables/read-deals";

const headers = ["Deal ID", "Deal", "Amount", "Close Date", "Stage", "Partner", "Currency"];
const columns = { dealId: 0, deal: 1, amount: 2, closeDate: 3, stage: 4, partner: 5, currency: 6 };

const gridWith = (rows: readonly (readonly CellValue[])[]): Grid => ({
  name: "Deals",
  headers,
  rows,
  firstRow: 5,
  firstColumn: 1,
});

function read(
  rows: readonly (readonly CellValue[])[],
  over: { columns?: DealColumns; asOf?: number; headers?: readonly CellValue[] } = {},
): ReadDeals {
  const grid = { ...gridWith(rows), headers: over.headers ?? headers };
  const options = over.asOf === undefined ? {} : { asOf: over.asOf };
  const result = readDeals(grid, over.columns ?? columns, options);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const good = ["D1", "Big one", 100, 45_000, "Closed Won", "Acme", "usd"] as const;

const but = (changes: Partial<Record<keyof typeof columns, CellValue>>): readonly CellValue[] => {
  const row: CellValue[] = [...good];
  for (const [field, value] of Object.entries(changes)) {
    row[columns[field as keyof typeof columns]] = value;
  }
  return row;
};

describe("reading deals", () => {
  test("a won deal with all it needs", () => {
    const { book, own, counts, setAside } = read([good]);
    expect(book).toEqual({
      partners: ["Acme"],
      deals: [
        {
          label: "D1",
          row: 5,
          state: "won",
          amountMinor: 100_00,
          closeDate: 45_000,
          currency: "USD",
        },
      ],
    });
    expect([[...own.deal], [...own.partner]]).toEqual([[0], [0]]);
    expect(counts).toMatchObject({ read: 1, won: 1, setAside: 0 });
    expect(setAside).toEqual([]);
  });

  test("an error in a name that nobody needs beside an id keeps no deal out", () => {
    const grid = {
      name: "Deals",
      headers: ["Deal ID", "Deal", "Amount", "Close Date", "Stage"],
      rows: [["D1", "#N/A", 100, 45_000, "Won"]],
      firstRow: 2,
      firstColumn: 1,
    };
    const columns = { dealId: 0, deal: 1, amount: 2, closeDate: 3, stage: 4 };
    expect(readDeals(grid, columns)).toMatchObject({ ok: true, value: { counts: { won: 1 } } });
  });

  const aside: readonly (readonly [string, readonly CellValue[], object])[] = [
    [
      "text in an amount",
      but({ amount: "tbd" }),
      { column: "Amount", code: "not-a-number", found: "tbd" },
    ],
    [
      "no amount of a won deal",
      but({ amount: "" }),
      { column: "Amount", code: "not-a-number", found: "" },
    ],
    [
      "an unreadable date",
      but({ closeDate: "32/12/2025" }),
      { column: "Close Date", code: "not-a-date" },
    ],
    [
      "no close date of a won deal",
      but({ closeDate: "" }),
      { column: "Close Date", code: "not-a-date" },
    ],
    [
      "an error in the partner",
      but({ partner: "#N/A" }),
      { column: "Partner", code: "error-cell", found: "#N/A" },
    ],
    ["an error in the amount", but({ amount: "#REF!" }), { column: "Amount", code: "error-cell" }],
    ["an error in the stage", but({ stage: "#N/A" }), { column: "Stage", code: "error-cell" }],
    [
      "text in the amount of a lost deal",
      but({ amount: "tbd", stage: "Lost" }),
      { code: "not-a-number" },
    ],
    [
      "neither id nor name",
      but({ dealId: " ", deal: "" }),
      { column: "Deal ID", code: "no-id", found: "" },
    ],
    ["a blank row", ["", " ", "", "", "", "\u00a0", ""], { column: null, code: "blank-row" }],
    [
      "a grand total",
      ["Grand Total", "", 5000, "", "", "", ""],
      { code: "total-row", found: "Grand Total" },
    ],
    [
      "a total with a count",
      ["", "Total (25 records)", 5000, "", "", "", ""],
      { code: "total-row" },
    ],
    ["a subtotal", ["Subtotal", "", 50, "", "", "", ""], { code: "total-row" }],
    ["a footer", ["Confidential. Do not pass on.", "", "", "", "", "", ""], { code: "footer-row" }],
    ["a remark", ["Ask Kim about these.", "", "", "", "", "", ""], { code: "not-a-deal" }],
  ];
  test.each(aside)("%s sets the row aside", (_, row, problem) => {
    const { counts, setAside, book } = read([row]);
    expect(counts).toMatchObject({ read: 1, won: 0, lost: 0, open: 0, setAside: 1 });
    expect(setAside).toMatchObject([{ table: "Deals", row: 5, ...problem }]);
    expect(book.deals).toEqual([]);
  });

  test("every problem of a row is told, the row counted once", () => {
    const { counts, setAside } = read([good, but({ amount: "tbd", closeDate: "soon" })]);
    expect(setAside.map(({ row, column }) => [row, column])).toEqual([
      [6, "Amount"],
      [6, "Close Date"],
    ]);
    expect(counts).toMatchObject({ read: 2, won: 1, setAside: 1 });
  });

  test("lost and open deals are used otherwise, with or without amount and date", () => {
    const { counts, book } = read([
      but({ dealId: "D2", stage: "Closed Lost", amount: "" }),
      but({ dealId: "D3", stage: "Proposal", closeDate: "" }),
    ]);
    expect(counts).toMatchObject({ read: 2, won: 0, lost: 1, open: 1, setAside: 0 });
    expect(book.deals).toMatchObject([
      { state: "lost", amountMinor: null, closeDate: 45_000 },
      { state: "open", amountMinor: 100_00, closeDate: null },
    ]);
  });

  test("a company called Total is a deal", () => {
    expect(read([but({ deal: "Total" }), but({ dealId: "Total" })]).counts.won).toBe(2);
  });

  test("a partner whose only row is set aside is still a partner", () => {
    expect(read([but({ amount: "tbd" })]).book.partners).toEqual(["Acme"]);
  });

  test("without a partner column, or with a blank in it, a deal is direct", () => {
    const { partner, ...others } = columns;
    expect(partner).toBe(5);
    expect(read([good], { columns: others }).own.partner).toHaveLength(0);
    expect(read([but({ partner: "" })]).own.partner).toHaveLength(0);
  });

  test("FALSE in a won column is open while the close date is after the as-of date", () => {
    const over = { headers: headers.map((header) => (header === "Stage" ? "Is Won" : header)) };
    const row = but({ stage: false });
    expect(read([row], { ...over, asOf: 44_999 }).counts).toMatchObject({ open: 1 });
    expect(read([row], { ...over, asOf: 45_000 }).counts).toMatchObject({ lost: 1 });
  });

  test("beside a converted amount the currency no longer matters", () => {
    const converted = headers.map((header) =>
      header === "Amount" ? "Amount (converted)" : header,
    );
    expect(read([good], { headers: converted }).book.deals[0]?.currency).toBe("");
  });

  test("required columns that are missing are refused by name", () => {
    expect(readDeals(gridWith([good]), { dealId: 0, stage: 4 })).toEqual({
      ok: false,
      problem: { code: "missing-columns", table: "Deals", fields: ["amount", "closeDate"] },
    });
  });
});

describe("repeated deals", () => {
  const meetings: readonly (readonly [string, readonly (readonly CellValue[])[], object])[] = [
    [
      "same id and amount: one deal with the union of partners",
      [good, but({ partner: "Beta" }), but({ partner: "acme" })],
      { won: 3, repeated: 2, setAside: 0, amounts: [100_00], partners: [[0, 1]] },
    ],
    [
      "opposite signs are netted, and repeats of either side count once",
      [good, but({ amount: -30 }), good, but({ amount: -30, partner: "Beta" })],
      { won: 4, repeated: 2, netted: 1, amounts: [70_00], partners: [[0, 1]] },
    ],
    [
      "another amount is a conflict: the first row is used",
      [good, but({ amount: 250, partner: "Beta" })],
      { won: 1, setAside: 1, amounts: [100_00], partners: [[0]] },
    ],
    [
      "a third amount beside a refund is a conflict",
      [good, but({ amount: -30 }), but({ amount: -20 })],
      { won: 2, netted: 1, setAside: 1, amounts: [70_00] },
    ],
    [
      "another currency is a conflict, a blank one is not",
      [good, but({ currency: "" }), but({ currency: "EUR" })],
      { won: 2, repeated: 1, setAside: 1, amounts: [100_00] },
    ],
    [
      "stage and date are the first row's",
      [good, but({ stage: "Lost", closeDate: 45_100 })],
      { won: 2, lost: 0, amounts: [100_00] },
    ],
    [
      "no amount of an open deal is neither 0 nor another amount",
      ["", 0, 100].map((amount) => but({ stage: "Proposal", amount })),
      { open: 1, setAside: 2, amounts: [null] },
    ],
    ["0 is no refund", [good, but({ amount: 0 })], { won: 1, setAside: 1, amounts: [100_00] }],
    ["ids differ by case", [good, but({ dealId: "d1" })], { won: 2, amounts: [100_00, 100_00] }],
    [
      "numbers and texts of one id meet",
      [but({ dealId: 7 }), but({ dealId: "7" })],
      { repeated: 1 },
    ],
    [
      "without ids, name and close date tell deals apart",
      [
        but({ dealId: "" }),
        but({ dealId: "", deal: "BIG one" }),
        but({ dealId: "", closeDate: 45_001 }),
      ],
      { repeated: 1, amounts: [100_00, 100_00] },
    ],
  ];
  test.each(meetings)("%s", (_, rows, expected) => {
    const { counts, book, own } = read(rows);
    const amounts = book.deals.map((deal) => deal.amountMinor);
    const partners = book.deals.map((_, deal) => [
      ...own.partner.filter((__, row) => own.deal[row] === deal),
    ]);
    expect({ ...counts, amounts, partners }).toMatchObject(expected);
  });

  test("a conflict says which row is the same deal", () => {
    expect(read([good, but({ amount: 250 })]).setAside).toEqual([
      {
        code: "conflicting-repeat",
        firstRow: 5,
        table: "Deals",
        row: 6,
        column: "Amount",
        found: 250,
      },
    ]);
  });
});

describe("any grid", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer({ min: -100, max: 50_000 }),
    fc.boolean(),
    fc.constantFrom(...good, "", "Total", "#N/A", "Lost", "A; B", "2025-01-01", -100, "D2"),
  );
  const column = fc.integer({ min: 0, max: 7 });
  const anyColumns = fc.record(
    { dealId: column, deal: column, partner: column, currency: column, amount: column },
    { requiredKeys: ["dealId", "amount"] },
  );

  test("is read without a throw, and every row is accounted for once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 })),
        anyColumns,
        column,
        column,
        (rows, some, closeDate, stage) => {
          const found = read(rows, { columns: { ...some, closeDate, stage } });
          const { won, lost, open, setAside } = found.counts;
          expect(won + lost + open + setAside).toBe(rows.length);
          expect(new Set(found.setAside.map(({ row }) => row)).size).toBe(setAside);
          expect(found.own.partner.every((number) => number < found.book.partners.length)).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  const goodRow = fc
    .record({ dealId: fc.constantFrom("D1", "D2", "D3"), amount: fc.constantFrom(100, -40) })
    .map(but);

  test("rows in another order give the same amounts", () => {
    fc.assert(
      fc.property(fc.array(goodRow), (rows) => {
        const amounts = (from: readonly (readonly CellValue[])[]) =>
          read(from)
            .book.deals.map(({ label, amountMinor }) => `${label} ${amountMinor ?? ""}`)
            .sort();
        expect(amounts([...rows].reverse())).toEqual(amounts(rows));
      }),
    );
  });
});
