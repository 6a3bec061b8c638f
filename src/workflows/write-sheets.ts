import { failure, ok, type Result } from "../domain/problem";
import { applyPlans, type Application } from "../excel/apply-plans";
import { restoreTable } from "../excel/restore-table";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** Nothing is written where something was typed since the sheets were read. */
export type Written = "written" | "typed-meanwhile";

type Outcome = Result<Written, WorkbookProblem>;

type Attempts = {
  /** Makes an attempt again for as long as a cell is open; only writing may be called off. */
  readonly write: (attempt: () => Promise<Outcome>) => Promise<Outcome>;
  readonly restore: (
    attempt: () => Promise<Result<void, WorkbookProblem>>,
  ) => Promise<Result<void, WorkbookProblem>>;
  /** Whether the sheets still stand as they were when the plans were made. */
  readonly isAsRead: () => Promise<Result<boolean, WorkbookProblem>>;
};

/** Writes sheets; where Excel breaks off, all that stood before is put back from memory. */
export async function writeSheets(
  sheets: readonly Application[],
  { write, restore, isAsRead }: Attempts,
): Promise<Outcome> {
  const applied = await write(async () => {
    const same = await isAsRead();
    if (!same.ok) return same;
    if (!same.value) return ok("typed-meanwhile");
    const put = await applyPlans(sheets);
    return put.ok ? ok("written") : put;
  });
  if (applied.ok || applied.problem.code !== "excel-refused") return applied;
  let whole = true;
  for (const { written } of sheets) {
    // A sheet that was made new has nothing it could be put back to.
    const restored = written === null ? null : await restore(() => restoreTable(written));
    whole &&= restored?.ok === true;
  }
  return failure({ ...applied.problem, wrote: whole ? "taken-back" : "in-part" });
}
