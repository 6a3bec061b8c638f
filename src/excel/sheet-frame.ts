import type { BackingPlan, BlockPlan, PrintPlan, SheetPlan, TablePlan } from "../sheets/sheet-plan";
import { cellInput, setLooks, setNumberFormat, widthInPoints } from "./cell-writing";
import { columnLetters, columnOf, runsOf, type TablePlace } from "./table-place";

/** Names groups of columns in the row over the header; they follow their columns at every build. */
export function writeBands(
  sheet: Excel.Worksheet,
  { bands = [], table }: SheetPlan,
  place: TablePlace,
): void {
  for (const { name, headers, fill, color } of bands) {
    const over = columnOfName(table, headers);
    for (const { from, count } of runsOf(place, new Set(headers))) {
      const range = sheet.getRangeByIndexes(place.row - 1, from, 1, count);
      const here = place.headers.slice(from - place.column, from - place.column + count);
      range.values = [here.map((header) => (header === over ? name : ""))];
      setLooks(range, { bold: true, fill, color });
    }
  }
}

/** The first of a group that shows while details are closed: over a closed one nobody reads it. */
function columnOfName({ columns }: TablePlan, headers: readonly string[]): string | undefined {
  const grouped = columns.filter(({ header }) => headers.includes(header));
  return (grouped.find(({ folded }) => folded !== true) ?? grouped[0])?.header;
}

/** Closes the details: neighbours of them are one outline group. */
export function foldDetails(sheet: Excel.Worksheet, table: TablePlan, place: TablePlace): void {
  for (const { from, count } of detailColumns(table, place)) {
    const columns = sheet.getRangeByIndexes(0, from, 1, count).getEntireColumn();
    columns.group(Excel.GroupOption.byColumns);
    columns.hideGroupDetails(Excel.GroupOption.byColumns);
  }
}

/** Where details stand: neighbours together. */
export function detailColumns({ columns }: TablePlan, place: TablePlace) {
  const details = columns.filter(({ folded }) => folded === true);
  return runsOf(place, new Set(details.map(({ header }) => header)));
}

/** Writes cells that a sheet rests on, elsewhere in the workbook. */
export function writeBacking(
  context: Excel.RequestContext,
  { sheet: name, blocks, widths }: BackingPlan,
  isNew: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const block of blocks) writeBlock(sheet, block, isNew);
  if (!isNew) return;
  for (const { column, width } of widths)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
}

function writeBlock(
  sheet: Excel.Worksheet,
  { row, column, rows, format }: BlockPlan,
  isNew: boolean,
): void {
  const range = sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0);
  range.formulasR1C1 = rows.map((cells) =>
    cells.map((cell) => ("formulaR1C1" in cell ? cell.formulaR1C1 : cellInput(cell.value))),
  );
  setNumberFormat(range, format);
  if (isNew) setLooks(range, format);
}

/** Across, one page wide, with the header and one column on every page. */
export function setPrint(
  { pageLayout }: Excel.Worksheet,
  { titleRows, titleColumn }: PrintPlan,
  place: TablePlace,
): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${place.row + 2 - titleRows}:$${place.row + 1}`);
  const column = columnLetters(columnOf(place, titleColumn));
  pageLayout.setPrintTitleColumns(`$${column}:$${column}`);
}

/** What stands at the foot of every page; "&" begins a code there. */
export function setFooter({ pageLayout }: Excel.Worksheet, { footer }: PrintPlan): void {
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerFooter = `${footer.replaceAll("&", "&&")}, page &P of &N`;
}
