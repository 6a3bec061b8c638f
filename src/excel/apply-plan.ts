import { failure, ok, type Result } from "../domain/problem";
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
export async function applyPlan(application: Application): Promise<Result<void, WorkbookProblem>> {
  const { plan, written } = application;
  let isPartSent = () => false;
  const applied = await runExcel(async (context) => {
    const outbox = createOutbox(context);
    isPartSent = outbox.isPartSent;
    const clear = written === null ? await clearPlace(context, plan) : null;
    context.application.suspendScreenUpdatingUntilNextSync();
    setMark(context, "pending", plan.sheet);
    if (written !== null) await refillTable(context, { ...application, written }, outbox);
    else await makeTable(clear?.() ?? context.workbook.worksheets.add(plan.sheet), plan, outbox);
    const table = context.workbook.tables.getItem(plan.table.name).load("id");
    clearMark(context, "pending", plan.sheet);
    // Where calculation is manual, the check would show what was true before.
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
    return ok(table.id);
  });
  if (applied.ok)
    return written === null ? noteMade(plan.table.name, applied.value) : ok(undefined);
  // Tried again from its start, a plan that was sent in part would put its rows in twice.
  const opened = applied.problem.code === "cell-being-edited" && isPartSent();
  if (!opened) return applied;
  const detail = "A cell was opened for editing between two parts of the table.";
  return failure({ code: "excel-refused", detail, wrote: "in-part" });
}

/** A table of ours is known by its id, whatever becomes of its headers. */
async function noteMade(table: string, id: string): Promise<Result<void, WorkbookProblem>> {
  // A build that worked is not undone because this could not be noted: its headers tell it too.
  await runExcel(async (context) => {
    setMark(context, "made", table, id);
    await context.sync();
    return ok(undefined);
  });
  return ok(undefined);
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
