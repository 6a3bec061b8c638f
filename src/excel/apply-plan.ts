import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { WrittenTable } from "../sheets/user-columns";
import { makeTable } from "./make-table";
import { createOutbox } from "./outbox";
import { refillTable, type Refill } from "./refill-table";
import { runExcel } from "./run-excel";
import { clearMark, setMark } from "./settings";

export type Application = Omit<Refill, "written"> & {
  /** The table as it stands; null where it is to be made. */
  readonly written: WrittenTable | null;
};

/**
 * Writes a plan in as few requests as its size allows, into the table that stands or a new one. Looks are set where a
 * cell is first written and are the user's from then on; number formats are set every time,
 * because a currency may change.
 */
export function applyPlan(application: Application): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { plan, written } = application;
    // An empty sheet of that name may stand already, or one that a build left without its table.
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
    if (written === null) await context.sync();
    context.application.suspendScreenUpdatingUntilNextSync();
    setMark(context, "pending", plan.sheet);
    const outbox = createOutbox(context);
    if (written !== null) await refillTable(context, { ...application, written }, outbox);
    else {
      setMark(context, "made", plan.table.name);
      const { worksheets } = context.workbook;
      await makeTable(sheet.isNullObject ? worksheets.add(plan.sheet) : sheet, plan, outbox);
    }
    clearMark(context, "pending", plan.sheet);
    await context.sync();
    return ok(undefined);
  });
}
