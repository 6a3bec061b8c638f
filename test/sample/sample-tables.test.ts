import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { sampleCells } from "../../src/sample/sample-table";
import { sampleTables } from "../../src/sample/sample-tables";
import { unlistedNames } from "../../src/tables/near-names";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { involvementsAfterClose } from "../../src/tables/row-account";
import { asOfOf, involvedIn, readSample } from "./sample-in-use";

const lastDay = dateSerial(2026, 9, 30);

/** From the last day of its window on the sample is the same; before it, whole years earlier. */
const days: readonly (readonly [string, number, asOf: number])[] = [
  ["a few days after its quarter", dateSerial(2026, 10, 5), lastDay],
  ["on its quarter's last day", lastDay, lastDay],
  ["long after, past a leap day", dateSerial(2028, 3, 1), lastDay],
  ["on the day before its quarter ends", dateSerial(2026, 9, 29), dateSerial(2025, 9, 30)],
  ["years before", dateSerial(2024, 2, 29), dateSerial(2023, 9, 30)],
];

describe.each(days)("the sample %s", (_, today, asOf) => {
  const sample = readSample(today);

  test("is read without a question and without a row set aside", () => {
    const { recognised, deals, involvements, ...besides } = sample;
    expect(recognised).toMatchObject({ missing: [], repeated: [] });
    expect([deals.setAside, deals.questions, deals.counts.repeated]).toEqual([[], [], 0]);
    expect([involvements.setAside, involvements.doubts]).toEqual([[], []]);
    expect([involvements.questions, involvements.unknownRoles.size]).toEqual([[], 0]);
    for (const { setAside, doubts, questions } of Object.values(besides))
      expect([setAside, doubts, questions]).toEqual([[], [], []]);
  });

  test("proposes the end of its last quarter as the day it is looked at", () => {
    expect(asOfOf(sample, today)).toBe(asOf);
  });

  test("has nothing in it that is still to come but open deals, plans and goals", () => {
    for (const [header, table] of [
      ...(["Created Date", "Touch Date", "Start date", "Last review"] as const),
      ...(["Contact changed", "Done"] as const),
    ].flatMap((header) => sampleTables(today).map((table) => [header, table] as const))) {
      const dates = table.columns.find((column) => column.header === header)?.content.values ?? [];
      expect(dates.filter((date) => typeof date === "number" && date > today)).toEqual([]);
    }
  });
});

const today = dateSerial(2026, 10, 5);

describe("the tables of the sample", () => {
  const sample = readSample(today);

  test("are six, with as many rows as a workbook of such a company has", () => {
    const rows = sampleTables(today).map((table) => [table.table, sampleCells(table).length - 1]);
    expect(Object.fromEntries(rows)).toEqual({
      ...{
        Deals: 526,
        Involvements: 707,
        Partners: 40,
        Investments: 224,
        Milestones: 31,
        Goals: 6,
      },
    });
  });

  test("are each taken for what they are, and for nothing else", () => {
    const previews = sampleTables(today).map((table) => {
      const top = sampleCells(table).slice(0, 50);
      const source = { kind: "table", name: table.table } as const;
      return { source, sheet: table.sheet, address: "A1", rowCount: 50, top };
    });
    expect(recogniseTables(previews).map(({ proposed }) => proposed)).toEqual([
      ...["Deals", "Involvements", "Partners", "Investments", "Milestones", "Goals"],
    ]);
  });

  test("name no partner that the list does not have", () => {
    const names = involvedIn(sample).book.partners.map((name) => ({ name, rows: 1, wonMinor: 0 }));
    const list = sample.partners.records.map(({ name }) => name);
    expect(list).toHaveLength(40);
    expect(unlistedNames(names, list)).toEqual([]);
    const others = [...sample.investments.records, ...sample.milestones.records];
    expect(others.filter(({ partner }) => !list.includes(partner))).toEqual([]);
  });

  test("hold won, lost and open deals, and two touches from after the close", () => {
    const { deals, involvements } = sample;
    expect(deals.counts).toMatchObject({ read: 526, won: 411, lost: 66, open: 49 });
    const book = { ...deals.book, partners: involvements.partners };
    expect(involvementsAfterClose(involvements, book)).toHaveLength(2);
  });

  test("tell their rows apart", () => {
    for (const { table, key, columns } of sampleTables(today)) {
      const keys = columns.filter(({ header }) => key.includes(header));
      const rows = keys[0]?.content.values.map((_, row) =>
        keys.map(({ content }) => String(content.values[row])).join("|"),
      );
      expect({ table, rows: new Set(rows).size }).toEqual({ table, rows: rows?.length });
    }
  });

  test("are the same every time", () => {
    expect(sampleTables(today)).toEqual(sampleTables(today));
  });
});
