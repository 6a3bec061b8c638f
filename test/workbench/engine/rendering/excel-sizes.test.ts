import { beforeEach, expect, test } from "vitest";
import type { Workbook } from "../../../../src/workbench/engine/workbook";
import { freshExcel } from "../../host/excel-in-node";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
});

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("a column of which nothing was said is 48 points wide, a row 15 high", async () => {
  const format = await Excel.run(async (context) => {
    const { format: found } = active(context).getRange("B2");
    found.load("columnWidth,rowHeight");
    await context.sync();
    return [found.columnWidth, found.rowHeight];
  });
  expect(format).toEqual([48, 15]);
});

test("a size that was set stays, and one taken back is Excel's own again", async () => {
  const sheetId = workbook.getters.getActiveSheetId();
  const resize = (dimension: "ROW" | "COL", size: number | null) => {
    const change = { sheetId, dimension, elements: [1], size };
    workbook.engine.dispatch("RESIZE_COLUMNS_ROWS", change);
    return dimension === "ROW"
      ? workbook.getters.getRowSize(sheetId, 1)
      : workbook.getters.getColSize(sheetId, 1);
  };
  expect([resize("COL", 100), resize("COL", null)]).toEqual([100, 64]);
  expect([resize("ROW", 100), resize("ROW", null)]).toEqual([100, 20]);
  await Promise.resolve();
});

test("what is shown in a cell has the body font's size unless it has its own", async () => {
  await Excel.run(async (context) => {
    active(context).getRange("A1:A2").values = [["'body"], ["'headline"]];
    active(context).getRange("A2").format.font.size = 15;
    await context.sync();
  });
  const sheetId = workbook.getters.getActiveSheetId();
  const sizes = [0, 1, 2].map((row) => {
    const position = { sheetId, col: 0, row };
    return [
      workbook.getters.getCellComputedStyle(position).fontSize,
      workbook.getters.getCellStyle(position).fontSize,
    ];
  });
  expect(sizes).toEqual([
    [11, 11],
    [15, 15],
    [11, 11],
  ]);
});
