import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, dateSerial } from "../../src/domain/numeric/date-serial";
import type { CellValue } from "../../src/tables/cell-value";
import { dealReader } from "../../src/tables/deal-reader";
import type { DealColumns } from "../../src/tables/deal-fields";
import { involvementReader } from "../../src/tables/involvement-reader";
import { readDeals, type ReadDeals, type ReadDealsOptions } from "../../src/tables/read-deals";
import { readInvolvements } from "../../src/tables/read-involvements";
import type { DateOrder, DecimalMark, ReadingAnswers } from "../../src/tables/reading-answers";

const headers = ["Partner", "Deal ID", "Amount", "Close Date", "Stage", "Account"];
const columns = { partner: 0, dealId: 1, amount: 2, closeDate: 3, stage: 4, account: 5 };

type Rows = readonly (readonly CellValue[])[];

const gridWith = (rows: Rows) => ({
  ...{ name: "Deals", headers, rows, firstRow: 2, firstColumn: 1 },
});

function read(rows: Rows, options: ReadDealsOptions = {}, over: DealColumns = columns): ReadDeals {
  const result = readDeals(gridWith(rows), over, options);
  if (!result.ok) throw new Error(result.problem.fields.join());
  return result.value;
}

/** A deal as it truly is. */
type Clean = {
  readonly partner: string;
  readonly minor: number;
  readonly date: number;
  readonly stage: "won" | "lost" | "open";
};

const clean: fc.Arbitrary<Clean> = fc.record({
  partner: fc.constantFrom("Acme, Inc.", "Beta", "Gamma S.A.", "Ölmühle"),
  minor: fc.integer({ min: -5_000_000_00, max: 5_000_000_00 }).filter((minor) => minor !== 0),
  date: fc.integer({ min: dateSerial(2019, 1, 1), max: dateSerial(2026, 12, 31) }),
  stage: fc.constantFrom("won" as const, "lost" as const, "open" as const),
});

/** How the system that wrote a table writes everything in it. */
const style = fc.record({
  order: fc.constantFrom<DateOrder>("dmy", "mdy"),
  mark: fc.constantFrom<DecimalMark>(".", ","),
  group: fc.constantFrom("", " ", "\u00a0", "\u202f", "’", "other mark"),
  currency: fc.constantFrom("", "€", "$", "USD"),
  around: fc.constantFrom("before", "behind"),
  minus: fc.constantFrom("-", "−", "()", "behind"),
  date: fc.constantFrom("serial", "iso", "timestamp", "/", ".", "-", "named", "US named"),
  names: fc.constantFrom("as is", "spaces", "capitals"),
  stages: fc.constantFrom("plain", "dashed", "slashed"),
});
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

const pad = (value: number) => String(value).padStart(2, "0");

