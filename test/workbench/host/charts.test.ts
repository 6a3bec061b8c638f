import { beforeEach, expect, test } from "vitest";
import { freshExcel, refusal } from "./excel-in-node";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;

type Drawn = {
  readonly type: string;
  readonly title: { readonly text: string };
  readonly dataSource: {
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly labelRange?: string;
  };
  readonly dataSetStyles: Readonly<Record<string, object>>;
  readonly legendPosition: string;
  readonly axesDesign: Readonly<Record<string, object>>;
};

const drawn = (): Drawn => {
  const [id = ""] = workbook.getters.getChartIds("Sheet1");
  return workbook.getters.getChartDefinition(id) as unknown as Drawn;
};

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Columns and a line on a second axis, as an add-in draws a Pareto chart. */
const pareto = () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
    chart.name = "Pareto";
    chart.left = 300;
    chart.top = 15;
    chart.width = 396;
    chart.height = 120;
    chart.title.text = "Attributed";
    chart.title.format.font.size = 9;
    chart.legend.visible = false;
    chart.axes.categoryAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const columns = chart.series.getItemAt(0);
    columns.name = "Amount";
    columns.format.fill.setSolidColor("#336699");
    columns.gapWidth = 25;
    columns.setXAxisValues(sheet.getRange("A2:A4"));
    const line = chart.series.add("Share");
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.format.line.color = "#CC0000";
    line.markerStyle = "None";
    line.setValues(sheet.getRange("C2:C4"));
    const shares = chart.axes.getItem("Value", "Secondary");
    shares.minimum = 0;
    shares.maximum = 1;
    shares.numberFormat = "0%";
    await context.sync();
  });

beforeEach(async () => {
  ({ workbook } = freshExcel());
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:C4").values = [
      ["'Partner", "'Amount", "'Share"],
      ["'North", 30, 0.5],
      ["'South", 20, 0.8],
      ["'West", 10, 1],
    ];
    await context.sync();
  });
});

test("columns and a line on a second axis are drawn by the engine", async () => {
  await pareto();
  const { type, title, dataSource, dataSetStyles, legendPosition, axesDesign } = drawn();
  expect(type).toBe("combo");
  expect(title).toMatchObject({ text: "Attributed", fontSize: 9 });
  expect(dataSource.dataSets.map(({ dataRange }) => dataRange)).toEqual(["B2:B4", "C2:C4"]);
  expect(dataSource.labelRange).toBe("Sheet1!A2:A4");
  expect(dataSource.dataSets.map(({ dataSetId }) => dataSetStyles[dataSetId])).toEqual([
    { type: "bar", label: "Amount", yAxisId: "y", backgroundColor: "#336699" },
    { type: "line", label: "Share", yAxisId: "y1", backgroundColor: "#CC0000" },
  ]);
  expect(legendPosition).toBe("none");
  expect(axesDesign["y1"]).toMatchObject({ min: 0, max: 1 });
});

test("what was set is read back", async () => {
  await pareto();
  const found = await Excel.run(async (context) => {
    const chart = sheetOf(context).charts.getItem("Pareto");
    chart.load("name,left,top,width,height,chartType");
    chart.title.load("text,visible");
    chart.title.format.font.load("size");
    chart.legend.load("visible");
    chart.axes.categoryAxis.load("visible");
    chart.axes.valueAxis.majorGridlines.load("visible");
    chart.series.load(
      "items/name,items/chartType,items/axisGroup,items/gapWidth,items/markerStyle",
    );
    const second = chart.axes.getItem("Value", "Secondary").load("minimum,maximum,numberFormat");
    await context.sync();
    return {
      place: [chart.left, chart.top, chart.width, chart.height],
      title: [chart.title.text, chart.title.visible, chart.title.format.font.size],
      legend: chart.legend.visible,
      axes: [chart.axes.categoryAxis.visible, chart.axes.valueAxis.majorGridlines.visible],
      second: [second.minimum, second.maximum, second.numberFormat],
      series: chart.series.items.map(({ name, chartType, axisGroup }) => [
        name,
        chartType,
        axisGroup,
      ]),
    };
  });
  expect(found).toEqual({
    place: [300, 15, 396, 120],
    title: ["Attributed", true, 9],
    legend: false,
    axes: [false, false],
    second: [0, 1, "0%"],
    series: [
      ["Amount", "ColumnClustered", "Primary"],
      ["Share", "Line", "Secondary"],
    ],
  });
});

test("a range with heads and labels is taken apart as Excel does", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    await context.sync();
  });
  const { dataSource, dataSetStyles } = drawn();
  expect(dataSource.dataSets.map(({ dataRange }) => dataRange)).toEqual(["B2:B4", "C2:C4"]);
  expect(dataSource.labelRange).toBe("Sheet1!A2:A4");
  expect(Object.values(dataSetStyles)).toMatchObject([{ label: "Amount" }, { label: "Share" }]);
});

test("there is no second axis before a series is on it", async () => {
  const code = await refusal(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
    chart.axes.getItem("Value", "Secondary").minimum = 0;
    await context.sync();
  });
  expect(code).toBe("ItemNotFound");
});

test("a chart is deleted, and comes back with undo", async () => {
  await pareto();
  await Excel.run(async (context) => {
    sheetOf(context).charts.getItem("Pareto").delete();
    await context.sync();
  });
  expect(workbook.getters.getChartIds("Sheet1")).toEqual([]);
  workbook.engine.dispatch("REQUEST_UNDO");
  expect(drawn().dataSource.dataSets).toHaveLength(2);
});

test("a chart that is not there is a null object", async () => {
  const isNull = await Excel.run(async (context) => {
    const chart = sheetOf(context).charts.getItemOrNullObject("Nowhere");
    await context.sync();
    return chart.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a chart stands over cells; a hidden column takes none of the way to it", async () => {
  await pareto();
  const place = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B:B").columnHidden = true;
    const chart = sheet.charts.getItem("Pareto");
    chart.setPosition("D2", "E4");
    chart.load("left,top,width,height");
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height];
  });
  expect(place).toEqual([96, 15, 96, 45]);
});
