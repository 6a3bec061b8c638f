import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";

/** Does something that may bring another sheet in sight, and then goes back to this one. */
export async function keepingInSight(
  action: () => Promise<Result<void, WorkbookProblem>>,
): Promise<Result<void, WorkbookProblem>> {
  const before = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return ok(sheet.id);
  });
  if (!before.ok) return before;
  const done = await action();
  if (!done.ok) return done;
  // What was done is not undone because the sheet before could not be shown again.
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(before.value).activate();
    await context.sync();
    return ok(undefined);
  });
  return done;
}
