import type { AxisLooks, ChartLooks, Font, SeriesLooks } from "../chart-looks";
import { displayText } from "../number-format";

/** The part of a chart's configuration that is changed here, in the words of its library. */
type Axis = {
  readonly ticks?: object;
  readonly grid?: object;
  readonly [option: string]: unknown;
};
type DataSet = { readonly type?: string; readonly [option: string]: unknown };
export type ChartConfig = {
  readonly data: { readonly datasets: readonly DataSet[]; readonly [part: string]: unknown };
  readonly options: {
    readonly scales?: Readonly<Record<string, Axis>>;
    readonly plugins: {
      readonly title?: object;
      readonly legend?: object;
      readonly [name: string]: unknown;
    };
    readonly [option: string]: unknown;
  };
  readonly [part: string]: unknown;
};

const pixelsPerPoint = 4 / 3;
/** Labels of axes and legends, as of a new chart in Excel. */
const labels = { color: "#595959", font: { size: 9 * pixelsPerPoint } };
const lineColor = "#d9d9d9";

const fontOf = ({ name, size, bold, italic }: Font): object => ({
  // Where a computer does not have the font, its own stands in for the engine's.
  family: `${JSON.stringify(name)}, Roboto, sans-serif`,
  size: size * pixelsPerPoint,
  weight: bold ? "bold" : "normal",
  style: italic ? "italic" : "normal",
});

const titleOf = ({ title }: ChartLooks, drawn: object | undefined): object => ({
  ...drawn,
  display: title.visible && title.text !== "",
  text: title.text,
  align: "center",
  color: title.font.color,
  font: fontOf(title.font),
  padding: { top: 0, bottom: 6 },
});

const legendOf = ({ legend }: ChartLooks, drawn: object | undefined): object => ({
  ...drawn,
  display: legend.visible,
  labels: { ...labels, boxWidth: 8, boxHeight: 8 },
});

const numberText = (format: string): object =>
  format === "General" ? {} : { callback: (value: number) => displayText(value, format) };

/** A hidden axis takes no room: neither its line nor its labels are there. */
const axisOf = (looks: AxisLooks, isValues: boolean, drawn: Axis): Axis => {
  const hasLabels = looks.visible && looks.tickLabelPosition !== "None";
  return {
    ...drawn,
    ticks: {
      ...drawn.ticks,
      ...labels,
      display: hasLabels,
      maxTicksLimit: 6,
      ...(isValues ? numberText(looks.numberFormat) : {}),
    },
    border: { display: looks.visible && !isValues, color: lineColor },
    grid: { ...drawn.grid, display: looks.majorGridlines, drawTicks: false, color: lineColor },
  };
};

/** The library's axes: x below, y on the left, y1 on the right. */
const axesOf = (
  { axes, series }: ChartLooks,
  drawn: Readonly<Record<string, Axis>>,
): Readonly<Record<string, Axis>> => {
  const known: Readonly<Record<string, AxisLooks>> = {
    x: axes.category,
    y: axes.value,
    y1: axes.value2,
  };
  const stacked = series.some(({ chartType }) => chartType.endsWith("Stacked"));
  return Object.fromEntries(
    Object.entries(drawn).map(([name, axis]) => {
      const looks = known[name];
      return [name, looks ? { ...axisOf(looks, name !== "x", axis), stacked } : axis];
    }),
  );
};

/** How much of its category each of `count` columns takes, and all of them together. */
const columnWidths = ({ gapWidth, overlap }: SeriesLooks, count: number): object => {
  // In widths of one column: columns may overlap, and the gap is a share of one of them.
  const together = count - ((count - 1) * overlap) / 100;
  return {
    categoryPercentage: together / (together + gapWidth / 100),
    barPercentage: Math.max(1, count / together),
  };
};

const columnOf = (looks: SeriesLooks, count: number): object => ({
  ...columnWidths(looks, count),
  ...(looks.fill === null ? {} : { backgroundColor: looks.fill }),
  ...(looks.lineColor === null
    ? { borderWidth: 0 }
    : { borderColor: looks.lineColor, borderWidth: looks.lineWeight * pixelsPerPoint }),
  borderRadius: 0,
});

const hasMarkers = ({ chartType, markerStyle }: SeriesLooks): boolean =>
  markerStyle === "Automatic" ? chartType === "LineMarkers" : markerStyle !== "None";

const lineOf = (looks: SeriesLooks): object => {
  const color = looks.lineColor ?? looks.fill;
  return {
    ...(color === null ? {} : { borderColor: color, backgroundColor: color }),
    borderWidth: looks.lineWeight * pixelsPerPoint,
    pointRadius: hasMarkers(looks) ? 3.5 : 0,
    tension: looks.smooth ? 0.4 : 0,
  };
};

const dataSetOf = (drawn: DataSet, looks: SeriesLooks | undefined, columns: number): DataSet => {
  if (looks === undefined) return drawn;
  return { ...drawn, ...(drawn.type === "line" ? lineOf(looks) : columnOf(looks, columns)) };
};

const dataSetsOf = (
  drawn: readonly DataSet[],
  { series }: ChartLooks,
  ids: readonly string[],
): readonly DataSet[] => {
  const isStacked = series.some(({ chartType }) => chartType.endsWith("Stacked"));
  const columns = isStacked ? 1 : drawn.filter(({ type }) => type === "bar").length;
  const looksAt = (index: number) => series.find(({ id }) => id === ids[index]);
  return drawn.map((one, index) => dataSetOf(one, looksAt(index), columns));
};

/**
 * A chart with everything that was set on it. The engine draws some of that from its definition,
 * but has no words for the rest.
 * @param ids of the series, in the order they are drawn in
 */
export const drawnChart = (
  config: ChartConfig,
  looks: ChartLooks,
  ids: readonly string[],
): ChartConfig => {
  const { data, options } = config;
  const { title, legend, ...plugins } = options.plugins;
  return {
    ...config,
    data: { ...data, datasets: dataSetsOf(data.datasets, looks, ids) },
    options: {
      ...options,
      layout: { padding: 8 },
      ...(options.scales ? { scales: axesOf(looks, options.scales) } : {}),
      plugins: { ...plugins, title: titleOf(looks, title), legend: legendOf(looks, legend) },
    },
  };
};
