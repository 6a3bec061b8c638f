import { beforeEach, expect, test } from "vitest";
import type { Source } from "../../src/tables/source";
import type { SourceChange } from "../../src/tables/source-change";
import { watchSources, type WatchedSource } from "../../src/workflows/watch-sources";
import type { Workbook } from "../../src/workbench/engine/workbook";
import { freshExcel } from "../workbench/host/excel-in-node";
import { putDeals, putTable } from "./session";

let workbook: Workbook;

beforeEach(async () => {
  ({ workbook } = freshExcel());
  await putDeals([
    { id: "D1", amount: 100, partner: "North" },
    { id: "D2", amount: 200, partner: "South" },
    { id: "D3", amount: 300, partner: "South" },
  ]);
  await putTable("Goals", ["ID", "Metric"], [["G1", "Logos"]]);
});

const table = (name: string): Source => ({ kind: "table", name });
const watched: readonly WatchedSource[] = [
  { kind: "deals", source: table("Deals") },
  { kind: "goals", source: table("Goals") },
];

/** Types into a sheet as a person does. */
function type(sheetName: string, [col, row]: readonly [number, number], content: string): void {
  const sheetId = workbook.model.getters.getSheetIdByName(sheetName);
  if (sheetId === undefined) throw new Error(`sheet: ${sheetName}`);
  workbook.engine.dispatch("UPDATE_CELL", { sheetId, col, row, content });
}

/** Waits for what is told next, while something is done. */
async function told(act: () => Promise<void> | void): Promise<readonly SourceChange[]> {
  let hear: (changes: readonly SourceChange[]) => void = () => undefined;
  const next = new Promise<readonly SourceChange[]>((resolve) => (hear = resolve));
  const stop = await watchSources(watched, (changes) => {
    hear(changes ?? []);
  });
  if (!stop.ok) throw new Error(`watch: ${stop.problem.code}`);
  await act();
  const changes = await next;
  await stop.value();
  return changes;
}

test("a deal that is typed over is one deal changed", async () => {
  const changes = await told(() => {
    type("Deals", [1, 2], "250");
  });
  expect(changes).toEqual([{ kind: "deals", rows: 1, isGone: false }]);
});

test("cells beside the tables, and what the add-in writes itself, are no change", async () => {
  const changes = await told(async () => {
    type("Deals", [9, 2], "a note");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    type("Goals", [1, 1], "Revenue");
  });
  expect(changes).toEqual([{ kind: "goals", rows: 1, isGone: false }]);
});

test("the same row changed twice is one row, and what changed before is still told", async () => {
  const all: (readonly SourceChange[])[] = [];
  let done: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (done = resolve));
  const stop = await watchSources(watched, (changes) => {
    all.push(changes ?? []);
    if (changes?.length === 2) done();
  });
  if (!stop.ok) throw new Error(`watch: ${stop.problem.code}`);
  type("Deals", [1, 2], "1");
  type("Deals", [1, 2], "2");
  type("Deals", [1, 3], "3");
  type("Goals", [1, 1], "Revenue");
  await end;
  await stop.value();
  expect(all.at(-1)).toEqual([
    { kind: "deals", rows: 2, isGone: false },
    { kind: "goals", rows: 1, isGone: false },
  ]);
});

test("what changed before is not told again for a change elsewhere", async () => {
  const [deals, goals] = watched.map((one) => {
    const all: unknown[] = [];
    return { one, all, stop: watchSources([one], (changes) => all.push(changes)) };
  });
  if (deals === undefined || goals === undefined) throw new Error("watched: two");
  const stops = await Promise.all([deals.stop, goals.stop]);
  type("Deals", [1, 2], "1");
  await expect.poll(() => deals.all.length).toBe(1);
  type("Goals", [1, 1], "Revenue");
  await expect.poll(() => goals.all.length).toBe(1);
  type("Deals", [1, 3], "3");
  await expect.poll(() => deals.all.at(-1)).toMatchObject([{ rows: 2 }]);
  expect(deals.all).toHaveLength(2);
  for (const stop of stops) if (stop.ok) await stop.value();
});

test("a table whose rows were deleted wholly is gone", async () => {
  const changes = await told(() => {
    const sheetId = workbook.model.getters.getSheetIdByName("Goals") ?? "";
    workbook.engine.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Goals",
      dimension: "ROW",
      elements: [0, 1],
    });
  });
  expect(changes).toEqual([{ kind: "goals", rows: 0, isGone: true }]);
});

test("rows deleted at the end of a table are told, though nothing stands there any more", async () => {
  const changes = await told(() => {
    const sheetId = workbook.model.getters.getSheetIdByName("Deals") ?? "";
    workbook.engine.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Deals",
      dimension: "ROW",
      elements: [3],
    });
  });
  expect(changes).toEqual([{ kind: "deals", rows: 1, isGone: false }]);
});

test("a sheet that is deleted takes its table with it", async () => {
  const changes = await told(() => {
    const sheetId = workbook.model.getters.getSheetIdByName("Goals") ?? "";
    workbook.engine.dispatch("DELETE_SHEET", { sheetId, sheetName: "Goals" });
  });
  expect(changes).toEqual([{ kind: "goals", rows: 0, isGone: true }]);
});

test("nothing is told once the watch has ended", async () => {
  const all: unknown[] = [];
  const stop = await watchSources(watched, (changes) => all.push(changes));
  if (!stop.ok) throw new Error(`watch: ${stop.problem.code}`);
  await stop.value();
  const later = await told(() => {
    type("Deals", [1, 2], "1");
  });
  expect(later).toHaveLength(1);
  expect(all).toEqual([]);
});
