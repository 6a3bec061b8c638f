import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { recogniseMilestones } from "../../src/tables/milestones-fields";
import { readMilestones } from "../../src/tables/read-milestones";
import { gridOf, type Rows } from "./records";

const headers = ["Partner", "Deliverable", "Side", "Due", "Done"];

const read = (rows: Rows) =>
  readMilestones(gridOf("Milestones", headers, rows), recogniseMilestones(headers).columns);

describe("Milestones", () => {
  test.each<readonly [CellValue, number | boolean | null]>([
    ["Yes", true],
    [true, true],
    ["n", false],
    ["", null],
    [45_000, 45_000],
    ["2023-03-15", 45_000],
  ])("done %j is read as %j", (cell, done) => {
    const { records, doubts } = read([["Acme", "Joint deck", "them", 45_100, cell]]);
    expect(records).toEqual([
      {
        ...{ partner: "Acme", deliverable: "Joint deck", side: "Them", due: 45_100, done },
        ...{ row: 5, unread: [] },
      },
    ]);
    expect(doubts).toEqual([]);
  });

  test("what cannot be read is doubted and not checked", () => {
    const { records, doubts } = read([["Acme", "Joint deck", "both", "soon", "half"]]);
    expect(records).toMatchObject([{ side: null, due: null, done: null }]);
    expect(records[0]?.unread).toEqual(["side", "due", "done"]);
    expect(doubts.map(({ code }) => code)).toEqual(["not-in-list", "not-a-date", "not-done"]);
  });

  test.each<readonly [string, readonly CellValue[]]>([
    ["no-partner", ["", "Joint deck", "Us", 45_000, ""]],
    ["no-deliverable", ["Acme", "", "Us", 45_000, ""]],
    ["error-cell", ["Acme", "#NAME?", "Us", 45_000, ""]],
    ["total-row", ["Total", "", "", "", 12]],
  ])("%s sets a row aside", (code, row) => {
    const { setAside, counts } = read([row]);
    expect(setAside).toMatchObject([{ code }]);
    expect(counts).toEqual({ read: 1, used: 0, setAside: 1 });
  });
});
