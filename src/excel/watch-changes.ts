import { ok, type Result } from "../domain/problem";
import type { Source } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Cells that somebody else than this add-in changed; null for a sheet that was deleted. */
export type CellsChanged = { readonly sheetId: string; readonly address: string | null };

export type StopWatching = () => Promise<void>;

/** Hears of every change that a person, a formula's spill or another add-in makes to cells. */
export function watchChanges(
  hear: (changed: CellsChanged) => void,
): Promise<Result<StopWatching, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ worksheetId: sheetId, address, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") hear({ sheetId, address });
        return Promise.resolve();
      }),
      worksheets.onDeleted.add(({ worksheetId: sheetId }) => {
        hear({ sheetId, address: null });
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return ok(lettingGo(context, handlers));
  });
}

/**
 * Lets go of handlers. Their table or sheet may be gone by then and they with it, and one that Excel
 * keeps is heard of in vain: neither is worth telling.
 */
export const lettingGo =
  (
    context: Excel.RequestContext,
    handlers: readonly { readonly remove: () => void }[],
  ): StopWatching =>
  async () => {
    await runExcel(async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
      return ok(undefined);
    });
  };

/** Rows of the sheet that changes touch in a source, and how many it has; null where it is gone. */
export type TouchedRows = {
  readonly rows: ReadonlySet<number>;
  readonly rowCount: number;
} | null;

/** What the changes touch of each source. */
export function touchedRows(
  sources: readonly Source[],
  changes: readonly CellsChanged[],
): Promise<Result<readonly TouchedRows[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const ranges = sources.map((source) => {
      if (source.kind === "table")
        return tables
          .getItemOrNullObject(source.name)
          .getRange()
          .load("address,rowCount,worksheet/id");
      const sheet = worksheets.getItemOrNullObject(source.sheet);
      return sheet.getUsedRangeOrNullObject(true).load("address,rowCount,worksheet/id");
    });
    await context.sync();
    const met = ranges.map((range) => ({
      range,
      shared: range.isNullObject ? [] : sharedWith(range, changes),
    }));
    await context.sync();
    return ok(
      met.map(({ range, shared }) =>
        range.isNullObject
          ? null
          : { rows: new Set(shared.flatMap(rowsOf)), rowCount: range.rowCount },
      ),
    );
  });
}

const sharedWith = (range: Excel.Range, changes: readonly CellsChanged[]): readonly Excel.Range[] =>
  changes.flatMap(({ sheetId, address }) =>
    address === null || sheetId !== range.worksheet.id
      ? []
      : [
          range
            .getIntersectionOrNullObject(range.worksheet.getRange(address))
            .load("rowIndex,rowCount"),
        ],
  );

const rowsOf = (range: Excel.Range): readonly number[] =>
  range.isNullObject
    ? []
    : Array.from({ length: range.rowCount }, (_, index) => range.rowIndex + 1 + index);
