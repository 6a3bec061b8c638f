import { zoneAddress } from "../../../src/workbench/engine/address";
import { cellAt, formatAt, formulaAt, valueAt } from "../../../src/workbench/engine/cells";
import { chartsOnSheet } from "../../../src/workbench/engine/charts";
import { placeOf } from "../../../src/workbench/engine/figure-place";
import { outlineLevels } from "../../../src/workbench/engine/outline";
import { sheetFacts } from "../../../src/workbench/engine/sheet-facts";
import { columnsOfTable, tablesOnSheet } from "../../../src/workbench/engine/tables";
import { validationsOnSheet } from "../../../src/workbench/engine/validation";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import type { EngineFormat } from "../../../src/workbench/host/conditional-format";

/**
 * Everything a file has to keep of a workbook, without the ids that a session gives: two that are
 * the same give the same.
 */
const cellsOf = (workbook: Workbook, sheetId: string) => {
  const { getters } = workbook;
  const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  const spilled = getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => valueAt(workbook, position) !== "");
  const found = [...positions, ...spilled].map((position) => {
    const { left, top } = { left: position.col, top: position.row };
    const address = zoneAddress({ left, top, right: left, bottom: top });
    // A table's own cells name it or not, and Excel shows a reference to the row in its short way.
    const formula = String(formulaAt(workbook, position))
      .replaceAll(/\[\[#This Row\],\[([^\]]*)\]\]/gu, "[@$1]")
      .replaceAll(/[\p{L}\d._]+\[/gu, "[");
    return [
      address,
      {
        value: valueAt(workbook, position),
        formula,
        format: formatAt(workbook, position),
        style: cellAt(workbook, position)?.style ?? {},
        border: getters.getCellBorder(position),
      },
    ] as const;
  });
  return Object.fromEntries(found.toSorted(([one], [other]) => one.localeCompare(other)));
};

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);

const linesOf = ({ getters }: Workbook, sheetId: string) => ({
  columns: numbers(40).map((col) => [
    col < getters.getNumberCols(sheetId) ? getters.getColSize(sheetId, col) : 64,
    col < getters.getNumberCols(sheetId) && getters.isColHiddenByUser(sheetId, col),
  ]),
  rows: numbers(60).map((row) => [
    row < getters.getNumberRows(sheetId) ? getters.getUserRowSize(sheetId, row) : undefined,
    row < getters.getNumberRows(sheetId) && getters.isRowHiddenByUser(sheetId, row),
  ]),
});

const tablesOf = ({ getters }: Workbook, sheetId: string) =>
  tablesOnSheet(getters, sheetId).map((table) => {
    const { config } = table;
    return {
      name: table.name,
      address: zoneAddress(table.zone),
      columns: columnsOfTable(getters, table).map(({ name }) => name),
      config,
    };
  });

const chartsOf = (workbook: Workbook, sheetId: string) =>
  chartsOnSheet(workbook, sheetId).map(({ looks, dataSets, labels, figureId }) => ({
    looks: { ...looks, series: looks.series.map(({ id: _, ...series }) => series) },
    data: dataSets.map(({ dataRange }) => dataRange),
    labels,
    place: placeOf(workbook, sheetId, figureId),
  }));

const rulesOf = ({ getters }: Workbook, sheetId: string) =>
  (getters.getConditionalFormats(sheetId) as unknown as readonly EngineFormat[]).map(
    ({ ranges, host }) => ({ ranges, host }),
  );

const sheetOf = (workbook: Workbook, sheetId: string) => {
  const { getters, protection } = workbook;
  return {
    name: getters.getSheetName(sheetId),
    isVisible: getters.isSheetVisible(sheetId),
    color: getters.getSheet(sheetId).color,
    gridlines: getters.getGridLinesVisibility(sheetId),
    panes: getters.getPaneDivisions(sheetId),
    merges: getters.getMerges(sheetId).map(zoneAddress).toSorted(),
    facts: sheetFacts(workbook, sheetId),
    outline: [
      outlineLevels(workbook, sheetId, "rows"),
      outlineLevels(workbook, sheetId, "columns"),
    ],
    cells: cellsOf(workbook, sheetId),
    lines: linesOf(workbook, sheetId),
    tables: tablesOf(workbook, sheetId),
    charts: chartsOf(workbook, sheetId),
    rules: rulesOf(workbook, sheetId),
    validations: validationsOnSheet(workbook, sheetId),
    protection: protection.get(sheetId),
  };
};

export const snapshot = (workbook: Workbook) => ({
  sheets: workbook.getters.getSheetIds().map((sheetId) => sheetOf(workbook, sheetId)),
  active: workbook.getters.getSheetName(workbook.getters.getActiveSheetId()),
  names: workbook.getters.getNamedRanges().map(({ name, range }) => ({
    name,
    sheet: workbook.getters.getSheetName(range.sheetId),
    address: zoneAddress(range.zone),
  })),
  settings: [...workbook.settings],
});
