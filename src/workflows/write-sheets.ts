import { failure, type Result } from "../domain/problem";
import { applyPlans, type Application } from "../excel/apply-plans";
import { restoreTable } from "../excel/restore-table";
import type { WorkbookProblem } from "../tables/workbook-problem";

type Outcome = Result<void, WorkbookProblem>;

/** How an attempt is made again for as long as a cell is open; only writing may be called off. */
type Patience = Readonly<
  Record<"write" | "restore", (attempt: () => Promise<Outcome>) => Promise<Outcome>>
>;

/** Writes sheets; where Excel breaks off, all that stood before is put back from memory. */
export async function writeSheets(
  sheets: readonly Application[],
  { write, restore }: Patience,
): Promise<Outcome> {
  const applied = await write(() => applyPlans(sheets));
  if (applied.ok || applied.problem.code !== "excel-refused") return applied;
  let whole = true;
  for (const { written } of sheets) {
    // A sheet that was made new has nothing it could be put back to.
    const restored = written === null ? null : await restore(() => restoreTable(written));
    whole &&= restored?.ok === true;
  }
  return failure({ ...applied.problem, wrote: whole ? "taken-back" : "in-part" });
}
