import { describe, expect, test } from "vitest";
import { insertSample } from "../../src/workflows/insert-sample";
import { removeSample, sampleSheets } from "../../src/workflows/remove-sample";
import { freshExcel } from "../workbench/host/excel-in-node";
import { patient } from "./decided-session";
import { build, putDeals, putTable, read, today, write } from "./session";

const six = ["Deals", "Involvements", "Partners", "Investments", "Milestones", "Goals"];

async function withSample() {
  const excel = freshExcel();
  expect(await insertSample(today)).toEqual({ ok: true, value: undefined });
  return excel;
}

async function listed() {
  const found = await sampleSheets(today, patient);
  if (!found.ok) throw new Error(`sheets of the sample: ${found.problem.code}`);
  return found.value;
}

const going = async () =>
  (await listed()).sheets.filter(({ stays }) => stays === null).map(({ sheet }) => sheet);

const inWorkbook = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
    };
  });

// Sheet after sheet is written and read: slow where others use the machine too.
const unhurried = { timeout: 60_000 };

describe("the sample is inserted", unhurried, () => {
  test("as six tables that a build reads without a question", async () => {
    const { host } = await withSample();
    expect(host.counts().requests).toBeLessThan(15);
    expect((await inWorkbook()).sheets).toEqual(["Sheet1", ...[...six].reverse()]);
    const built = await build();
    if (!built.ok) throw new Error(`build: ${built.problem.code}`);
    expect(built.value.portfolio).toMatchObject({
      ...{ creditedMinor: 548_000_000, wonMinor: 660_000_000, differenceMinor: 0 },
      window: { from: 45_931, to: 46_295 },
    });
    expect((await read("Portfolio", "A1"))[0]?.[0]).toMatch(
      /^8 of 40 partners \(20\.0%\) produce 82\.5% of \$5\.48M; 25 produced anything/u,
    );
    expect(JSON.stringify(await read("Portfolio", "A1:A5"))).toContain("1,534 rows in 6 tables");
  });

  test("with dates as dates, in sight under a header that stays", async () => {
    await withSample();
    const { format, active, frozen } = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Deals");
      const cell = sheet.getRange("I2").load("numberFormat,text");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return { format: cell.text, active: active.name, frozen: frozen.address };
    });
    expect(format).toEqual([["2024-10-07"]]);
    expect(active).toBe("Deals");
    expect(frozen).toContain("1:1");
  });

  test("over nothing that stands: not over a table, not over a sheet of one of its names", async () => {
    freshExcel();
    await putDeals([{ id: "1", amount: 300, partner: "Acme" }]);
    expect(await insertSample(today)).toMatchObject({ ok: false, problem: { sheet: "Deals" } });
    expect((await inWorkbook()).sheets).toEqual(["Sheet1", "Deals"]);
    freshExcel();
    await putTable("Goals", ["Of mine"], [["one"]]);
    expect(await insertSample(today)).toMatchObject({ ok: false, problem: { sheet: "Goals" } });
    expect((await inWorkbook()).sheets).toEqual(["Sheet1", "Goals"]);
  });

  test("once: a second time finds the first", async () => {
    await withSample();
    expect(await insertSample(today)).toMatchObject({
      ok: false,
      problem: { code: "table-taken" },
    });
  });
});

describe("the sample is removed", unhurried, () => {
  test("whole, after its sheets were listed, and what else there is stays", async () => {
    await withSample();
    await write("Sheet1", "A1", "mine");
    const before = await listed();
    expect(before).toMatchObject({ pointing: [], needsSheet: false });
    expect(before.sheets.map(({ sheet }) => sheet)).toEqual(six);
    expect(before.sheets.every((one) => one.stays === null && one.changedRows === 0)).toBe(true);
    expect(await removeSample(today, before, patient)).toEqual({ ok: true, value: six });
    expect(await inWorkbook()).toEqual({ sheets: ["Sheet1"], settings: [] });
    // And again.
    expect((await insertSample(today)).ok).toBe(true);
    expect(await going()).toEqual(six);
  });

  test("from a workbook that has nothing else, which keeps a blank sheet", async () => {
    await withSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    const before = await listed();
    expect(before.needsSheet).toBe(true);
    expect((await removeSample(today, before, patient)).ok).toBe(true);
    expect((await inWorkbook()).sheets).toHaveLength(1);
  });

  test("also where it was sorted, or a figure of it tried out", async () => {
    await withSample();
    await write("Deals", "F2", 1_000_000);
    await Excel.run(async (context) => {
      const { sort } = context.workbook.tables.getItem("Partners");
      sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    const { sheets } = await listed();
    expect(sheets.map(({ changedRows }) => changedRows)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(await going()).toEqual(six);
  });

  const typed: readonly (readonly [what: string, sheet: string, cell: string, value: string])[] = [
    ["a note beside a table", "Deals", "L4", "ask Okafor"],
    ["a formula below a table", "Goals", "B9", "=SUM(F2:F7)"],
    ["a formula that shows nothing", "Goals", "H2", '=""'],
  ];
  test.each(typed)("but not the sheet with %s", async (_, sheet, cell, value) => {
    await withSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[value]];
      await context.sync();
    });
    const before = await listed();
    const staying = before.sheets.filter(({ stays }) => stays !== null);
    expect(staying).toMatchObject([{ sheet, stays: { code: "own-cell", cell } }]);
    const others = six.filter((one) => one !== sheet);
    expect(await removeSample(today, before, patient)).toEqual({ ok: true, value: others });
    expect((await inWorkbook()).sheets).toEqual(["Sheet1", sheet]);
  });

  test("but not the sheet with a row added to its table", async () => {
    await withSample();
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Milestones");
      rows.add(undefined, [["NewVenture", "Of my own", "Us", 46_300, ""]]);
      await context.sync();
    });
    const { sheets } = await listed();
    expect(sheets.find(({ sheet }) => sheet === "Milestones")?.stays).toEqual({
      ...{ code: "own-cell", cell: "A33" },
    });
  });

  test("but not what was typed after it was listed", async () => {
    await withSample();
    const before = await listed();
    await write("Goals", "H2", "mine");
    const removed = await removeSample(today, before, patient);
    expect(removed).toEqual({ ok: true, value: six.filter((sheet) => sheet !== "Goals") });
  });

  test("but not a table that only bears its name", async () => {
    freshExcel();
    await putDeals([{ id: "1", amount: 300, partner: "Acme" }]);
    expect((await listed()).sheets).toEqual([]);
  });

  test("with the formulas elsewhere that point at it said", async () => {
    await withSample();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      cells.formulas = [["=SUM(Deals[Amount])"], ["=Goals!F2"]];
      await context.sync();
    });
    expect((await listed()).pointing).toEqual([{ sheet: "Sheet1", cells: 2 }]);
  });
});
