import type { ChartCells, ParetoPlan } from "../sheets/sheet-plan";

/** Columns and a line on a second axis: Excel's own Pareto type is unreliable through its API. */
export function applyPareto(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  plan: ParetoPlan,
  exists: boolean,
): void {
  const cellsOf = (cells: ChartCells) => chartRange(sheet, table, cells, plan.count);
  const [first] = plan.bars;
  if (first === undefined) throw new Error("bars of a chart: none");
  if (!exists) draw(sheet, plan, cellsOf(first.cells));
  const { series } = sheet.charts.getItem(plan.name);
  for (const [index, { cells }] of [...plan.bars, plan.line].entries()) {
    series.getItemAt(index).setValues(cellsOf(cells));
    series.getItemAt(index).setXAxisValues(cellsOf(plan.categories));
  }
}

function chartRange(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  cells: ChartCells,
  count: number,
): Excel.Range {
  if ("sheet" in cells) {
    const other = sheet.context.workbook.worksheets.getItem(cells.sheet);
    return other.getRangeByIndexes(cells.row, cells.from, 1, count);
  }
  const body = table.columns.getItem(cells.column).getDataBodyRange();
  return body.getCell(0, 0).getResizedRange(count - 1, 0);
}

function draw(sheet: Excel.Worksheet, plan: ParetoPlan, bars: Excel.Range): void {
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, bars, Excel.ChartSeriesBy.auto);
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
  drawBars(chart, plan);
  drawLine(chart, plan);
}

function drawBars({ series }: Excel.Chart, { bars }: ParetoPlan): void {
  for (const [index, { name, fill }] of bars.entries()) {
    const columns = index === 0 ? series.getItemAt(0) : series.add(name);
    columns.name = name;
    columns.chartType = Excel.ChartType.columnClustered;
    columns.format.fill.setSolidColor(fill);
    columns.gapWidth = 25;
    // Each place has a bar of one series alone: side by side the others would leave gaps.
    columns.overlap = 100;
  }
}

function drawLine(chart: Excel.Chart, plan: ParetoPlan): void {
  const line = chart.series.add(plan.line.name);
  line.chartType = Excel.ChartType.line;
  line.axisGroup = Excel.ChartAxisGroup.secondary;
  line.format.line.color = plan.line.color;
  line.markerStyle = Excel.ChartMarkerStyle.none;

  const shares = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
  shares.minimum = 0;
  shares.maximum = 1;
  shares.numberFormat = "0%";
}
