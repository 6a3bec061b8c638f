import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";
import { markOf } from "./settings";

/** The names that sheets and tables of the workbook have. */
export type WorkbookNames = {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
};

export function readNames(): Promise<Result<WorkbookNames, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    return ok({
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    });
  });
}

/** Those of these sheets that something is still being written to, or broke off on. */
export function pendingSheets(
  names: readonly string[],
): Promise<Result<readonly string[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const marks = names.map((name) => markOf(context, "pending", name).load("key"));
    await context.sync();
    return ok(names.filter((_, index) => marks[index]?.isNullObject === false));
  });
}

/** Deletes sheets; one that is not there is as it should be. */
export function deleteSheets(names: readonly string[]): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = names.map((name) => worksheets.getItemOrNullObject(name).load("name"));
    const marks = names.map((name) => markOf(context, "pending", name).load("key"));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    // A sheet of that name that somebody makes later is not ours.
    for (const mark of marks) if (!mark.isNullObject) mark.delete();
    await context.sync();
    return ok(undefined);
  });
}
