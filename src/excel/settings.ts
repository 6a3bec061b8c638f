import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Small pointers kept in the workbook. What a person should see stands on a sheet instead. */
export const settingPrefix = "VitalFew.";

export function readSetting(name: string): Promise<Result<string | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingPrefix + name);
    setting.load("value");
    await context.sync();
    return ok(setting.isNullObject ? null : String(setting.value));
  });
}

export const writeSetting = (name: string, value: string): Promise<Result<void, WorkbookProblem>> =>
  writeSettings({ [name]: value });

export function writeSettings(
  values: Readonly<Record<string, string>>,
): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    for (const [name, value] of Object.entries(values))
      context.workbook.settings.add(settingPrefix + name, value);
    await context.sync();
    return ok(undefined);
  });
}

/** The key of the setting that holds a mark. */
export const markKey = (mark: Mark, name: string): string => `${settingPrefix}${mark}.${name}`;

/** A note about a sheet or table of ours, set and looked up within a batch. */
export type Mark = "pending" | "made" | "columns" | "page";

/**
 * "pending" stays if the batch fails; "made" holds the id of a table of ours, "columns" the headers
 * of those of its columns that are ours, "page" of a sheet's id what we wrote on it last.
 */
export function setMark(
  context: Excel.RequestContext,
  mark: Mark,
  name: string,
  value = "yes",
): void {
  context.workbook.settings.add(markKey(mark, name), value);
}

export function clearMark(context: Excel.RequestContext, mark: Mark, name: string): void {
  context.workbook.settings.getItem(markKey(mark, name)).delete();
}

export function markOf(context: Excel.RequestContext, mark: Mark, name: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(markKey(mark, name));
}