function amountAs({ minor }: Clean, { mark, group, currency, around, minus }: Style): string {
  const [whole = "", cents = ""] = (Math.abs(minor) / 100).toFixed(2).split(".");
  const separator = group === "other mark" ? (mark === "." ? "," : ".") : group;
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/gu, separator)}${mark}${cents}`;
  const money = around === "before" ? `${currency} ${digits}` : `${digits} ${currency}`;
  if (minor > 0) return money;
  if (minus === "()") return `(${money})`;
  return minus === "behind" ? `${digits}-` : `${minus}${money}`;
}

const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov December".split(" ");

function dateAs({ date }: Clean, { date: form, order }: Style): CellValue {
  const { year, month, day } = calendarDate(date);
  const name = monthNames[month - 1] ?? "";
  if (form === "serial") return date + 0.25;
  if (form === "iso") return `${year}-${pad(month)}-${pad(day)}`;
  if (form === "timestamp") return `${year}-${pad(month)}-${pad(day)}T22:15:00.000Z`;
  if (form === "named") return `${day} ${name} ${year}`;
  if (form === "US named") return `${name} ${day}, ${year}`;
  const parts = order === "dmy" ? [day, month] : [month, day];
  return `${parts.map(pad).join(form)}${form}${year}`;
}

const nameAs = ({ partner }: Clean, { names }: Style): string =>
  ({
    "as is": partner,
    spaces: `\u00a0${partner.replace(" ", "  ")} `,
    capitals: partner.toUpperCase(),
  })[names];

const stageAs = ({ stage }: Clean, { stages }: Style): string => {
  if (stage === "open") return "Negotiation";
  const word = stage === "won" ? "Won" : "Lost";
  return { plain: word, dashed: `Closed - ${word}`, slashed: `7 · closed/${word}` }[stages];
};

const dirtied = (deals: readonly Clean[], its: Style): Rows =>
  deals.map((deal, number) => [
    ...[nameAs(deal, its), `D${number}`, amountAs(deal, its), dateAs(deal, its)],
    ...[stageAs(deal, its), ""],
  ]);

const truth = (deals: readonly Clean[]) =>
  deals.map(({ minor, date, stage }, number) => ({
    ...{ label: `D${number}`, amountMinor: minor, closeDate: date, state: stage },
  }));

const fold = (name: string) => name.toLowerCase();

describe("clean records, dirtied and read back", () => {
  test("are the same once it is known how their table writes dates", () => {
    fc.assert(
      fc.property(fc.array(clean, { maxLength: 12 }), style, (deals, its) => {
        const answers = { dateOrder: { "Close Date": its.order } };
        const found = read(dirtied(deals, its), { answers });
        expect(found.setAside).toEqual([]);
        expect(found.book.deals).toMatchObject(truth(deals));
        const named = [...found.own.partner].map((at) => fold(found.book.partners[at] ?? ""));
        expect(named).toEqual(deals.map(({ partner }) => fold(partner)));
      }),
      { numRuns: 300 },
    );
  });

  test("without an answer each is the same, or set aside with both readings and a question", () => {
    fc.assert(
      fc.property(fc.array(clean, { maxLength: 12 }), style, (deals, its) => {
        const found = read(dirtied(deals, its), { answers: {} });
        const expected = new Map(truth(deals).map((deal) => [deal.label, deal]));
        for (const deal of found.book.deals)
          expect(deal).toMatchObject(expected.get(deal.label) ?? {});
        for (const problem of found.setAside) {
          expect(problem.code).toBe("either-date");
          const { date = 0 } = deals[problem.row - 2] ?? {};
          expect("readings" in problem && problem.readings).toContain(date);
        }
        const asked = found.questions.map(({ kind }) => kind);
        expect(asked).toEqual(found.setAside.length > 0 ? ["date-order"] : []);
        expect(found.book.deals.length + found.counts.setAside).toBe(deals.length);
      }),
      { numRuns: 300 },
    );
  });

  test("whole amounts grouped by threes alone are read, or set aside with both readings and a question", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom<DecimalMark>(".", ","),
        (amounts, mark) => {
          const separator = mark === "." ? "," : ".";
          const rows = amounts.map((amount, number) => [
            ...["Acme", `D${number}`, String(amount).replace(/\B(?=(\d{3})+$)/gu, separator)],
            ...[45_000, "Won", ""],
          ]);
          const open = read(rows, { answers: {} });
          for (const { label, amountMinor } of open.book.deals)
            expect(amountMinor).toBe((amounts[Number(label.slice(1))] ?? 0) * 100);
          expect(open.setAside.every(({ code }) => code === "either-number")).toBe(true);
          expect(open.questions).toHaveLength(open.setAside.length > 0 ? 1 : 0);
          const told = read(rows, { answers: { decimalMark: { Amount: mark } } });
          expect(told.book.deals.map(({ amountMinor }) => amountMinor)).toEqual(
            amounts.map((amount) => amount * 100),
          );
        },
      ),
    );
  });

  test("as a report with groups, subtotals and footers, each is the same and each other row set aside", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(clean, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        style,
        (groups, its) => {
          const named = groups.map((deals, at) =>
            deals.map((deal) => ({ ...deal, partner: `Partner ${at}` })),
          );
          const all = named.flat();
          const rows = dirtied(all, its);
          let at = 0;
          const report = named.flatMap((deals) => {
            const [first = [], ...rest] = rows.slice(at, (at += deals.length));
            const subtotal = ["Subtotal", "", 5, "", "", ""];
            return [first, ...rest.map((cells) => ["", ...cells.slice(1)]), subtotal];
          });
          report.push(["Grand Total", "", 9, "", "", ""], ["", "", "", "", "", ""]);
          report.push(["Confidential Information - Do Not Distribute", "", "", "", "", ""]);
          const answers = { dateOrder: { "Close Date": its.order } };
          const found = read(report, { answers });
          expect(found.book.deals).toMatchObject(truth(all));
          expect(found.counts.setAside).toBe(named.length + 3);
          const partners = [...found.own.partner].map((who) =>
            fold(found.book.partners[who] ?? ""),
          );
          expect(partners).toEqual(all.map(({ partner }) => fold(partner)));
        },
      ),
    );
  });
});

const cell = fc.oneof(
  ...[fc.string(), fc.double(), fc.boolean(), fc.integer({ min: -100, max: 60_000 })],
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,/-() $€kMT:’\u00a0")) }),
  fc.constantFrom<CellValue>(
    ...["", "", "", "Total", "Subtotal", "Count", "#N/A", "Won", "Closed Lost", "A; B", "Reseller"],
    ...[
      "01/02/2025",
      "31/12/2025",
      "12/31/2025",
      "1.200",
      "1,200",
      "12,50",
      "=1+1",
      "-",
      45_000,
      7,
    ],
    ...["Confidential", "Copyright 2025", "$5", "€5", "31/12/25", "D1", "D2"],
  ),
);
const anyRows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 30 });
const anyAnswers: fc.Arbitrary<ReadingAnswers> = fc.record(
  {
    dateOrder: fc.constant({ "Close Date": "dmy" as const, Amount: "mdy" as const }),
    decimalMark: fc.constant({ Amount: "," as const }),
    allWon: fc.boolean(),
    roles: fc.constant(new Map([["reseller", "ignore" as const]])),
    canonical: fc.constant((name: string) => name.slice(0, 1)),
  },
  { requiredKeys: [] },
);

describe("any grid", () => {
  const column = fc.integer({ min: 0, max: 7 });
  const anyColumns = fc.record(
    {
      ...{ dealId: column, amount: column, closeDate: column, stage: column },
      ...{ deal: column, partner: column, role: column, currency: column, account: column },
    },
    { requiredKeys: ["dealId", "amount", "closeDate"] },
  );

  test("of deals is read without a throw, every row used or set aside once", () => {
    fc.assert(
      fc.property(anyRows, anyColumns, anyAnswers, (rows, some, answers) => {
        const { counts, setAside, doubts, book, own } = read(rows, { answers }, some);
        expect(counts.won + counts.lost + counts.open + counts.setAside).toBe(rows.length);
        const aside = new Set(setAside.map(({ row }) => row));
        expect(aside.size).toBe(counts.setAside);
        expect(doubts.some(({ row }) => aside.has(row))).toBe(false);
        expect(own.partner.every((number) => number < book.partners.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("of involvements is read without a throw, every row used or set aside once", () => {
    const finder = read([
      ["A", "D1", 5, 45_000, "Won", "A"],
      ["", "D2", 5, 45_000, "Won", ""],
    ]).finder;
    const its = { dealId: 1, partner: 0, role: 2, date: 3, credit: 4 };
    fc.assert(
      fc.property(anyRows, anyAnswers, (rows, answers) => {
        const result = readInvolvements(gridWith(rows), its, finder, answers);
        const { counts, setAside } = result.ok ? result.value : { counts: null, setAside: [] };
        expect((counts?.used ?? -1) + setAside.length).toBe(rows.length);
        expect(new Set(setAside.map(({ row }) => row)).size).toBe(setAside.length);
      }),
      { numRuns: 500 },
    );
  });

  test("read in slices of any size gives what reading it at once gives", () => {
    const slices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(anyRows, slices, (rows, sizes) => {
        const grid = gridWith(rows);
        const whole = read(rows);
        const deals = dealReader(grid, columns);
        const touches = involvementReader(grid, { dealId: 1, partner: 0 }, whole.finder);
        if (!deals.ok || !touches.ok) throw new Error("columns missing");
        for (const reader of [deals.value, touches.value])
          for (let turn = 0; reader.readOn(sizes[turn % sizes.length] ?? 1) < 1; turn++);
        const { finder: _, ...found } = deals.value.finish();
        expect(whole).toMatchObject(found);
        expect(readInvolvements(grid, { dealId: 1, partner: 0 }, whole.finder)).toEqual({
          ...{ ok: true, value: touches.value.finish() },
        });
      }),
    );
  });

  test("a reader that is not done refuses to finish", () => {
    const reader = dealReader(gridWith([["Acme", "D1", 5, 45_000, "Won", ""]]), columns);
    if (!reader.ok) throw new Error(reader.problem.code);
    expect(reader.value.readOn(1)).toBe(0.5);
    expect(() => reader.value.finish()).toThrow("not read to its end: Deals");
  });
});
