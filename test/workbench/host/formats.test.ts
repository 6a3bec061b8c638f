import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "./excel-in-node";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("number formats", () => {
  /** Source: Microsoft, "Number format codes", with the texts Excel (US English) shows. */
  test.each([
    ["General", 1234.5, "1234.5"],
    ["0.00", 1234.5, "1234.50"],
    ["#,##0;(#,##0);-", -1234.5, "(1,235)"],
    ["0.00E+00", 1234.5, "1.23E+03"],
    ["# ?/?", 0.5, " 1/2"],
    ["[Red]-0.0", 1.25, "-1.3"],
    ["[>=100]0;0.00", 5, "5.00"],
    ["[$€-407]#,##0", 1234, "€1,234"],
    ["m/d/yyyy", 46_022, "12/31/2025"],
    ["yyyy-mm-dd", 46_022, "2025-12-31"],
    ["[h]:mm", 1.5, "36:00"],
    ["h:mm AM/PM", 0.75, "6:00 PM"],
    ["0.0%", 0.1234, "12.3%"],
    ["@", "text", "text"],
    [";;;", 5, ""],
    ['0 "hrs"', 5, "5 hrs"],
    ['0.0,,"M"', 1_234_567, "1.2M"],
    ["_(* #,##0_)", 5, " 5 "],
  ])("%s shows %s as %s, and the value stays", async (format, value, text) => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [[typeof value === "string" ? `'${value}` : value]];
      cell.numberFormat = [[format]];
      await context.sync();
    });
    expect(await read("A1", "numberFormat")).toEqual([[format]]);
    expect(await read("A1", "text")).toEqual([[text]]);
    expect(await read("A1", "values")).toEqual([[value]]);
    const { type } = workbook.getters.getEvaluatedCell({ sheetId: "Sheet1", col: 0, row: 0 });
    expect(type).not.toBe("error");
  });

  test("go along when rows are inserted and with undo", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").numberFormat = [["0.00E+00"]];
      sheet.getRange("B1").numberFormat = [["# ?/?"]];
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await read("A2:B2", "numberFormat")).toEqual([["0.00E+00", "# ?/?"]]);
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(await read("A1:B1", "numberFormat")).toEqual([["0.00E+00", "# ?/?"]]);
  });

  test("text in a cell with the format @ is text, whatever it looks like", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      range.numberFormat = "@" as never;
      range.values = [["=1+1"], ["007"], [5]];
      await context.sync();
    });
    expect(await read("A1:A3", "values")).toEqual([["=1+1"], ["007"], ["5"]]);
  });

  test("a text that is no format is refused", async () => {
    const code = await refusal(async (context) => {
      sheetOf(context).getRange("A1").numberFormat = [["[nonsense"]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("looks", () => {
  test("are read back, and null where cells differ", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#ff8800";
      format.font.bold = true;
      format.font.color = "white";
      format.font.size = 14;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      sheet.getRange("B1").format.font.italic = true;
      const range = sheet.getRange("A1:B1");
      range.load(
        "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel",
      );
      range.format.fill.load("color");
      range.format.font.load("bold,italic,color,size,name,underline");
      const plain = sheet
        .getRange("D9")
        .load("format/horizontalAlignment,format/fill/color,format/font/bold");
      await context.sync();
      const { fill, font } = range.format;
      return {
        align: [
          range.format.horizontalAlignment,
          range.format.verticalAlignment,
          range.format.wrapText,
          range.format.indentLevel,
        ],
        fill: fill.color,
        font: [font.bold, font.italic, font.color, font.size, font.name, font.underline],
        plain: [plain.format.horizontalAlignment, plain.format.fill.color, plain.format.font.bold],
      };
    });
    expect(found).toEqual({
      align: ["Center", "Top", true, 2],
      fill: "#FF8800",
      font: [true, null, "#FFFFFF", 14, "Calibri", "None"],
      plain: ["General", "#FFFFFF", false],
    });
  });

  test("widths and heights are in points", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A:B").format.columnWidth = 90;
      sheet.getRange("A3").format.rowHeight = 30;
      const columns = sheet.getRange("A1:B1").load("format/columnWidth");
      const mixed = sheet.getRange("B1:C1").load("format/columnWidth");
      const row = sheet.getRange("D3").load("format/rowHeight");
      await context.sync();
      return [columns.format.columnWidth, mixed.format.columnWidth, row.format.rowHeight];
    });
    expect(found).toEqual([90, null, 30]);
    expect(workbook.getters.getColSize("Sheet1", 0)).toBe(120);
  });

  test("rows and columns are hidden and shown", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const some = sheet.getRange("A1:A2").load("rowHidden,hidden");
      const all = sheet.getRange("A2:A3").load("rowHidden,columnHidden");
      const column = sheet.getRange("B1").load("columnHidden,hidden");
      await context.sync();
      return [
        some.rowHidden,
        some.hidden,
        all.rowHidden,
        all.columnHidden,
        column.columnHidden,
        column.hidden,
      ];
    });
    expect(found).toEqual([null, null, true, false, true, true]);
  });

  test("clear takes contents, formats or both", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.numberFormat = "0.00" as never;
      range.format.font.bold = true;
      await context.sync();
      sheetOf(context).getRange("A1").clear("Contents");
      sheetOf(context).getRange("A2").clear("Formats");
      sheetOf(context).getRange("A3").clear();
      await context.sync();
    });
    expect(await read("A1:A3", "values")).toEqual([[""], [2], [""]]);
    expect(await read("A1:A3", "numberFormat")).toEqual([["0.00"], ["General"], ["General"]]);
  });
});

