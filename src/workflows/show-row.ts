import { showCell } from "../excel/show-cell";
import type { Result } from "../domain/problem";
import type { RowProblem } from "../tables/row-problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { portfolioSheetName } from "./names";
import type { Candidate } from "./look-for-deals";
import type { Deals } from "./open-deals";

export type SetAside = RowProblem;

/** Selects the cell a row was set aside for. */
export function showSetAside(
  candidate: Candidate,
  deals: Deals,
  { row, column }: SetAside,
): Promise<Result<void, WorkbookProblem>> {
  const index = column === null ? 0 : Math.max(0, candidate.headers.indexOf(column));
  return showCell(candidate.sheet, row, deals.firstColumn + index);
}

export function showPortfolio(): Promise<Result<void, WorkbookProblem>> {
  return showCell(portfolioSheetName, 1, 1);
}
