import { describe, expect, test } from "vitest";
import { compareSample, type StandingCells } from "../../src/sample/compare-sample";
import type { SampleTable } from "../../src/sample/sample-table";
import type { CellValue } from "../../src/tables/cell-value";

const sample: SampleTable = {
  ...{ sheet: "Goals", table: "Goals", key: ["ID"] },
  columns: [
    { header: "ID", width: 5, content: { values: ["G1", "G2", "G3", "G3"] } },
    { header: "Target", width: 5, content: { values: [5, 7, 9, 9] } },
  ],
};

const header = ["ID", "Target"];

/** The cells as they stand, the table from their first one on unless it is told. */
const standing = (
  cells: readonly (readonly CellValue[])[],
  table = { row: 2, column: 1 },
): StandingCells => ({ row: 2, column: 1, cells, table });

const compare = (...rows: readonly (readonly CellValue[])[]) =>
  compareSample(sample, standing([header, ...rows]));

const untouched = { changedRows: 0, own: null };

describe("a table of the sample", () => {
  test("is untouched as it was inserted, sorted, or with rows taken out or blank", () => {
    expect(compare(["G1", 5], ["G2", 7], ["G3", 9], ["G3", 9])).toEqual(untouched);
    expect(compare(["G3", 9], ["G2", 7], ["G3", 9], ["G1", 5])).toEqual(untouched);
    expect(compare(["G3", 9], ["", ""], ["G1", 5])).toEqual(untouched);
  });

  test("has rows that were changed, a formula among them", () => {
    expect(compare(["G1", 6], ["G2", 7], ["G3", 9], ["G3", 9])?.changedRows).toBe(1);
    expect(compare(["G1", "=2+3"], ["G2", 7], ["G3", 9], ["G3", 9])).toEqual({
      ...{ changedRows: 1, own: null },
    });
  });

  test("has a row that somebody added, under a new id or one of its own once more", () => {
    const all = [
      ["G1", 5],
      ["G2", 7],
      ["G3", 9],
      ["G3", 9],
    ] as const;
    expect(compare(...all, ["G9", 1])?.own).toEqual({ row: 7, column: 1 });
    expect(compare(["G2", 8], ...all)?.own).toEqual({ row: 3, column: 1 });
    expect(compare(...all, ["", 1])?.own).toEqual({ row: 7, column: 2 });
  });

  test("has something beside it or over it", () => {
    const beside = compare(["G1", 5, ""], ["G2", 7, "mine"], ["G3", 9]);
    expect(beside).toEqual({ changedRows: 0, own: { row: 4, column: 3 } });
    const over = standing([["mine", ""], header, ["G1", 5]], { row: 3, column: 1 });
    expect(compareSample(sample, over)?.own).toEqual({ row: 2, column: 1 });
    const left = standing(
      [
        ["", ...header],
        ["mine", "G1", 5],
      ],
      { row: 2, column: 2 },
    );
    expect(compareSample(sample, left)?.own).toEqual({ row: 3, column: 1 });
  });

  test("is somebody's own where most of its rows are, whatever their ids", () => {
    expect(compare(["G1", 1], ["G2", 2], ["G3", 3])).toBeNull();
    expect(compare(["G1", 5], ["G2", 2], ["G3", 3])).toBeNull();
    expect(compare()).toBeNull();
  });
});
