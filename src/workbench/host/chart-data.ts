import { fullAddress } from "../engine/address";
import { valueAt } from "../engine/cells";
import type { DataSet } from "../engine/charts";
import type { Workbook } from "../engine/workbook";
import { columnCount, rowCount, type Zone } from "../engine/zone";
import type { Cells } from "./range-argument";

/** How Excel takes a range apart when a chart is made of it. */
export type ChartData = {
  readonly series: readonly { readonly name: string; readonly address: string }[];
  readonly labels: string | undefined;
};

type By = "Auto" | "Columns" | "Rows";

const isText = (workbook: Workbook, sheetId: string, { left, top }: Zone): boolean => {
  const value = valueAt(workbook, { sheetId, col: left, row: top });
  return typeof value === "string";
};

const line = (zone: Zone, index: number, byColumns: boolean): Zone =>
  byColumns
    ? { ...zone, left: zone.left + index, right: zone.left + index }
    : { ...zone, top: zone.top + index, bottom: zone.top + index };

/** Without its first cell, which names it. */
const behindHead = (zone: Zone, byColumns: boolean): Zone =>
  byColumns ? { ...zone, top: zone.top + 1 } : { ...zone, left: zone.left + 1 };

const hasHeads = (workbook: Workbook, { sheetId, zone }: Cells, byColumns: boolean): boolean => {
  const last = line(zone, (byColumns ? columnCount(zone) : rowCount(zone)) - 1, byColumns);
  const length = byColumns ? rowCount(last) : columnCount(last);
  return length > 1 && isText(workbook, sheetId, last);
};

/** The first column (or row) holds the labels where its data are texts. */
const hasLabels = (
  workbook: Workbook,
  { sheetId, zone }: Cells,
  byColumns: boolean,
  heads: boolean,
): boolean => {
  const first = line(zone, 0, byColumns);
  const count = byColumns ? columnCount(zone) : rowCount(zone);
  return count > 1 && isText(workbook, sheetId, heads ? behindHead(first, byColumns) : first);
};

export const chartData = (workbook: Workbook, cells: Cells, by: By): ChartData => {
  workbook.settle();
  const { sheetId, zone } = cells;
  const byColumns = by === "Columns" || (by === "Auto" && rowCount(zone) >= columnCount(zone));
  const heads = hasHeads(workbook, cells, byColumns);
  const labels = hasLabels(workbook, cells, byColumns, heads);
  const count = byColumns ? columnCount(zone) : rowCount(zone);
  const sheetName = workbook.getters.getSheetName(sheetId);
  const address = (part: Zone): string =>
    fullAddress(sheetName, heads ? behindHead(part, byColumns) : part);
  const lines = Array.from({ length: count }, (_, index) => line(zone, index, byColumns));
  const [first, ...others] = lines;
  const series = (labels ? others : lines).map((part, index) => ({
    name: heads
      ? String(valueAt(workbook, { sheetId, col: part.left, row: part.top }))
      : `Series${index + 1}`,
    address: address(part),
  }));
  return { series, labels: labels && first ? address(first) : undefined };
};

export const withDataSet = (
  dataSets: readonly DataSet[],
  order: readonly string[],
  dataSet: DataSet,
): readonly DataSet[] =>
  [...dataSets.filter(({ dataSetId }) => dataSetId !== dataSet.dataSetId), dataSet].sort(
    (one, other) => order.indexOf(one.dataSetId) - order.indexOf(other.dataSetId),
  );
