import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Small pointers kept in the workbook. What a person should see stands on a sheet instead. */
const prefix = "VitalFew.";

export function readSetting(name: string): Promise<Result<string | null, WorkbookProblem>> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(prefix + name);
    setting.load("value");
    await context.sync();
    return ok(setting.isNullObject ? null : String(setting.value));
  });
}

export function writeSetting(name: string, value: string): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    context.workbook.settings.add(prefix + name, value);
    await context.sync();
    return ok(undefined);
  });
}

/** Notes, within a batch, that `name` is under way; the note stays if the batch fails. */
export function markPending(context: Excel.RequestContext, name: string): void {
  context.workbook.settings.add(`${prefix}pending.${name}`, "yes");
}

export function clearPending(context: Excel.RequestContext, name: string): void {
  context.workbook.settings.getItem(`${prefix}pending.${name}`).delete();
}

export function pendingMark(context: Excel.RequestContext, name: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(`${prefix}pending.${name}`);
}
