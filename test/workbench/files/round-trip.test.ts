import fc from "fast-check";
import { expect, test } from "vitest";
import { freshExcel } from "../host/excel-in-node";
import { reopened } from "./books";
import { snapshot } from "./snapshot";

/** What is written through Excel's own client, saved, and opened again is the same. */
const kept = async (fill: (context: Excel.RequestContext) => void): Promise<void> => {
  const { workbook } = freshExcel();
  await Excel.run(async (context) => {
    fill(context);
    await context.sync();
  });
  expect(snapshot(await reopened(workbook))).toEqual(snapshot(workbook));
};

const text = fc.oneof(
  fc
    .string({ maxLength: 12 })
    .filter((one) => !/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/u.test(one)),
  fc.constantFrom(
    "007",
    "=1+1",
    "TRUE",
    "1E5",
    "#N/A",
    "'quoted",
    "a\nb",
    " spaced ",
    "3/4",
    "_x0041_",
  ),
  fc.constantFrom("<&>\"'", "Müller & Söhne", "漢字", "🙂", "@handle", "-5", "+x", "$5", "5%"),
);
const number = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);
const value = fc.oneof(text, number, fc.boolean(), fc.constantFrom("", "#DIV/0!"));

/** What is typed for a value to be exactly that value. */
const typed = (one: string | number | boolean): string | number | boolean =>
  typeof one === "string" && one !== "" && one !== "#DIV/0!" ? `'${one}` : one;

const format = fc.constantFrom(
  ...["General", "0.00%", "m/d/yyyy", "#,##0.00", "@", "[$€-407] #,##0.00", "hh:mm AM/PM"],
  ...["#,##0_);[Red](#,##0)", '0.0,"k"', "[h]:mm:ss", "# ?/?"],
);
const color = fc.constantFrom("#FF0000", "#0F6CBD", "#FFFFFF", "#123456");
const formula = fc.constantFrom(
  ...["=A1", '="a ""b"" "&A1', "=SUM(A1:B2)", "=SUMPRODUCT(A1:A3*B1:B3)", "=IFERROR(1/0,A2)"],
  ...["=-2^2", "=IFS(A1=1,2,TRUE,3)", "=TODAY()*0", "=$A$1+A$2+$B1", "=Sheet1!A1", "=UNKNOWN(A1)"],
);