describe("conditional formats", () => {
  const styleAt = (col: number, row: number) =>
    workbook.getters.getCellConditionalFormatStyle({ sheetId: "Sheet1", col, row });

  beforeEach(() =>
    Excel.run(async (context) => {
      sheetOf(context).getRange("A1:A3").values = [[1], [5], ["'Exit now"]];
      await context.sync();
    }),
  );

  test("data bars are drawn with their color", async () => {
    await Excel.run(async (context) => {
      const bars = sheetOf(context).getRange("A1:A2").conditionalFormats.add("DataBar");
      bars.dataBar.positiveFormat.fillColor = "#336699";
      bars.dataBar.positiveFormat.gradientFill = false;
      await context.sync();
    });
    expect(
      workbook.getters.getConditionalDataBar({ sheetId: "Sheet1", col: 0, row: 1 }),
    ).toMatchObject({
      color: "#336699",
    });
  });

  test("cell values, texts and formulas color what they say", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      const cellValue = range.conditionalFormats.add("CellValue").cellValue;
      cellValue.format.font.color = "#FF0000";
      cellValue.rule = { formula1: "=4", operator: "GreaterThan" };
      const text = range.conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "Contains", text: "Exit" };
      text.format.fill.color = "#00FF00";
      const custom = range.conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=$A1=1";
      custom.format.font.bold = true;
      await context.sync();
    });
    expect(styleAt(0, 0)).toMatchObject({ bold: true });
    expect(styleAt(0, 1)).toMatchObject({ textColor: "#FF0000" });
    expect(styleAt(0, 2)).toMatchObject({ fillColor: "#00FF00" });
  });

  test("come first when they are new, and are cleared from a range", async () => {
    const types = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      range.conditionalFormats.add("CellValue");
      range.conditionalFormats.add("DataBar");
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      const found = range.conditionalFormats.items.map(({ type, priority }) => [type, priority]);
      sheetOf(context).getRange("A1:A2").conditionalFormats.clearAll();
      const left = sheetOf(context).getRange("A1:A2").conditionalFormats.getCount();
      const below = sheetOf(context).getRange("A3").conditionalFormats.getCount();
      await context.sync();
      return [found, left.value, below.value];
    });
    expect(types).toEqual([
      [
        ["DataBar", 0],
        ["CellValue", 1],
      ],
      0,
      2,
    ]);
  });
});
