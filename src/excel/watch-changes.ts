import { ok, type Result } from "../domain/problem";
import type { Source } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Cells that somebody else than this add-in changed. */
export type CellsChanged = { readonly sheetId: string; readonly address: string };

export type StopWatching = () => Promise<void>;

/** Hears of every change that a person, a formula's spill or another add-in makes to cells. */
export function watchChanges(
  hear: (changed: CellsChanged) => void,
): Promise<Result<StopWatching, WorkbookProblem>> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const byUs = event.triggerSource === "ThisLocalAddin";
      if (!byUs) hear({ sheetId: event.worksheetId, address: event.address });
      return Promise.resolve();
    });
    await context.sync();
    return ok(async () => {
      await Excel.run(handler.context, async (watching) => {
        handler.remove();
        await watching.sync();
      });
    });
  });
}

/** Rows of a source, from its first below the header, that changes touch; null where it is gone. */
export type TouchedRows = ReadonlySet<number> | null;

/** For each source the rows of the sheet that the changes touch. */
export function touchedRows(
  sources: readonly Source[],
  changes: readonly CellsChanged[],
): Promise<Result<readonly TouchedRows[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const ranges = sources.map((source) => {
      if (source.kind === "table")
        return tables.getItemOrNullObject(source.name).getRange().load("address,worksheet/id");
      const sheet = worksheets.getItemOrNullObject(source.sheet);
      return sheet.getUsedRangeOrNullObject(true).load("address,worksheet/id");
    });
    await context.sync();
    const met = ranges.map((range) =>
      range.isNullObject
        ? null
        : changes
            .filter(({ sheetId }) => sheetId === range.worksheet.id)
            .map(({ address }) =>
              range
                .getIntersectionOrNullObject(range.worksheet.getRange(address))
                .load("rowIndex,rowCount"),
            ),
    );
    await context.sync();
    return ok(met.map((shared) => shared && new Set(shared.flatMap(rowsOf))));
  });
}

const rowsOf = (range: Excel.Range): readonly number[] =>
  range.isNullObject
    ? []
    : Array.from({ length: range.rowCount }, (_, index) => range.rowIndex + 1 + index);
