import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { Source, SourceCells, SourcePreview } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { readBlocks } from "./read-blocks";
import { runExcel } from "./run-excel";
import { markKey, markOf } from "./settings";
import { isSnapshotTable } from "./snapshot-tables";

/** Enough rows to see a header below a report's title rows. */
const previewRows = 50;
/** Headers further right than this are not looked at, so that a look stays small. */
const previewColumns = 200;

export type ReadProgress = (rowsRead: number, rowsInAll: number) => void;

/** Every Excel table, and the used range of every sheet; what we wrote is left out. */
export function listSources(
  ours: readonly { readonly table: string; readonly sheet: string }[],
): Promise<Result<readonly SourcePreview[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    const sheets = context.workbook.worksheets.load("items/name,items/id");
    const settings = context.workbook.settings.load("items/key");
    const marks = ours.map(({ sheet }) => ({
      sheet,
      pending: markOf(context, "pending", sheet).load("key"),
    }));
    await context.sync();

    // A build that broke off may have left a sheet whose table has no name yet.
    const begun = marks.filter(({ pending }) => !pending.isNullObject).map(({ sheet }) => sheet);
    const isOurs = ({ name, worksheet }: Excel.Table) =>
      ours.some(({ table }) => table === name) ||
      isSnapshotTable(name) ||
      begun.includes(worksheet.name);
    const pages = new Set(settings.items.map(({ key }) => key));
    const isPage = ({ id }: Excel.Worksheet) => pages.has(markKey("page", id));
    const places: { source: Source; sheet: string; range: Excel.Range }[] = [];
    for (const table of tables.items) {
      if (isOurs(table)) continue;
      const source = { kind: "table", name: table.name } as const;
      places.push({ source, sheet: table.worksheet.name, range: withoutTotals(table) });
    }
    const written = tables.items.filter(isOurs).map((table) => table.worksheet.name);
    for (const sheet of sheets.items) {
      if (written.includes(sheet.name) || begun.includes(sheet.name) || isPage(sheet)) continue;
      const source = { kind: "range", sheet: sheet.name } as const;
      places.push({ source, sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) });
    }
    for (const { range } of places) range.load("address,rowCount,columnCount");
    await context.sync();

    const found = places
      .filter(({ range }) => !range.isNullObject)
      .map((place) => {
        const { rowCount, columnCount } = place.range;
        const rows = Math.min(previewRows, rowCount);
        const columns = Math.min(previewColumns, columnCount);
        const top = place.range.getCell(0, 0).getResizedRange(rows - 1, columns - 1);
        return { ...place, top: top.load("values") };
      });
    await context.sync();
    return ok(
      found.map(({ source, sheet, range, top }) => ({
        source,
        sheet,
        address: withoutSheet(range.address),
        rowCount: range.rowCount - 1,
        top: top.values as CellValue[][],
      })),
    );
  });
}

/** Reads a whole source in blocks; it can be cancelled between two of them. */
export function readSource(
  source: Source,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<SourceCells, WorkbookProblem>> {
  return runExcel(async (context) => {
    const range = rangeOf(context, source);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    const view = range.getVisibleView().load("rowCount");
    range.worksheet.load("name");
    const second = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    // Such a workbook counts every date four years lower.
    if (second.value === 1) return failure({ code: "dates-from-1904" });
    if (range.isNullObject) return failure({ code: "source-gone", source: nameOf(source) });
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    const sheet = range.worksheet.name;
    const values: CellValue[][] = [];
    const onBlock = (block: Excel.Range, rowsRead: number) => {
      for (const cells of block.values as CellValue[][]) values.push(cells);
      progress(rowsRead, rowCount);
    };
    // Null where some rows are hidden and others not.
    const rowHidden = range.rowHidden as boolean | null;
    const hiddenRows = rowHidden === false ? 0 : rowCount - view.rowCount;
    const size = { rowCount, columnCount, properties: "values" };
    const whole = await readBlocks(context, { range, ...size, signal, onBlock });
    if (!whole) return failure({ code: "cancelled" });
    return ok({ sheet, row: row + 1, column: column + 1, values, hiddenRows });
  });
}

function rangeOf(context: Excel.RequestContext, source: Source): Excel.Range {
  if (source.kind === "table") {
    return withoutTotals(context.workbook.tables.getItemOrNullObject(source.name));
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet);
  return sheet.getUsedRangeOrNullObject(true);
}

/** The total row is no deal, whatever it holds. */
function withoutTotals(table: Excel.Table): Excel.Range {
  return table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange());
}

function nameOf(source: Source): string {
  return source.kind === "table" ? source.name : source.sheet;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
