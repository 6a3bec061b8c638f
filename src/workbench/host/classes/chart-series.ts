import { fullAddress } from "../../engine/address";
import { defaultSeries, updateChart, type SeriesLooks } from "../../engine/charts";
import {
  colorArgument,
  countArgument,
  flagArgument,
  given,
  numberArgument,
  textArgument,
  wordArgument,
} from "../arguments";
import { withDataSet } from "../chart-data";
import {
  changeChart,
  changeSeries,
  chartOf,
  seriesOf,
  type ChartSelf,
  type SeriesSelf,
} from "../chart-self";
import type { HostClass, HostObject, Scalar } from "../host-class";
import { assertSheetUnprotected } from "../protection";
import { cellsArgument } from "../range-argument";
import { invalidArgument, itemNotFound } from "../rich-api-error";

const objectOf = (self: ChartSelf, seriesId: string): HostObject => ({
  is: "ChartSeries",
  self: { ...self, seriesId } satisfies SeriesSelf,
});

const all = (self: ChartSelf): readonly HostObject[] =>
  chartOf(self).looks.series.map(({ id }) => objectOf(self, id));

const at = (self: ChartSelf, index: unknown): HostObject => {
  const object = all(self)[countArgument(index)];
  if (!object) throw itemNotFound();
  return object;
};

const add = (self: ChartSelf, [name, index]: readonly unknown[]): HostObject => {
  const { series, chartType } = chartOf(self).looks;
  const title = given(name, `Series${series.length + 1}`, textArgument);
  const id = self.world.workbook.model.uuidGenerator.smallUuid();
  const position = given(index, series.length, countArgument);
  const added = series.toSpliced(position, 0, defaultSeries(id, title, chartType));
  changeChart(self, () => ({ series: added }));
  return objectOf(self, id);
};

export const chartSeriesCollectionClass: HostClass<ChartSelf> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (self) => all(self).length } },
  items: all,
  // The client names a series of a collection by its place.
  item: at,
  methods: {
    Add: (self, args) => add(self, args),
    GetCount: (self) => all(self).length,
    GetItemAt: (self, [index]) => at(self, index),
  },
};

const part = <Key extends keyof SeriesLooks>(
  key: Key,
  read: (value: unknown) => SeriesLooks[Key],
): Scalar<SeriesSelf> => ({
  get: (self) => seriesOf(self)[key],
  set: (self, value) => {
    changeSeries(self, { [key]: read(value) });
  },
});

const within =
  (from: number, to: number) =>
  (value: unknown): number => {
    const number = numberArgument(value);
    if (number < from || number > to) throw invalidArgument();
    return number;
  };

const markers = [
  ...(["Invalid", "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star"] as const),
  ...(["Dot", "Dash", "Circle", "Plus", "Picture"] as const),
] as const;

const seriesTypes = ["ColumnClustered", "ColumnStacked", "Line", "LineMarkers", "Pie"] as const;

const address = (self: SeriesSelf, range: unknown): string => {
  const { sheetId, zone } = cellsArgument(self.world, range, self.sheetId);
  return fullAddress(self.world.workbook.getters.getSheetName(sheetId), zone);
};

const setValues = (self: SeriesSelf, range: unknown): void => {
  assertSheetUnprotected(self.world, self.sheetId, "allowEditObjects");
  const { id } = seriesOf(self);
  const chart = chartOf(self);
  const order = chart.looks.series.map((one) => one.id);
  const dataSet = { dataSetId: id, dataRange: address(self, range) };
  const dataSets = withDataSet(chart.dataSets, order, dataSet);
  updateChart(self.world.workbook, chart, { dataSets });
};

const remove = (self: SeriesSelf): void => {
  const { id } = seriesOf(self);
  const chart = chartOf(self);
  updateChart(self.world.workbook, chart, {
    looks: { ...chart.looks, series: chart.looks.series.filter((one) => one.id !== id) },
    dataSets: chart.dataSets.filter(({ dataSetId }) => dataSetId !== id),
  });
};

export const chartSeriesClass: HostClass<SeriesSelf> = {
  name: "ChartSeries",
  scalars: {
    Name: part("name", textArgument),
    ChartType: part("chartType", (value) => wordArgument(value, seriesTypes)),
    AxisGroup: part("axisGroup", (value) => wordArgument(value, ["Primary", "Secondary"])),
    GapWidth: part("gapWidth", within(0, 500)),
    Overlap: part("overlap", within(-100, 100)),
    MarkerStyle: part("markerStyle", (value) => wordArgument(value, markers)),
    Smooth: part("smooth", flagArgument),
    HasDataLabels: part("hasDataLabels", flagArgument),
  },
  navigations: { Format: (self) => ({ is: "ChartSeriesFormat", self }) },
  methods: {
    SetValues: (self, [range]) => {
      setValues(self, range);
      return null;
    },
    SetXAxisValues: (self, [range]) => {
      seriesOf(self);
      // The engine has one range of labels for all series of a chart.
      updateChart(self.world.workbook, chartOf(self), { labels: address(self, range) });
      return null;
    },
    Delete: (self) => {
      remove(self);
      return null;
    },
  },
};

export const chartSeriesFormatClass: HostClass<SeriesSelf> = {
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (self) => ({ is: "ChartFill", self }),
    Line: (self) => ({ is: "ChartLineFormat", self }),
  },
};

export const chartFillClass: HostClass<SeriesSelf> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, [color]) => {
      changeSeries(self, { fill: colorArgument(color) });
      return null;
    },
    Clear: (self) => {
      changeSeries(self, { fill: null });
      return null;
    },
  },
};

export const chartLineFormatClass: HostClass<SeriesSelf> = {
  name: "ChartLineFormat",
  scalars: {
    Color: part("lineColor", colorArgument),
    Weight: part("lineWeight", numberArgument),
  },
  methods: {
    Clear: (self) => {
      changeSeries(self, { lineColor: null });
      return null;
    },
  },
};
