import { ok, type Result } from "../domain/problem";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { WrittenTable } from "../sheets/user-columns";
import type { WorkbookProblem } from "../tables/workbook-problem";
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
 * Writes a plan in as few requests as its size allows, into the table that stands or a new one.
 * Looks are set where a cell is first written and are the user's from then on; number formats are
 * set every time, because a currency may change.
 */
export function applyPlan(application: Application): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { plan, written } = application;
    const outbox = createOutbox(context);
    const clear = written === null ? await clearPlace(context, plan) : null;
    context.application.suspendScreenUpdatingUntilNextSync();
    setMark(context, "pending", plan.sheet);
    if (written !== null) await refillTable(context, { ...application, written }, outbox);
    else {
      setMark(context, "made", plan.table.name);
      await makeTable(clear?.() ?? context.workbook.worksheets.add(plan.sheet), plan, outbox);
    }
    clearMark(context, "pending", plan.sheet);
    await context.sync();
    return ok(undefined);
  });
}

/**
 * Finds the sheet of a plan where it stands without its table: it is empty, or a build broke off
 * on it. Gives what clears the place of the table; null where there is no such sheet.
 */
async function clearPlace(
  context: Excel.RequestContext,
  { sheet: name, table: { row, column } }: SheetPlan,
): Promise<(() => Excel.Worksheet) | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const place = sheet.getRangeByIndexes(row, column, 1, 1);
  const left = place.getTables(false).load("items/name");
  await context.sync();
  if (sheet.isNullObject) return null;
  return () => {
    for (const table of left.items) table.delete();
    return sheet;
  };
}
