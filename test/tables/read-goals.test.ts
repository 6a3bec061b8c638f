import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { recogniseGoals } from "../../src/tables/goals-fields";
import { readGoals } from "../../src/tables/read-goals";
import { gridOf, type Rows } from "./records";

const headers = ["ID", "Metric", "Baseline", "Target", "By", "Current"];

const read = (rows: Rows) =>
  readGoals(gridOf("Goals", headers, rows), recogniseGoals(headers).columns);

describe("Goals", () => {
  test("figures may be numbers, plain texts or per cent", () => {
    const { records, doubts } = read([
      ["G1", "Certified people", 20, "70", "2026-12-31", 60],
      [2, "Renewals", "80%", 0.95, 46_000, "−1.5"],
    ]);
    expect(records).toEqual([
      {
        ...{ id: "G1", metric: "Certified people", baseline: 20, target: 70, by: 46_387 },
        ...{ current: 60, row: 5, unread: [] },
      },
      {
        ...{ id: "2", metric: "Renewals", baseline: 0.8, target: 0.95, by: 46_000 },
        ...{ current: -1.5, row: 6, unread: [] },
      },
    ]);
    expect(doubts).toEqual([]);
  });

  test.each<readonly [CellValue]>([["1,000"], ["1.000,0"], ["many"], [true], ["1e3"]])(
    "%j is no number that can be read in one way only",
    (cell) => {
      const { records, doubts } = read([["G1", "", 0, cell, "", 1]]);
      expect(records).toMatchObject([{ target: null, unread: ["target"] }]);
      expect(doubts).toMatchObject([{ code: "not-a-number", column: "Target", found: cell }]);
    },
  );

  test("of two goals with one id the first counts; ids that differ by case are two", () => {
    const { records, setAside } = read([
      ["G1", "a", 0, 1, "", 0],
      ["g1", "b", 0, 1, "", 0],
      ["G1", "c", 0, 1, "", 0],
      ["", "d", 0, 1, "", 0],
    ]);
    expect(records.map(({ metric }) => metric)).toEqual(["a", "b"]);
    expect(setAside).toMatchObject([{ code: "repeated", firstRow: 5 }, { code: "no-goal-id" }]);
  });
});
