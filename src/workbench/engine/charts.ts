import type { AxisLooks, ChartLooks, Font, SeriesLooks } from "./chart-looks";
import type { Workbook } from "./workbook";

export type { AxisLooks, AxisName, ChartLooks, Font, SeriesLooks } from "./chart-looks";

export type DataSet = { readonly dataSetId: string; readonly dataRange: string };

type Definition = {
  readonly type: string;
  readonly dataSource?: { readonly dataSets?: readonly DataSet[]; readonly labelRange?: string };
  readonly host?: ChartLooks;
  readonly title?: { readonly text?: string };
};

export type Chart = {
  readonly id: string;
  readonly figureId: string;
  readonly sheetId: string;
  readonly looks: ChartLooks;
  /** Addresses as they are now, with the sheet's name where it is another. */
  readonly dataSets: readonly DataSet[];
  readonly labels: string | undefined;
};

export const defaultFont: Font = {
  bold: false,
  italic: false,
  color: "#595959",
  size: 14,
  name: "Calibri",
};

const axis: AxisLooks = {
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  majorGridlines: false,
  minorGridlines: false,
  tickLabelPosition: "NextToAxis",
  title: null,
};

export const defaultLooks = (name: string, chartType: string): ChartLooks => ({
  name,
  chartType,
  title: { text: "Chart Title", visible: true, font: defaultFont },
  legend: { visible: true, position: "Bottom" },
  axes: { category: axis, value: { ...axis, majorGridlines: true }, category2: axis, value2: axis },
  series: [],
});

export const defaultSeries = (id: string, name: string, chartType: string): SeriesLooks => ({
  id,
  name,
  chartType,
  axisGroup: "Primary",
  gapWidth: 150,
  overlap: 0,
  fill: null,
  lineColor: null,
  lineWeight: 2.25,
  markerStyle: "Automatic",
  smooth: false,
  hasDataLabels: false,
});

const isLine = (chartType: string): boolean => chartType.startsWith("Line");

/** The engine's axes: x below, y left, y1 right. */
const axesDesign = ({ axes }: ChartLooks): object => {
  const design = ({ minimum, maximum, title, majorGridlines }: AxisLooks): object => ({
    ...(minimum === null ? {} : { min: minimum }),
    ...(maximum === null ? {} : { max: maximum }),
    ...(title === null ? {} : { title: { text: title } }),
    gridLines: majorGridlines ? "major" : "none",
  });
  return { x: design(axes.category), y: design(axes.value), y1: design(axes.value2) };
};

const dataSetStyle = (series: SeriesLooks): object => {
  const color = isLine(series.chartType) ? (series.lineColor ?? series.fill) : series.fill;
  return {
    type: isLine(series.chartType) ? "line" : "bar",
    label: series.name,
    yAxisId: series.axisGroup === "Secondary" ? "y1" : "y",
    ...(color === null ? {} : { backgroundColor: color }),
  };
};

const titleOf = ({ title }: ChartLooks): object => {
  if (!title.visible) return { text: "" };
  const { bold, italic, color, size } = title.font;
  return { text: title.text, bold, italic, color, fontSize: size };
};

const legendOf = ({ legend }: ChartLooks): string => {
  if (!legend.visible) return "none";
  const position = legend.position.toLowerCase();
  return ["top", "bottom", "left", "right"].includes(position) ? position : "top";
};

/** What the engine draws: columns and lines together, on two axes where it has to. */
export const definitionOf = (
  looks: ChartLooks,
  dataSets: readonly DataSet[],
  labels: string | undefined,
): object => ({
  type: looks.chartType === "Pie" ? "pie" : "combo",
  title: titleOf(looks),
  dataSource: {
    type: "range",
    dataSets,
    dataSetsHaveTitle: false,
    ...(labels === undefined ? {} : { labelRange: labels }),
  },
  dataSetStyles: Object.fromEntries(looks.series.map((one) => [one.id, dataSetStyle(one)])),
  legendPosition: legendOf(looks),
  aggregated: false,
  axesDesign: axesDesign(looks),
  hideDataMarkers: looks.series.some(
    ({ chartType, markerStyle }) => isLine(chartType) && markerStyle === "None",
  ),
  host: looks,
});

const chartWithId = ({ getters }: Workbook, sheetId: string, id: string, at: number): Chart => {
  const definition = getters.getChartDefinition(id) as unknown as Definition;
  const dataSets = definition.dataSource?.dataSets ?? [];
  const made = defaultLooks(`Chart ${at + 1}`, "ColumnClustered");
  return {
    id,
    figureId: getters.getFigureIdFromChartId(id),
    sheetId,
    // A chart that a user made in the grid has what can be told from its data.
    looks: definition.host ?? {
      ...made,
      title: { ...made.title, text: definition.title?.text ?? "" },
      series: dataSets.map(({ dataSetId }, index) =>
        defaultSeries(dataSetId, `Series${index + 1}`, "ColumnClustered"),
      ),
    },
    dataSets,
    labels: definition.dataSource?.labelRange,
  };
};

export const chartsOnSheet = (workbook: Workbook, sheetId: string): readonly Chart[] =>
  workbook.getters.getChartIds(sheetId).map((id, at) => chartWithId(workbook, sheetId, id, at));

export const updateChart = (
  { engine }: Workbook,
  chart: Chart,
  change: {
    readonly looks?: ChartLooks;
    readonly dataSets?: readonly DataSet[];
    readonly labels?: string | undefined;
  },
): void => {
  const next = { ...chart, ...change };
  const result = engine.dispatch("UPDATE_CHART", {
    sheetId: chart.sheetId,
    chartId: chart.id,
    figureId: chart.figureId,
    definition: definitionOf(next.looks, next.dataSets, next.labels),
  });
  if (!result.isSuccessful && !result.reasons.includes("NoChanges"))
    throw new Error(`chart to update: ${result.reasons.join(", ")}`);
};
