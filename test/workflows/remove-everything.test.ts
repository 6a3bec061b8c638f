import { describe, expect, test } from "vitest";
import { applyPlans } from "../../src/excel/apply-plans";
import { tableSheet } from "../../src/sheets/table-sheet";
import { ownThings, removeEverything } from "../../src/workflows/remove-everything";
import { freshExcel } from "../workbench/host/excel-in-node";
import { patient } from "./decided-session";
import { putDeals, putTable, read, write } from "./session";

/** A sheet of ours with its table, as a build writes it. */
async function putOurs(sheet: string, name: string): Promise<void> {
  const columns = ["Partner", "Attributed"].map((header) => ({
    ...{ header, width: 12, content: { values: ["Acme", "Globex"] } },
  }));
  const plan = tableSheet(sheet, { name, key: ["Partner"], columns });
  const put = await applyPlans([{ plan, written: null, theirs: [], fold: String }]);
  expect(put.ok).toBe(true);
}

async function session() {
  const excel = freshExcel();
  await putDeals([
    { id: "1", amount: 300, partner: "Acme" },
    { id: "2", amount: 200, partner: "Globex" },
  ]);
  await putOurs("Credits", "Credits");
  await putOurs("Data notes", "DataNotes");
  await putOurs("Portfolio", "Portfolio");
  return excel;
}

async function listed() {
  const things = await ownThings(patient);
  if (!things.ok) throw new Error(`own things: ${things.problem.code}`);
  return things.value;
}

const left = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      settings: settings.items.filter(({ key }) => key.startsWith("VitalFew.")).length,
    };
  });

test("what was written is listed first, and only then removed", async () => {
  await session();
  const things = await listed();
  expect(things).toMatchObject({ tables: [], pointing: [], needsSheet: false });
  expect(things.sheets).toEqual(["Credits", "Data notes", "Portfolio"]);
  expect((await left()).settings).toBe(things.settings.length);
  expect((await removeEverything(things, patient)).ok).toBe(true);
  expect(await left()).toEqual({ sheets: ["Sheet1", "Deals"], settings: 0 });
  expect(await read("Deals", "A2:B2")).toEqual([["1", 300]]);
});

test("nothing was written: nothing is listed, and nothing removed", async () => {
  freshExcel();
  expect(await listed()).toEqual({
    ...{ sheets: [], tables: [], settings: [], pointing: [], needsSheet: false },
  });
});

describe("what is somebody's own stays", () => {
  test("a table that only bears a name of ours", async () => {
    freshExcel();
    await putTable("Credits", ["Account", "Credit"], [["Acme", 1]]);
    await Excel.run(async (context) => {
      context.workbook.settings.getItem("VitalFew.made.Credits").delete();
      await context.sync();
    });
    expect((await listed()).sheets).toEqual([]);
  });

  test("a sheet of ours that holds a table of theirs loses only our table", async () => {
    await session();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data notes");
      sheet.getRange("Z1:Z2").values = [["Mine"], ["kept"]];
      sheet.tables.add("Z1:Z2", true).name = "Mine";
      await context.sync();
    });
    const things = await listed();
    expect(things.sheets).toEqual(["Credits", "Portfolio"]);
    expect(things.tables).toEqual([{ table: "DataNotes", sheet: "Data notes" }]);
    expect((await removeEverything(things, patient)).ok).toBe(true);
    expect(await read("Data notes", "Z1:Z2")).toEqual([["Mine"], ["kept"]]);
  });
});

test("formulas elsewhere that point at what goes are counted", async () => {
  await session();
  await write("Deals", "C1", "Credits");
  await write("Sheet1", "A1", "=SUM(Portfolio[Attributed])");
  await write("Sheet1", "A2", "='Data notes'!A1");
  await write("Sheet1", "A3", "=portfolio!A1");
  await write("Sheet1", "A4", '=LEN("a portfolio")');
  await write("Sheet1", "A5", "=SUM(Deals[Amount])");
  await write("Sheet1", "A6", "=SUM(Deals[Credits])");
  await write("Deals", "H1", "=ROWS(Credits)");
  expect((await listed()).pointing).toEqual([
    { sheet: "Sheet1", cells: 3 },
    { sheet: "Deals", cells: 1 },
  ]);
});

test("a protected sheet is refused before anything is removed", async () => {
  await session();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Credits").protection.protect();
    await context.sync();
  });
  expect(await ownThings(patient)).toEqual({
    ok: false,
    problem: { code: "sheet-protected", sheet: "Credits" },
  });
});

test("where nothing of anybody's would be left, a blank sheet is put in", async () => {
  freshExcel();
  const columns = [{ header: "Quarter", width: 9, content: { values: ["2026Q3"] } }];
  const plan = tableSheet("Decisions", { name: "Decisions", key: ["Quarter"], columns });
  await applyPlans([{ plan, written: null, theirs: [], fold: String }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  const things = await listed();
  expect(things.needsSheet).toBe(true);
  expect((await removeEverything(things, patient)).ok).toBe(true);
  expect((await left()).sheets).toHaveLength(1);
});

test("broken off at any write, it is finished the next time", async () => {
  for (let at = 1; ; at++) {
    const { host } = await session();
    const things = await listed();
    host.inject({ kind: "write", at });
    const removed = await removeEverything(things, patient);
    host.inject(null);
    if (removed.ok) {
      expect(at).toBeGreaterThan(things.sheets.length + things.settings.length);
      break;
    }
    expect(removed.problem).toMatchObject({ code: "excel-refused", wrote: "in-part" });
    expect((await removeEverything(await listed(), patient)).ok).toBe(true);
    expect(await left()).toEqual({ sheets: ["Sheet1", "Deals"], settings: 0 });
  }
}, 60_000);
