import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goalFields } from "../../src/tables/goals-fields";
import type { Grid } from "../../src/tables/grid";
import { investmentFields } from "../../src/tables/investments-fields";
import { milestoneFields } from "../../src/tables/milestones-fields";
import { partnerFields } from "../../src/tables/partners-fields";
import { readGoals } from "../../src/tables/read-goals";
import { readInvestments } from "../../src/tables/read-investments";
import { readMilestones } from "../../src/tables/read-milestones";
import { readPartners } from "../../src/tables/read-partners";
import type { ReadRecords } from "../../src/tables/read-records";
import { gridOf, messyCells } from "./records";

type Columns = Readonly<Record<string, number>>;
type Read = (grid: Grid, columns: Columns) => ReadRecords<string, unknown>;

const readers: readonly (readonly [string, readonly string[], Read])[] = [
  ["Partners", partnerFields, readPartners],
  ["Investments", investmentFields, readInvestments],
  ["Milestones", milestoneFields, readMilestones],
  ["Goals", goalFields, readGoals],
];

const cell = fc.oneof(
  fc.constantFrom(...messyCells),
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.boolean(),
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

/** Any column for any field, also one that is not there. */
const columnsFor = (fields: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...fields), fc.nat({ max: 9 })), { maxLength: 8 })
    .map((pairs) => Object.fromEntries(pairs));

describe("whatever cells hold, every row is used or set aside, and each problem is in its place", () => {
  test.each(readers)("of %s", (name, fields, read) => {
    fc.assert(
      fc.property(rows, columnsFor(fields), (cells, columns) => {
        const headers = Array.from({ length: 8 }, (_, at) => `Column ${at}`);
        const { records, setAside, doubts, counts } = read(gridOf(name, headers, cells), columns);
        const places = [...records, ...setAside].map(({ row }) => row);
        expect(places.sort((a, b) => a - b)).toEqual(cells.map((_, index) => index + 5));
        expect(counts).toEqual({
          ...{ read: cells.length, used: records.length, setAside: setAside.length },
        });
        const unread = records.flatMap((one) => one.unread.map(() => one.row));
        expect(doubts.map(({ row }) => row)).toEqual(unread);
        for (const { row, column, found } of doubts) {
          const at = headers.indexOf(column ?? "");
          expect(found).toBe(cells[row - 5]?.[at]);
        }
      }),
    );
  });
});
