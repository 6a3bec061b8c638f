import { beforeEach, describe, expect, test } from "vitest";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { freshExcel, read } from "../host/excel-in-node";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
});

const write = (address: string, formula: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    await context.sync();
  });

const value = async (address: string) => (await read(address, "values"))[0]?.[0];

describe("a result of several cells", () => {
  test("spills, and is #SPILL! while a cell is in its way", async () => {
    await write("A1", "=SEQUENCE(3)");
    expect((await read("A1:A3", "values")).flat()).toEqual([1, 2, 3]);
    await write("A2", "x");
    expect((await read("A1:A3", "values")).flat()).toEqual(["#SPILL!", "x", ""]);
    await write("A2", "");
    expect((await read("A1:A3", "values")).flat()).toEqual([1, 2, 3]);
  });

  test("is #SPILL! in a table, and on its way into one", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("C3:D5", true);
      await context.sync();
    });
    await write("C4", "=SEQUENCE(2)");
    await write("A4", "=SEQUENCE(1,4)");
    await write("F1", "=SEQUENCE(4)");
    expect([await value("C4"), await value("A4"), await value("F1")]).toEqual([
      "#SPILL!",
      "#SPILL!",
      1,
    ]);
  });

  test("spills as far as it goes, which is no step to undo", async () => {
    await write("A1", "=SUM(B1:B600)");
    await write("B1", "=SEQUENCE(500,60)");
    expect([await value("B500"), await value("BI1"), await value("A1")]).toEqual([
      29_941,
      60,
      (500 * (1 + 29_941)) / 2,
    ]);
    workbook.engine.dispatch("REQUEST_UNDO");
    expect([await value("B1"), await value("A1")]).toEqual(["", 0]);
    workbook.engine.dispatch("REQUEST_REDO");
    expect(await value("B500")).toBe(29_941);
  });

  test("of a whole column spills from the first row, and nowhere else", async () => {
    await write("A1", "7");
    await write("C1", "=A:A");
    await write("E2", "=A:A");
    expect([await value("C1"), await value("E2")]).toEqual([7, "#SPILL!"]);
  });

  test("spills though it happens to be as high and wide as the engine's sheet", async () => {
    const { getters } = workbook;
    const [rows, columns] = [getters.getNumberRows("Sheet1"), getters.getNumberCols("Sheet1")];
    await write("B2", `=SEQUENCE(${rows},${columns})`);
    expect(await value("B2")).toBe(1);
    expect(await value(`B${rows + 1}`)).toBe((rows - 1) * columns + 1);
  });

  test("spills on a protected sheet too", async () => {
    await write("A1", "2");
    await write("B1", "=SEQUENCE(Other!A1)");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Other").getRange("A1").values = [[3]];
      worksheets.getItem("Sheet1").getRange("B1").formulas = [["=SEQUENCE(Other!A1)"]];
      worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
      worksheets.getItem("Other").getRange("A1").values = [[500]];
      await context.sync();
    });
    expect(await value("B500")).toBe(500);
  });

  test("is there for whoever reads it in the same request", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").formulas = [["=SEQUENCE(500)"]];
      const end = sheet.getRange("B499:B500").load("values");
      await context.sync();
      return end.values as unknown;
    });
    expect(values).toEqual([[499], [500]]);
  });

  test("that comes later, as a function's does, makes its sheet grow too", async () => {
    workbook.engine.dispatch("UPDATE_CELL", {
      sheetId: "Sheet1",
      col: 0,
      row: 0,
      content: "=SEQUENCE(500)",
    });
    expect(await value("A500")).toBe(500);
  });
});
