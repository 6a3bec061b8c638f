import {
  chartsOnSheet,
  updateChart,
  type Chart,
  type ChartLooks,
  type SeriesLooks,
} from "../engine/charts";
import type { AxisLooks, AxisName } from "../engine/charts";
import { assertSheetUnprotected } from "./protection";
import { itemNotFound } from "./rich-api-error";
import type { World } from "./world";

export type ChartSelf = {
  readonly world: World;
  readonly sheetId: string;
  readonly chartId: string;
};
export type SeriesSelf = ChartSelf & { readonly seriesId: string };
export type AxisSelf = ChartSelf & { readonly axis: AxisName };

export const chartOf = ({ world, sheetId, chartId }: ChartSelf): Chart => {
  const sheet = world.workbook.getters.tryGetSheet(sheetId);
  const chart = sheet && chartsOnSheet(world.workbook, sheetId).find(({ id }) => id === chartId);
  if (!chart) throw itemNotFound();
  return chart;
};

export const changeChart = (
  self: ChartSelf,
  change: (looks: ChartLooks) => Partial<ChartLooks>,
): void => {
  assertSheetUnprotected(self.world, self.sheetId, "allowEditObjects");
  const chart = chartOf(self);
  updateChart(self.world.workbook, chart, { looks: { ...chart.looks, ...change(chart.looks) } });
};

export const seriesOf = (self: SeriesSelf): SeriesLooks => {
  const series = chartOf(self).looks.series.find(({ id }) => id === self.seriesId);
  if (!series) throw itemNotFound();
  return series;
};

export const changeSeries = (self: SeriesSelf, change: Partial<SeriesLooks>): void => {
  seriesOf(self);
  changeChart(self, ({ series }) => ({
    series: series.map((one) => (one.id === self.seriesId ? { ...one, ...change } : one)),
  }));
};

export const axisOf = (self: AxisSelf): AxisLooks => chartOf(self).looks.axes[self.axis];

export const changeAxis = (self: AxisSelf, change: Partial<AxisLooks>): void => {
  changeChart(self, ({ axes }) => ({
    axes: { ...axes, [self.axis]: { ...axes[self.axis], ...change } },
  }));
};
