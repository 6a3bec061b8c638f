import { beforeAll, beforeEach, expect, test } from "vitest";
import { readBook } from "../../../src/workbench/files/excelts";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx";
import { registerFunctions } from "../../../src/workbench/functions/register-functions";
import { freshExcel } from "../host/excel-in-node";

/** What Excel itself reads of a saved file, which our own reader would not notice. */
let excel: ReturnType<typeof freshExcel>;
beforeEach(() => {
  excel = freshExcel();
});

beforeAll(() => {
  const parameters = [{ name: "ratings", dimensionality: "matrix", type: "any" }];
  const nothing = () => null;
  const rest = { ready: nothing, gone: nothing, receive: nothing, changed: nothing };
  const answered = { ask: () => 85, ...rest };
  registerFunctions([{ id: "PARTNERFIT", name: "PARTNERFIT", parameters }], () => answered);
});

const parts = async (fill: (context: Excel.RequestContext) => void) => {
  await Excel.run(async (context) => {
    fill(context);
    await context.sync();
  });
  const { parts: found } = await readBook(await writeXlsx(excel.workbook));
  return (path: string): string => found.get(path) ?? "";
};

const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();

test("functions of an add-in carry Excel's prefix and the value they have", async () => {
  const part = await parts((context) => {
    sheet(context).getRange("A1:B1").values = [[5, 4]];
    sheet(context).getRange("D1").formulas = [["=PARTNERFIT(A1:B1)"]];
  });
  expect(part("xl/worksheets/sheet1.xml")).toContain(
    '<c r="D1"><f>_xldudf_PARTNERFIT(A1:B1)</f><v>85</v></c>',
  );
});

test("formulas that calculate with arrays are told from those that do not", async () => {
  const part = await parts((context) => {
    sheet(context).getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet(context).getRange("D1:D2").formulas = [["=SUM(A1:A2*B1:B2)"], ["=SUM(A1:B2)"]];
  });
  const text = part("xl/worksheets/sheet1.xml");
  expect(text).toContain('<c r="D1" cm="1"><f t="array" ref="D1">SUM(A1:A2*B1:B2)</f><v>14</v>');
  expect(text).toContain('<c r="D2"><f>SUM(A1:B2)</f><v>10</v>');
});

test("Excel is not made to recalculate the file when it opens it", async () => {
  const part = await parts(() => undefined);
  expect(part("xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
});

test("a table knows the formula of its column, and has no filter where none is shown", async () => {
  const part = await parts((context) => {
    sheet(context).getRange("A1:B3").values = [
      ["Amount", "Net"],
      [1, ""],
      [2, ""],
    ];
    const table = sheet(context).tables.add("A1:B3", true);
    table.name = "Deals";
    table.showFilterButton = false;
    sheet(context).getRange("B2:B3").formulas = [["=[@Amount]*0.9"], ["=[@Amount]*0.9"]];
  });
  const text = part("xl/tables/table1.xml");
  expect(text).toContain(
    "<calculatedColumnFormula>Deals[[#This Row],[Amount]]*0.9</calculatedColumnFormula>",
  );
  expect(text).not.toContain("autoFilter");
});

test("a chart has its own name, and settings their part", async () => {
  const part = await parts((context) => {
    sheet(context).getRange("A1:A3").values = [[1], [2], [3]];
    const chart = sheet(context).charts.add("ColumnClustered", sheet(context).getRange("A1:A3"));
    chart.name = "Pareto & more";
    context.workbook.settings.add("key", "value");
  });
  expect(part("xl/drawings/drawing1.xml")).toContain('name="Pareto &amp; more"');
  expect(part("xl/_rels/workbook.xml.rels")).toContain("../customXml/item1.xml");
  expect(part("customXml/item1.xml")).toContain("key");
});
