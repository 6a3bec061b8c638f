import type { DealColumns } from "./deal-fields";
import type { Grid } from "./grid";
import { isBlank } from "./cell-text";
import type { RowProblem } from "./row-problem";
import { readStage } from "./stage";

/**
 * The first problem of Deals that could change a sum: something unreadable in a won deal, or
 * repeats of a won deal that conflict. A won deal without a close date is only set aside.
 */
export function blockingDealProblem(
  grid: Grid,
  columns: DealColumns,
  problems: readonly RowProblem[],
): RowProblem | null {
  const { stage = -1, closeDate = -1 } = columns;
  const header = String(grid.headers[stage] ?? "");
  const cellIn = (row: number, column: number) => grid.rows[row - grid.firstRow]?.[column] ?? "";
  const isWon = (row: number): boolean =>
    readStage(cellIn(row, stage), { header, closeDate: null, asOf: undefined }) === "won";
  const blocks = (problem: RowProblem): boolean => {
    const { code, row, column } = problem;
    if (isNoDeal.has(code)) return false;
    if (code === "conflicting-repeat") return isWon(row) || isWon(problem.firstRow);
    // Without a stage nobody knows whether the deal was won.
    if (code === "error-cell" && column === header) return true;
    return isWon(row) && !isBlank(cellIn(row, closeDate));
  };
  return problems.find(blocks) ?? null;
}

const isNoDeal: ReadonlySet<RowProblem["code"]> = new Set([
  ...(["blank-row", "total-row", "footer-row", "not-a-deal"] as const),
]);
