import { beforeEach, expect, test } from "vitest";
import { insertFormula } from "../../src/workflows/insert-formula";
import { selectedCell, selectedRange, watchSelection } from "../../src/workflows/selection";
import { freshExcel } from "../workbench/host/excel-in-node";
import { putDeals, read, write } from "./session";

let excel: ReturnType<typeof freshExcel>;
beforeEach(() => {
  excel = freshExcel();
});

const oneCell = { rows: 1, columns: 1 };
const place = { sheet: "Sheet1", address: "B2" };
const list = {
  place,
  formula: "=TRANSPOSE({1,2,3})",
  size: { rows: 3, columns: 1 },
  replace: false,
};

test("a formula is written into the cell, which tells what it shows", async () => {
  const inserted = await insertFormula({
    place,
    formula: "=SUM(1,2)",
    size: oneCell,
    replace: false,
  });
  expect(inserted).toEqual({ ok: true, value: "3" });
  expect(await read("Sheet1", "B2")).toEqual([[3]]);
});

test("a cell that holds something is kept unless it may be replaced", async () => {
  await write("Sheet1", "B2", "mine");
  const formula = { place, formula: "=SUM(1,2)", size: oneCell };
  expect(await insertFormula({ ...formula, replace: false })).toEqual({
    ok: false,
    problem: { code: "cell-taken" },
  });
  expect(await read("Sheet1", "B2")).toEqual([["mine"]]);
  await insertFormula({ ...formula, replace: true });
  expect(await read("Sheet1", "B2")).toEqual([[3]]);
});

test("a list goes where there is room for all of it", async () => {
  expect(await insertFormula(list)).toEqual({ ok: true, value: "1" });
  expect(await read("Sheet1", "B2:B4")).toEqual([[1], [2], [3]]);
});

test("a list without room is refused, and nothing is written", async () => {
  await write("Sheet1", "B4", "mine");
  expect(await insertFormula(list)).toEqual({
    ok: false,
    problem: { code: "no-room", rows: 3, columns: 1 },
  });
  expect(await read("Sheet1", "B2:B4")).toEqual([[""], [""], ["mine"]]);
});

test("a list does not run into another list", async () => {
  await insertFormula(list);
  const above = {
    ...list,
    place: { sheet: "Sheet1", address: "A3" },
    size: { rows: 1, columns: 2 },
  };
  const into = await insertFormula({ ...above, formula: "={1,2}" });
  expect(into).toEqual({ ok: false, problem: { code: "no-room", rows: 1, columns: 2 } });
});

test("a list cannot stand in a table, nor run into one", async () => {
  await putDeals([{ id: "1", amount: 10, partner: "Acme" }]);
  const inTable = { ...list, place: { sheet: "Deals", address: "B2" }, replace: true };
  expect(await insertFormula(inTable)).toEqual({
    ok: false,
    problem: { code: "list-in-table", table: "Deals" },
  });
  const rightOfIt = { ...list, place: { sheet: "Deals", address: "G1" } };
  expect(await insertFormula(rightOfIt)).toMatchObject({ ok: true });
});

test("a protected sheet and one that is gone are told", async () => {
  const problem = (of: Awaited<ReturnType<typeof insertFormula>>) => (of.ok ? null : of.problem);
  const gone = await insertFormula({ ...list, place: { sheet: "Gone", address: "A1" } });
  expect(problem(gone)).toEqual({ code: "source-gone", source: "Gone" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(problem(await insertFormula(list))).toEqual({ code: "sheet-protected", sheet: "Sheet1" });
});

test("what is selected is told with its sheet, a whole table by its name", async () => {
  await putDeals([{ id: "1", amount: 10, partner: "Acme" }]);
  const select = (address: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Deals");
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  await select("B2");
  expect(await selectedCell()).toEqual({ ok: true, value: { sheet: "Deals", address: "B2" } });
  const acme = { sheet: "Deals", address: "C2:D2", shows: "Acme", table: null };
  await select("C2:D2");
  expect(await selectedRange()).toEqual({ ok: true, value: acme });
  await select("A1:E2");
  expect(await selectedRange()).toMatchObject({ value: { table: "Deals" } });
});

test("a change of the selection is heard until one stops listening", async () => {
  let heard = 0;
  const watching = await watchSelection(() => (heard += 1));
  excel.workbook.model.selection.selectCell(3, 3);
  await expect.poll(() => heard).toBeGreaterThan(0);
  if (watching.ok) await watching.value();
  const before = heard;
  excel.workbook.model.selection.selectCell(4, 4);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBe(before);
});
