import { failure, ok, type Result } from "../domain/problem";
import { applyPlan } from "../excel/apply-plan";
import { restoreTable } from "../excel/restore-table";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Fold, UserColumn, WrittenTable } from "../sheets/user-columns";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** A sheet to be written, and what stands where it is to be. */
export type PlannedSheet = {
  readonly plan: SheetPlan;
  readonly written: WrittenTable | null;
  readonly theirs: readonly UserColumn[];
  readonly fold: Fold;
};

type Outcome = Result<void, WorkbookProblem>;

/** How an attempt is made again for as long as a cell is open; only writing may be called off. */
type Patience = Readonly<
  Record<"write" | "restore", (attempt: () => Promise<Outcome>) => Promise<Outcome>>
>;

/**
 * Writes sheets in their order, so that the one people look at comes last. Where one fails, those
 * that were begun are put back from memory.
 */
export async function writeSheets(
  sheets: readonly PlannedSheet[],
  patience: Patience,
): Promise<Outcome> {
  for (const [index, sheet] of sheets.entries()) {
    const applied = await patience.write(() => applyPlan(sheet));
    if (applied.ok) continue;
    const { problem } = applied;
    const begun = problem.code === "excel-refused" ? index + 1 : index;
    if (begun === 0) return applied;
    const restored = await restoreSheets(sheets.slice(0, begun), patience);
    if (restored && problem.code !== "excel-refused") return applied;
    const detail = problem.code === "excel-refused" ? problem.detail : problem.code;
    return failure({
      ...{ code: "excel-refused", detail },
      wrote: restored ? "taken-back" : "in-part",
    });
  }
  return ok(undefined);
}

/** The last first. A sheet that was made new has nothing it could be put back to. */
async function restoreSheets(
  sheets: readonly PlannedSheet[],
  { restore }: Patience,
): Promise<boolean> {
  let whole = true;
  for (const { written } of [...sheets].reverse()) {
    const restored = written === null ? null : await restore(() => restoreTable(written));
    whole &&= restored?.ok === true;
  }
  return whole;
}
