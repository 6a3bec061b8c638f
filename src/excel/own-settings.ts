import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";
import { settingPrefix } from "./settings";

/** Deletes settings of ours; one that is not there is as it should be. */
export function deleteSettings(names: readonly string[]): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const found = names.map((name) => settings.getItemOrNullObject(settingPrefix + name));
    for (const setting of found) setting.load("key");
    await context.sync();
    for (const setting of found) if (!setting.isNullObject) setting.delete();
    await context.sync();
    return ok(undefined);
  });
}