test("cells that are written, saved and opened have the same values, formulas, formats and looks", async () => {
  const cell = fc.record({
    value: fc.oneof(value.map(typed), formula),
    format,
    fill: color,
    color,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 6 }),
      fc.record({ bold: fc.boolean(), wrap: fc.boolean(), size: fc.integer({ min: 12, max: 20 }) }),
      async (rows, font) => {
        await kept((context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRangeByIndexes(0, 0, rows.length, 3);
          range.numberFormat = rows.map((row) => row.map((one) => one.format));
          range.values = rows.map((row) => row.map((one) => one.value));
          for (const [row, cells] of rows.entries())
            for (const [column, one] of cells.entries()) {
              const { format: looks } = sheet.getCell(row, column);
              looks.fill.color = one.fill;
              looks.font.color = one.color;
            }
          const first = sheet.getRange("A1:B2").format;
          first.font.bold = font.bold;
          first.font.size = font.size;
          first.wrapText = font.wrap;
        });
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test("a sheet's layout comes back", async () => {
  await kept((context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.name = "Team's [x] & Co".replaceAll(/[[\]]/gu, "-");
    const other = worksheets.add("Hidden");
    other.visibility = "VeryHidden";
    worksheets.add("Later").visibility = "Hidden";
    sheet.tabColor = "#0F6CBD";
    sheet.showGridlines = false;
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("C:D").columnHidden = true;
    sheet.getRange("2:2").format.rowHeight = 45;
    sheet.getRange("5:6").rowHidden = true;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B7"));
    sheet.getRange("F1:H2").merge();
    sheet.getRange("F1").values = [["merged"]];
    const { borders } = sheet.getRange("B10:C12").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").color = "#FF0000";
    borders.getItem("InsideVertical").style = "Dash";
    const aligned = sheet.getRange("A20:B21").format;
    aligned.horizontalAlignment = "CenterAcrossSelection";
    aligned.verticalAlignment = "Top";
    aligned.indentLevel = 2;
    aligned.font.name = "Georgia";
    aligned.font.underline = "Single";
    aligned.font.strikethrough = true;
    sheet.getRange("30:33").group("ByRows");
    sheet.getRange("31:32").group("ByRows");
    sheet.getRange("40:42").group("ByRows");
    sheet.getRange("40:42").hideGroupDetails("ByRows");
    sheet.getRange("J:K").group("ByColumns");
  });
});

test("how a sheet is printed comes back", async () => {
  await kept((context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
    pageLayout.topMargin = 36;
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = true;
    pageLayout.setPrintArea("A1:G40");
    pageLayout.setPrintTitleRows("1:7");
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "Partners & deals";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P";
    const other = context.workbook.worksheets.add("Other").pageLayout;
    other.zoom = { scale: 80 };
    other.firstPageNumber = 3;
    other.headersFooters.state = "FirstOddAndEven";
    other.headersFooters.firstPage.centerHeader = "First";
    other.headersFooters.oddPages.rightHeader = "Odd";
    other.headersFooters.evenPages.leftFooter = "Even";
  });
});

test("charts come back where they are, with their types, axes and colours", async () => {
  await kept((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["Partner", "Won", "Share"],
      ["Northwind", 100, 0.5],
      ["Contoso", 60, 0.8],
      ["Fabrikam", 40, 1],
    ];
    const source = sheet.getRange("A1:C4");
    for (const [at, type] of (["BarStacked", "LineMarkers", "Pie"] as const).entries()) {
      const chart = sheet.charts.add(type, type === "Pie" ? sheet.getRange("A1:B4") : source);
      chart.name = `${type} chart`;
      chart.left = 300 + 10 * at;
      chart.top = 30 + 200 * at;
      chart.title.text = `One & only <${type}>`;
      chart.legend.position = "Right";
    }
    const pareto = sheet.charts.add("ColumnClustered", source);
    pareto.name = "Pareto";
    pareto.title.visible = false;
    const line = pareto.series.getItemAt(1);
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.markerStyle = "None";
    line.format.line.color = "#0F6CBD";
    pareto.series.getItemAt(0).gapWidth = 25;
    pareto.series.getItemAt(0).format.fill.setSolidColor("#262626");
    pareto.series.getItemAt(0).hasDataLabels = true;
    pareto.axes.valueAxis.minimum = 0;
    pareto.axes.valueAxis.numberFormat = "#,##0";
    pareto.axes.valueAxis.title.text = "Revenue";
    pareto.axes.categoryAxis.visible = false;
  });
});

test("conditional formats, lists, names, protection and settings come back", async () => {
  await kept((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const formats = sheet.getRange("A1:A9").conditionalFormats;
    const { dataBar } = formats.add("DataBar");
    dataBar.positiveFormat.fillColor = "#63BE7B";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "HighestValue" };
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
    cellValue.format.font.bold = true;
    const between = formats.add("CellValue").cellValue;
    between.rule = { formula1: "1", formula2: "=$B$1", operator: "NotBetween" };
    between.format.fill.color = "#FFC7CE";
    for (const operator of ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const) {
      const { textComparison } = sheet.getRange("B1:B9").conditionalFormats.add("ContainsText");
      textComparison.rule = { operator, text: 'say "hi"' };
      textComparison.format.font.color = "#9C0006";
    }
    const { custom } = sheet.getRange("C2:D9").conditionalFormats.add("Custom");
    custom.rule.formula = "=$C2>AVERAGE($C$2:$C$9)";
    custom.format.fill.color = "#E2EFDA";
    const { dataValidation } = sheet.getRange("E2:E9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Keep,Fix,Part" } };
    dataValidation.prompt = { title: "Decision", message: "Choose one.", showPrompt: true };
    dataValidation.errorAlert = {
      ...{ title: "No", message: "Only these.", showAlert: true, style: "Warning" as const },
    };
    sheet.getRange("F2").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=$A$1:$A$3" },
    };
    context.workbook.names.add("Threshold", sheet.getRange("B1"));
    context.workbook.names.add("Some.Range", sheet.getRange("A1:A3"));
    sheet.getRange("A2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
    context.workbook.settings.add("vital-few.pending", { note: '<&"> ok', list: [1, null] });
  });
});

test("tables come back: headers, totals, styles, switched-off parts and their formulas", async () => {
  await kept((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3:E5").values = [
      ["Partner", "Deal #", "Amount [EUR]", "Share"],
      ["'007", 1, 10, ""],
      ["'=1+1", 2, 30, ""],
    ];
    const table = sheet.tables.add("B3:E5", true);
    table.name = "Deals.2026";
    table.style = "TableStyleLight9";
    table.showBandedColumns = true;
    table.showFilterButton = false;
    table.showTotals = true;
    sheet.getRange("E4:E5").formulas = [
      ["=[@[Amount '[EUR']]]/SUM(Deals.2026[Amount '[EUR']])"],
      ["=[@[Amount '[EUR']]]/SUM(Deals.2026[Amount '[EUR']])"],
    ];
    sheet.getRange("G3").formulas = [["=SUM(Deals.2026[[#All],[Deal '#]:[Amount '[EUR']]])"]];
    sheet.getRange("G4").formulas = [["=COUNTA(Deals.2026[#Headers])+ROWS(Deals.2026)"]];
    sheet.getRange("A20:B21").values = [
      ["x", "y"],
      [1, 2],
    ];
    const bare = sheet.tables.add("A20:B21", true);
    bare.name = "Bare";
    bare.showHeaders = false;
  });
});

test("formulas that spill come back with all their cells", async () => {
  await kept((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A4").values = [[3], [1], [2], [1]];
    sheet.getRange("C1").formulas = [["=UNIQUE(A1:A4)"]];
    sheet.getRange("E1").formulas = [["=SUM(C1#)"]];
    sheet.getRange("G1").formulas = [["=A1:A4*2"]];
  });
});
