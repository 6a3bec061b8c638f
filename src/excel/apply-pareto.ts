import type { ParetoPlan } from "../sheets/sheet-plan";

/** Columns and a line on a second axis: Excel's own Pareto type is unreliable through its API. */
export function applyPareto(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  plan: ParetoPlan,
  exists: boolean,
): void {
  const top = (column: string) =>
    table.columns
      .getItem(column)
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(plan.rows - 1, 0);
  if (!exists) draw(sheet, plan, top(plan.bars.column));
  const { series } = sheet.charts.getItem(plan.name);
  for (const [index, { column }] of [plan.bars, plan.line].entries()) {
    series.getItemAt(index).setValues(top(column));
    series.getItemAt(index).setXAxisValues(top(plan.categories));
  }
}

function draw(sheet: Excel.Worksheet, plan: ParetoPlan, bars: Excel.Range): void {
  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    bars,
    Excel.ChartSeriesBy.columns,
  );
  chart.name = plan.name;
  chart.left = plan.left;
  chart.top = plan.top;
  chart.width = plan.width;
  chart.height = plan.height;
  chart.title.text = plan.title;
  chart.title.format.font.size = 9;
  chart.legend.visible = false;
  chart.axes.categoryAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;

  const columns = chart.series.getItemAt(0);
  columns.name = plan.bars.column;
  columns.format.fill.setSolidColor(plan.bars.fill);
  columns.gapWidth = 25;

  const line = chart.series.add(plan.line.column);
  line.chartType = Excel.ChartType.line;
  line.axisGroup = Excel.ChartAxisGroup.secondary;
  line.format.line.color = plan.line.color;
  line.markerStyle = Excel.ChartMarkerStyle.none;

  const shares = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
  shares.minimum = 0;
  shares.maximum = 1;
  shares.numberFormat = "0%";
}
