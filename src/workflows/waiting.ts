import type { Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";

export type { Result, WorkbookProblem };

const retryAfterMs = 400;

/**
 * Tries again for as long as a cell is open for editing: Excel answers nothing meanwhile, and
 * nobody but the person editing can end it. `onWait` is told once a try.
 */
export async function onceNoCellIsOpen<
  Value,
  Problem extends { readonly code: string } = WorkbookProblem,
>(
  attempt: () => Promise<Result<Value, Problem | WorkbookProblem>>,
  onWait: () => void,
  signal: AbortSignal,
): Promise<Result<Value, Problem | WorkbookProblem>> {
  for (;;) {
    const result = await attempt();
    if (result.ok || result.problem.code !== "cell-being-edited") return result;
    if (signal.aborted) return { ok: false, problem: { code: "cancelled" } };
    onWait();
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
  }
}
