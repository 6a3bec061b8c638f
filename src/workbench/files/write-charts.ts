import { parseZone, quotedSheet, splitAddress, columnLetters } from "../engine/address";
import {
  chartsOnSheet,
  type AxisLooks,
  type Chart,
  type ChartLooks,
  type SeriesLooks,
} from "../engine/charts";
import type { Workbook } from "../engine/workbook";
import type { AddChartOptions, AddComboChartOptions, Worksheet } from "./excelts";

type Group = AddComboChartOptions["groups"][number];
type Title = NonNullable<AddChartOptions["title"]> | null;
type AxisOptions = NonNullable<AddChartOptions["valueAxis"]>;

const emuPerPixel = 9525;

/** Excel wants every reference of a chart with its sheet, and absolute. */
const absolute = (address: string, ownSheet: string): string => {
  const { sheet, cells } = splitAddress(address);
  const zone = parseZone(cells);
  if (!zone) return address;
  const corner = (col: number, row: number): string => `$${columnLetters(col)}$${row + 1}`;
  const range = `${corner(zone.left, zone.top)}:${corner(zone.right, zone.bottom)}`;
  return `${quotedSheet(sheet ?? ownSheet)}!${range}`;
};

const kindOf = (type: string): Pick<Group, "type" | "barDir" | "grouping"> => {
  if (type === "Pie") return { type: "pie" };
  if (type.startsWith("Line")) return { type: "line" };
  const grouping = type.endsWith("Stacked") ? "stacked" : "clustered";
  return { type: "bar", barDir: type.startsWith("Bar") ? "bar" : "col", grouping };
};

const axisOptions = (axis: AxisLooks): AxisOptions => ({
  hidden: !axis.visible,
  majorGridlines: axis.majorGridlines,
  minorGridlines: axis.minorGridlines,
  ...(axis.minimum === null ? {} : { min: axis.minimum }),
  ...(axis.maximum === null ? {} : { max: axis.maximum }),
  ...(axis.title === null ? {} : { title: axis.title }),
  ...(axis.numberFormat === "General" ? {} : { numFmt: axis.numberFormat, numFmtLinked: false }),
});

const seriesOptions = (
  chart: Chart,
  looks: SeriesLooks,
  sheet: string,
): NonNullable<Group["series"]>[number] => {
  const values = chart.dataSets.find(({ dataSetId }) => dataSetId === looks.id)?.dataRange ?? "";
  const isLine = looks.chartType.startsWith("Line");
  const line = looks.lineColor ?? (isLine ? looks.fill : null);
  return {
    name: looks.name,
    values: absolute(values, sheet),
    ...(chart.labels === undefined ? {} : { categories: absolute(chart.labels, sheet) }),
    ...(looks.fill === null || isLine ? {} : { fill: looks.fill }),
    ...(line === null ? {} : { line, lineWidth: looks.lineWeight }),
    ...(isLine && looks.markerStyle === "None" ? { marker: { symbol: "none" } } : {}),
    ...(looks.hasDataLabels ? { dataLabels: { showVal: true } } : {}),
  };
};

/** Series of one type on one pair of axes. */
const groupOf = (
  chart: Chart,
  series: readonly SeriesLooks[],
  sheet: string,
  isFirst: boolean,
): Group => {
  const { axes } = chart.looks;
  const [first] = series;
  const secondary = first?.axisGroup === "Secondary";
  const kind = kindOf(first?.chartType ?? "");
  const stacked = kind.grouping === "stacked";
  return {
    ...kind,
    series: series.map((one) => seriesOptions(chart, one, sheet)),
    useSecondaryAxis: secondary,
    ...(kind.type === "bar" ? { gapWidth: first?.gapWidth ?? 150 } : {}),
    ...(kind.type === "bar" && (stacked || first?.overlap)
      ? { overlap: stacked ? 100 : (first?.overlap ?? 0) }
      : {}),
    ...(kind.type === "line" ? { showMarker: first?.chartType === "LineMarkers" } : {}),
    ...(secondary ? { valueAxis: axisOptions(axes.value2) } : {}),
    ...(!secondary && isFirst && kind.type !== "pie"
      ? { categoryAxis: axisOptions(axes.category), valueAxis: axisOptions(axes.value) }
      : {}),
  };
};

const groupsOf = (chart: Chart, sheet: string): readonly Group[] => {
  const keyOf = ({ chartType, axisGroup }: SeriesLooks): string => `${axisGroup} ${chartType}`;
  const { series } = chart.looks;
  return [...new Set(series.map(keyOf))].toSorted().map((key, index) =>
    groupOf(
      chart,
      series.filter((one) => keyOf(one) === key),
      sheet,
      index === 0,
    ),
  );
};

const titleOf = ({ title }: ChartLooks): Title => {
  if (!title.visible) return null;
  const { size, bold } = title.font;
  return { paragraphs: [{ runs: [{ text: title.text, properties: { size: size * 100, bold } }] }] };
};

const legendOf = ({
  legend,
}: ChartLooks): Pick<AddChartOptions, "showLegend" | "legendPosition"> => {
  const position = ({ Top: "t", Left: "l", Right: "r", Corner: "tr" } as const)[legend.position];
  return { showLegend: legend.visible, legendPosition: position ?? "b" };
};

const add = ({ getters }: Workbook, chart: Chart, to: Worksheet): number => {
  const groups = groupsOf(chart, getters.getSheetName(chart.sheetId));
  const figure = getters.getFigure(chart.sheetId, chart.figureId);
  if (!figure) throw new Error(`figure: ${chart.figureId}`);
  const { col, row, offset, width, height } = figure;
  // The exact place; what the library's types offer is measured in columns and rows of its own.
  const tl = {
    nativeCol: col,
    nativeColOff: Math.round(offset.x * emuPerPixel),
    nativeRow: row,
    nativeRowOff: Math.round(offset.y * emuPerPixel),
  };
  const ext = { cx: width * emuPerPixel, cy: height * emuPerPixel };
  const place = { tl: tl as object as { col: number; row: number }, ext };
  const common = { title: titleOf(chart.looks), ...legendOf(chart.looks) };
  const [only, ...others] = groups;
  if (only && others.length === 0) return to.addChart({ ...only, ...common }, place);
  return to.addComboChart({ groups: [...groups], ...common }, place);
};

/** The charts' numbers in the package, with their names. */
export const writeCharts = (
  workbook: Workbook,
  sheetId: string,
  to: Worksheet,
): readonly (readonly [number, string])[] =>
  chartsOnSheet(workbook, sheetId).map(
    (chart) => [add(workbook, chart, to), chart.looks.name] as const,
  );
