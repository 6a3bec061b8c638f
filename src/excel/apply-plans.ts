import { failure, ok, type Result } from "../domain/problem";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { WrittenTable } from "../sheets/user-columns";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { makeTable } from "./make-table";
import { createOutbox, type Outbox } from "./outbox";
import { refillTable, type Refill } from "./refill-table";
import { runAsOneStep, runExcel } from "./run-excel";
import { clearMark, setMark } from "./settings";
import { ungroupDetails } from "./ungroup-details";

/** A sheet to be written, and what stands where it is to be. */
export type Application = Omit<Refill, "written"> & {
  /** The table as it stands; null where it is to be made. */
  readonly written: WrittenTable | null;
};

/**
 * Writes plans in their order in as few requests as their size allows, into the tables that stand
 * or new ones. Looks are set where a cell is first written and are the user's from then on; number
 * formats are set every time, because a currency may change.
 */
export async function applyPlans(
  applications: readonly Application[],
): Promise<Result<void, WorkbookProblem>> {
  for (const { plan, written } of applications)
    if (written?.unfinished === true) await ungroupDetails(plan.table, written);
  let isPartSent = () => false;
  const applied = await runAsOneStep(async (context) => {
    const outbox = createOutbox(context);
    isPartSent = outbox.isPartSent;
    const places = await findPlaces(context, applications);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { plan } of applications) {
      setMark(context, "pending", plan.sheet);
      setMark(context, "columns", plan.table.name, oursOf(plan));
    }
    for (const application of applications)
      await write(context, application, { outbox, place: places.get(application) });
    const tables = applications.map(({ plan, written }) => ({
      isNew: written === null,
      table: context.workbook.tables.getItem(plan.table.name).load("id,name"),
    }));
    for (const { plan } of applications) clearMark(context, "pending", plan.sheet);
    // A new sheet would stay hidden behind others; the last is the one people look at.
    if (tables.some(({ isNew }) => isNew)) tables.at(-1)?.table.worksheet.activate();
    // Where calculation is manual, the check would show what was true before.
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
    return ok(tables.filter(({ isNew }) => isNew).map(({ table: { id, name } }) => ({ id, name })));
  });
  if (applied.ok) return noteMade(applied.value);
  // Tried again from its start, a plan that was sent in part would put its rows in twice.
  const opened = applied.problem.code === "cell-being-edited" && isPartSent();
  if (!opened) return applied;
  const detail = "A cell was opened for editing between two parts of the table.";
  return failure({ code: "excel-refused", detail, wrote: "in-part" });
}

const oursOf = ({ table }: SheetPlan): string =>
  JSON.stringify(table.columns.map(({ header }) => header));

async function write(
  context: Excel.RequestContext,
  application: Application,
  { outbox, place }: { readonly outbox: Outbox; readonly place: Place | undefined },
): Promise<void> {
  const { plan, written } = application;
  if (written !== null) await refillTable(context, { ...application, written }, outbox);
  else await makeTable(place?.() ?? context.workbook.worksheets.add(plan.sheet), plan, outbox);
}

/** A table of ours is known by its id, whatever becomes of its headers. */
async function noteMade(
  tables: readonly { readonly id: string; readonly name: string }[],
): Promise<Result<void, WorkbookProblem>> {
  if (tables.length === 0) return ok(undefined);
  // A build that worked is not undone because this could not be noted: its headers tell it too.
  await runExcel(async (context) => {
    for (const { id, name } of tables) setMark(context, "made", name, id);
    await context.sync();
    return ok(undefined);
  });
  return ok(undefined);
}

/** Clears the place of a table, and gives the sheet. */
type Place = () => Excel.Worksheet;

/**
 * Finds the sheets that stand without the table of their plan: they are empty, or a build broke off
 * on them.
 */
async function findPlaces(
  context: Excel.RequestContext,
  applications: readonly Application[],
): Promise<ReadonlyMap<Application, Place>> {
  const wanted = applications.filter(({ written }) => written === null);
  const found = wanted.map((application) => {
    const { sheet: name, table } = application.plan;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const place = sheet.getRangeByIndexes(table.row, table.column, 1, 1);
    return { application, sheet, left: place.getTables(false).load("items/name") };
  });
  if (found.length > 0) await context.sync();
  const standing = found.filter(({ sheet }) => !sheet.isNullObject);
  return new Map(
    standing.map(({ application, sheet, left }) => [
      application,
      () => {
        for (const table of left.items) table.delete();
        return sheet;
      },
    ]),
  );
}
