import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { StandingCell, WrittenTable } from "../sheets/user-columns";
import { readBlocks } from "./read-blocks";
import { markOf } from "./settings";
import { runExcel } from "./run-excel";

/** Where a sheet of ours is to stand, and what stands there now. */
export type Target = {
  readonly sheet: string;
  readonly table: string;
  /** The headers of the columns we write, those of the key among them. */
  readonly headers: readonly string[];
  readonly key: readonly string[];
};

/**
 * Reads a table of ours before it is written again; null when there is none yet.
 * Refuses before anything is written: a protected sheet, and a sheet or table that is not ours.
 */
export function readWritten({
  sheet: sheetName,
  table: tableName,
  headers: ours,
  key,
}: Target): Promise<Result<WrittenTable | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const table = workbook.tables.getItemOrNullObject(tableName).load("id");
    table.worksheet.load("name");
    table.worksheet.protection.load("protected");
    const charts = table.worksheet.charts.load("items/name");
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex,columnCount");
    const body = table.getDataBodyRange().load("rowCount");
    const sheet = workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(false).load("address");
    const pending = markOf(context, "pending", sheetName).load("key");
    const made = markOf(context, "made", tableName).load("value");
    const columns = markOf(context, "columns", tableName).load("value");
    const name = workbook.names.getItemOrNullObject(tableName).load("name");
    workbook.protection.load("protected");
    await context.sync();

    if (!table.isNullObject) {
      const headers = (header.values[0] ?? []).map(String);
      const { name } = table.worksheet;
      if (table.worksheet.protection.protected) {
        return failure({ code: "sheet-protected", sheet: name });
      }
      const wasMade = !made.isNullObject && made.value === table.id;
      if (!wasMade && !ours.every((header) => headers.includes(header))) {
        return failure({ code: "table-taken", table: tableName, sheet: name });
      }
      const renamed = key.find((header) => !headers.includes(header));
      if (renamed !== undefined)
        return failure({ code: "key-renamed", table: tableName, key: renamed });
      const cells = await readCells(context, body, header.columnCount);
      const { above, widths } = await readFrame(context, header, table.worksheet);
      return ok({
        name: tableName,
        sheet: name,
        row: header.rowIndex,
        column: header.columnIndex,
        headers,
        cells,
        above,
        widths,
        charts: charts.items.map((chart) => chart.name),
        wrote: columns.isNullObject ? null : (JSON.parse(String(columns.value)) as string[]),
        unfinished: !pending.isNullObject,
      });
    }
    if (!name.isNullObject) return failure({ code: "name-taken", name: tableName });
    if (sheet.isNullObject) {
      return workbook.protection.protected ? failure({ code: "structure-protected" }) : ok(null);
    }
    if (sheet.protection.protected) {
      return failure({ code: "sheet-protected", sheet: sheetName });
    }
    // A build of ours that broke off may have left the sheet without its table.
    const free = used.isNullObject || !pending.isNullObject;
    return free ? ok(null) : failure({ code: "sheet-taken", sheet: sheetName });
  });
}

/** Cells over the table may go on beside it: a check that other sheets look at. */
const besideTable = 3;

/** The cells over the table and the widths of its columns: known only once its place is. */
async function readFrame(
  context: Excel.RequestContext,
  header: Excel.Range,
  sheet: Excel.Worksheet,
): Promise<Pick<WrittenTable, "above" | "widths">> {
  const { rowIndex, columnIndex, columnCount } = header;
  const columns = Array.from({ length: columnCount }, (_, index) =>
    header.getColumn(index).load("format/columnWidth"),
  );
  const above =
    rowIndex === 0
      ? null
      : sheet
          .getRangeByIndexes(0, 0, rowIndex, columnIndex + columnCount + besideTable)
          .load("values,formulasR1C1,numberFormat");
  await context.sync();
  return {
    above: above === null ? [] : standingCells(above),
    widths: columns.map(({ format }) => format.columnWidth),
  };
}

async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  columnCount: number,
): Promise<StandingCell[][]> {
  const cells: StandingCell[][] = [];
  const { rowCount } = range;
  const properties = "values,formulasR1C1,numberFormat";
  const onBlock = (block: Excel.Range) => {
    for (const row of standingCells(block)) cells.push(row);
  };
  await readBlocks(context, { range, rowCount, columnCount, properties, onBlock });
  return cells;
}

/** A cell holds a formula only where its formula text and its value differ. */
function standingCells(range: Excel.Range): StandingCell[][] {
  const formulas = range.formulasR1C1 as CellValue[][];
  const formats = range.numberFormat as string[][];
  return (range.values as CellValue[][]).map((row, line) =>
    row.map((value, index) => {
      const formula = formulas[line]?.[index] ?? "";
      const formulaR1C1 = formula === value ? null : String(formula);
      return { value, formulaR1C1, numberFormat: formats[line]?.[index] ?? "General" };
    }),
  );
}
