import { beforeEach, expect, test } from "vitest";
import type { ChartConfig } from "../../../../src/workbench/engine/rendering/drawn-chart";
import type { Workbook } from "../../../../src/workbench/engine/workbook";
import { freshExcel } from "../../host/excel-in-node";

let workbook: Workbook;

beforeEach(async () => {
  ({ workbook } = freshExcel());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:D4").values = [
      ["'Partner", "'Amount", "'Share", "'Last year"],
      ["'North", 30, 0.5, 25],
      ["'South", 20, 0.8, 15],
      ["'West", 10, 1, 5],
    ];
    await context.sync();
  });
});

/** A chart over some columns as an add-in sets it, and what is drawn of it. */
const drawn = async (
  type: "ColumnClustered" | "ColumnStacked" | "LineMarkers",
  address: string,
  set: (chart: Excel.Chart) => void,
): Promise<ChartConfig> => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add(type, sheet.getRange(address), "Columns");
    await context.sync();
    set(chart);
    await context.sync();
  });
  const [id = ""] = workbook.getters.getChartIds("Sheet1");
  const runtime = workbook.getters.getChartRuntime(id) as unknown as {
    readonly chartJsConfig: ChartConfig;
  };
  return runtime.chartJsConfig;
};

const share = (chart: Excel.Chart): Excel.ChartSeries => {
  const line = chart.series.getItemAt(1);
  line.chartType = "Line";
  line.axisGroup = "Secondary";
  return line;
};

test("the title has its size in points, and its font", async () => {
  const { options } = await drawn("ColumnClustered", "A1:B4", ({ title }) => {
    title.text = "Attributed";
    Object.assign(title.format.font, { size: 9, bold: true, color: "#112233", name: "Aptos" });
  });
  expect(options.plugins.title).toMatchObject({
    ...{ display: true, text: "Attributed", align: "center", color: "#112233" },
    font: { family: '"Aptos", Roboto, sans-serif', size: 12, weight: "bold" },
  });
});

test.each([
  ["visible", true],
  ["hidden", false],
])("a title and a legend that are %s", async (_, visible) => {
  const { options } = await drawn("ColumnClustered", "A1:B4", ({ title, legend }) => {
    title.visible = visible;
    legend.visible = visible;
  });
  expect(options.plugins.title).toMatchObject({ display: visible });
  expect(options.plugins.legend).toMatchObject({ display: visible });
});

test("a hidden axis has no labels and no line, and leaves its gridlines", async () => {
  const { options } = await drawn("ColumnClustered", "A1:B4", ({ axes }) => {
    axes.categoryAxis.visible = false;
    axes.valueAxis.visible = false;
  });
  expect(options.scales).toMatchObject({
    x: { ticks: { display: false }, border: { display: false }, grid: { display: false } },
    y: { ticks: { display: false }, border: { display: false }, grid: { display: true } },
  });
});

test("an axis without labels keeps its line", async () => {
  const { options } = await drawn("ColumnClustered", "A1:B4", ({ axes }) => {
    axes.categoryAxis.tickLabelPosition = "None";
    axes.valueAxis.majorGridlines.visible = false;
  });
  expect(options.scales).toMatchObject({
    x: { ticks: { display: false }, border: { display: true } },
    y: { ticks: { display: true }, grid: { display: false } },
  });
});

test("the second axis goes from 0 to 1 in per cent", async () => {
  const { options } = await drawn("ColumnClustered", "A1:C4", (chart) => {
    share(chart);
    const axis = chart.axes.getItem("Value", "Secondary");
    axis.minimum = 0;
    axis.maximum = 1;
    axis.numberFormat = "0%";
  });
  const axis = options.scales?.["y1"] as {
    readonly ticks: { readonly callback: (value: number) => string };
  };
  expect(axis).toMatchObject({ min: 0, max: 1 });
  expect([0, 0.5, 1].map((value) => axis.ticks.callback(value))).toEqual(["0%", "50%", "100%"]);
});

test.each([
  [150, 1 / 2.5],
  [25, 1 / 1.25],
  [0, 1],
])("a gap of %i % between columns", async (gapWidth, share) => {
  const { data } = await drawn("ColumnClustered", "A1:B4", ({ series }) => {
    series.getItemAt(0).gapWidth = gapWidth;
  });
  expect(data.datasets[0]).toMatchObject({ barPercentage: 1, categoryPercentage: share });
});

test("columns beside each other share what the gap leaves; they may overlap", async () => {
  const { data } = await drawn("ColumnClustered", "A1:C4", ({ series }) => {
    for (const index of [0, 1]) Object.assign(series.getItemAt(index), { gapWidth: 100 });
    series.getItemAt(1).overlap = 50;
  });
  expect(data.datasets).toMatchObject([
    { barPercentage: 1, categoryPercentage: 2 / 3 },
    { barPercentage: 2 / 1.5, categoryPercentage: 1.5 / 2.5 },
  ]);
});

test("columns that are stacked stand on each other", async () => {
  const { data, options } = await drawn("ColumnStacked", "A1:C4", ({ series }) => {
    series.getItemAt(0).gapWidth = 100;
  });
  expect(options.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } });
  expect(data.datasets[0]).toMatchObject({ categoryPercentage: 1 / 2 });
});

test("columns and lines have their colours, weights and markers", async () => {
  const { data } = await drawn("ColumnClustered", "A1:C4", (chart) => {
    chart.series.getItemAt(0).format.fill.setSolidColor("#262626");
    const line = share(chart);
    line.format.line.color = "#0F6CBD";
    line.format.line.weight = 1.5;
    line.markerStyle = "None";
    line.smooth = true;
  });
  expect(data.datasets).toMatchObject([
    { type: "bar", backgroundColor: "#262626", borderWidth: 0, borderRadius: 0 },
    { type: "line", borderColor: "#0F6CBD", borderWidth: 2, pointRadius: 0, tension: 0.4 },
  ]);
});

test("a line has markers where its type has, unless it was said otherwise", async () => {
  const { data } = await drawn("LineMarkers", "A1:D4", ({ series }) => {
    series.getItemAt(1).markerStyle = "None";
    series.getItemAt(2).chartType = "Line";
  });
  expect(data.datasets).toMatchObject([
    { pointRadius: 3.5 },
    { pointRadius: 0 },
    { pointRadius: 0 },
  ]);
});
