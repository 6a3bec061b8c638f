import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read } from "../host/excel-in-node";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
});

/** The engine's sheet begins with 100 rows and 26 columns. */
describe("a sheet that grows", () => {
  test("leaves references alone that reach beyond its end", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").formulas = [["=SUM(B1:B5000)"], ["=SUM(B:B)"], ["=B3000"]];
      await context.sync();
      sheet.getRange("B2000:B2001").values = [[1], [2]];
      sheet.getRange("B3000").values = [[4]];
      sheet.getRange("B6000").values = [[8]];
      await context.sync();
    });
    expect(await read("A1:A3", "formulas")).toEqual([
      ["=SUM(B1:B5000)"],
      ["=SUM(B:B)"],
      ["=B3000"],
    ]);
    expect(await read("A1:A3", "values")).toEqual([[7], [15], [4]]);
    expect(workbook.getters.getNumberRows("Sheet1")).toBeLessThan(7000);
  });

  test("shrinks again with undo, and grows with redo", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").formulas = [["=SUM(B1:B500)"]];
      sheet.getRange("B400").values = [[3]];
      await context.sync();
    });
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(workbook.getters.getNumberRows("Sheet1")).toBe(100);
    workbook.engine.dispatch("REQUEST_REDO");
    expect(await read("A1", "formulas")).toEqual([["=SUM(B1:B500)"]]);
    expect(await read("A1", "values")).toEqual([[3]]);
  });
});
