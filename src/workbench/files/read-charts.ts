import { parseZone, splitAddress, fullAddress } from "../engine/address";
import {
  defaultFont,
  defaultLooks,
  defaultSeries,
  definitionOf,
  type AxisLooks,
  type AxisName,
  type ChartLooks,
  type DataSet,
  type SeriesLooks,
} from "../engine/charts";
import { anchored } from "../engine/figure-place";
import type { ChartModel, SheetModel } from "./excelts";
import { carryOut, type Filling } from "./filling";

type PlotArea = ChartModel["chart"]["plotArea"];
type Group = PlotArea["chartTypes"][number];
type Axis = PlotArea["axes"][number];
type Drawn<Type> = Group & { readonly type: Type };
type DrawnGroup = Drawn<"bar"> | Drawn<"line"> | Drawn<"pie">;
type LineSeries = Drawn<"line">["series"][number];
type Series = DrawnGroup["series"][number];

/** Of an anchor in a drawing, what the library has read. */
type Anchor = {
  readonly chartNumber?: number;
  readonly graphicFrame?: { readonly name?: string };
  readonly range: {
    readonly tl?: Corner;
    readonly br?: Corner;
    readonly ext?: { readonly width?: number; readonly height?: number };
  };
};
type Corner = {
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
};

const emuPerPixel = 9525;

export const chartAnchors = (sheet: SheetModel): readonly Anchor[] => {
  const drawing = sheet.drawing as { readonly anchors?: readonly Anchor[] } | undefined;
  return (drawing?.anchors ?? []).filter(({ chartNumber }) => chartNumber !== undefined);
};

const isDrawn = (group: Group): group is DrawnGroup => ["bar", "line", "pie"].includes(group.type);

/** Can the workbench draw the chart? */
export const isKnownChart = ({ chart }: ChartModel): boolean =>
  chart.plotArea.chartTypes.length > 0 && chart.plotArea.chartTypes.every(isDrawn);

const typeOf = (group: DrawnGroup): string => {
  if (group.type === "pie") return "Pie";
  if (group.type === "line") return group.marker === true ? "LineMarkers" : "Line";
  const direction = group.barDir === "bar" ? "Bar" : "Column";
  return `${direction}${group.grouping === "clustered" ? "Clustered" : "Stacked"}`;
};

/** Shapes of a file are kept as they were written. */
const rawShape = (shape: unknown): string =>
  (shape as { readonly _rawXml?: string } | undefined)?._rawXml ?? "";

const colorIn = (xml: string): string | null => {
  const found = /srgbClr val="([0-9A-Fa-f]{6})"/u.exec(xml)?.[1];
  return found === undefined ? null : `#${found.toUpperCase()}`;
};

const lineIn = (xml: string): string => /<a:ln\b.*?<\/a:ln>/su.exec(xml)?.[0] ?? "";

const emuPerPoint = 12_700;

const nameOf = ({ tx }: Series, index: number): string =>
  tx?.value ?? tx?.strRef?.cache?.points[0]?.value ?? `Series${index + 1}`;

/** Columns on top of each other overlap entirely in a file, whatever the client says of them. */
const barLooks = ({
  gapWidth = 150,
  overlap = 0,
  grouping,
}: Drawn<"bar">): Pick<SeriesLooks, "gapWidth" | "overlap"> => ({
  gapWidth,
  overlap: grouping === "clustered" ? overlap : 0,
});

const seriesLooks = (
  series: Series,
  group: DrawnGroup,
  axisGroup: SeriesLooks["axisGroup"],
  id: string,
): SeriesLooks => {
  const type = typeOf(group);
  const shape = rawShape(series.spPr);
  const line = lineIn(shape);
  const width = Number(/ w="(\d+)"/u.exec(line)?.[1] ?? 2.25 * emuPerPoint);
  const { marker } = series as LineSeries;
  return {
    ...defaultSeries(id, nameOf(series, series.index), type),
    axisGroup,
    fill: colorIn(shape.replace(line, "")),
    lineColor: colorIn(line),
    lineWeight: width / emuPerPoint,
    ...(group.type === "bar" ? barLooks(group) : {}),
    markerStyle: marker?.symbol === "none" ? "None" : "Automatic",
    hasDataLabels: series.dataLabels?.showVal === true,
  };
};

const axisLooks = (usual: AxisLooks, axis: Axis | undefined): AxisLooks => {
  if (!axis) return usual;
  return {
    ...usual,
    visible: axis.delete !== true,
    minimum: axis.scaling?.min ?? null,
    maximum: axis.scaling?.max ?? null,
    numberFormat: axis.numFmt?.formatCode ?? "General",
    majorGridlines: axis.majorGridlines !== undefined,
    minorGridlines: axis.minorGridlines !== undefined,
    title: axis.title ? textIn(axis.title.rawTx ?? "") : null,
  };
};

const unescaped = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const textIn = (xml: string): string =>
  unescaped([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text]) => text).join(""));

const titleOf = ({ chart }: ChartModel, usual: ChartLooks["title"]): ChartLooks["title"] => {
  const raw = chart.title?.rawTx ?? "";
  const size = Number(/ sz="(\d+)"/u.exec(raw)?.[1] ?? 100 * defaultFont.size) / 100;
  return {
    text: chart.title ? textIn(raw) : usual.text,
    visible: chart.title !== undefined,
    font: { ...defaultFont, size, bold: / b="1"/u.test(raw) },
  };
};

const positions: Readonly<Record<string, string>> = {
  ...{ t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" },
};

const legendOf = ({ chart }: ChartModel): ChartLooks["legend"] => ({
  visible: chart.legend !== undefined,
  position: positions[chart.legend?.legendPos ?? "b"] ?? "Bottom",
});

/** The axes a group of series is drawn on: those of the first group are the primary ones. */
const axesOf = ({ chart }: ChartModel): Readonly<Record<AxisName, Axis | undefined>> => {
  const { axes, chartTypes } = chart.plotArea;
  const idsOf = (group: Group | undefined) => (group && "axisIds" in group ? group.axisIds : []);
  const [first] = chartTypes;
  const second = chartTypes.find((group) => idsOf(group)[0] !== idsOf(first)[0]);
  const find = (group: Group | undefined, isValue: boolean) =>
    axes.find((axis) => idsOf(group).includes(axis.axId) && (axis.axisType === "val") === isValue);
  return {
    category: find(first, false),
    value: find(first, true),
    category2: find(second, false),
    value2: find(second, true),
  };
};

type ReadSeries = {
  readonly looks: SeriesLooks;
  readonly dataSet: DataSet;
  readonly labels: string;
};

const address = (formula: string): string => {
  const { sheet, cells } = splitAddress(formula);
  const zone = parseZone(cells);
  return zone && sheet !== null ? fullAddress(sheet, zone) : formula.replaceAll("$", "");
};

const readSeries = (model: ChartModel, chartId: string): readonly ReadSeries[] => {
  const groups = model.chart.plotArea.chartTypes.filter(isDrawn);
  const ids = (group: DrawnGroup) => ("axisIds" in group ? group.axisIds[0] : undefined);
  return groups.flatMap((group) => {
    const isSecondary = ids(group) !== (groups[0] && ids(groups[0]));
    return group.series.map((series): ReadSeries => {
      const dataSetId = `${chartId}-${series.index}`;
      const { val, cat } = series;
      return {
        looks: seriesLooks(series, group, isSecondary ? "Secondary" : "Primary", dataSetId),
        dataSet: { dataSetId, dataRange: address(val?.numRef?.formula ?? "") },
        labels: address(cat?.strRef?.formula ?? cat?.numRef?.formula ?? ""),
      };
    });
  });
};

const looksOf = (model: ChartModel, name: string, series: readonly ReadSeries[]): ChartLooks => {
  const [group] = model.chart.plotArea.chartTypes.filter(isDrawn);
  const usual = defaultLooks(name, group ? typeOf(group) : "ColumnClustered");
  const axes = axesOf(model);
  const axis = (key: AxisName) => axisLooks(usual.axes[key], axes[key]);
  return {
    ...usual,
    title: titleOf(model, usual.title),
    legend: legendOf(model),
    axes: {
      category: axis("category"),
      value: axis("value"),
      // The second category axis lies on the first, and is not seen.
      category2: { ...axis("category2"), visible: usual.axes.category2.visible },
      value2: axis("value2"),
    },
    series: series.map(({ looks }) => looks),
  };
};

const pixels = (emu: number): number => Math.round(emu / emuPerPixel);

const placeOf = ({ workbook, sheetId }: Filling, { range }: Anchor) => {
  const { getters } = workbook;
  const edge = (index: number, offset: number, size: (i: number) => number): number =>
    Array.from({ length: index }, (_, i) => size(i)).reduce(
      (sum, one) => sum + one,
      pixels(offset),
    );
  // What is hidden takes no room.
  const column = (index: number) => getters.getHeaderSize(sheetId, "COL", index);
  const row = (index: number) => getters.getHeaderSize(sheetId, "ROW", index);
  const at = (corner: Corner | undefined) => ({
    left: edge(corner?.nativeCol ?? 0, corner?.nativeColOff ?? 0, column),
    top: edge(corner?.nativeRow ?? 0, corner?.nativeRowOff ?? 0, row),
  });
  const start = at(range.tl);
  const end = range.br && at(range.br);
  return {
    ...start,
    width: Math.round(end ? end.left - start.left : (range.ext?.width ?? 480)),
    height: Math.round(end ? end.top - start.top : (range.ext?.height ?? 288)),
  };
};

export const putCharts = (filling: Filling): void => {
  const { workbook, sheetId, sheet, book } = filling;
  for (const anchor of chartAnchors(sheet)) {
    const model = book.model.chartEntries?.[anchor.chartNumber ?? 0]?.model;
    if (!model || !isKnownChart(model)) continue;
    const chartId = workbook.model.uuidGenerator.smallUuid();
    const series = readSeries(model, chartId);
    const place = placeOf(filling, anchor);
    const dataSets = series.map(({ dataSet }) => dataSet);
    const labels = series.find((one) => one.labels !== "")?.labels;
    const looks = looksOf(model, anchor.graphicFrame?.name ?? "Chart", series);
    carryOut(workbook, "CREATE_CHART", {
      sheetId,
      chartId,
      figureId: `figure-${chartId}`,
      ...anchored(workbook, sheetId, place),
      size: { width: place.width, height: place.height },
      definition: definitionOf(looks, dataSets, labels),
    });
  }
};
