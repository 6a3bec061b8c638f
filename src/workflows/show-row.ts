import { showCell } from "../excel/show-cell";
import { ok, type Result } from "../domain/problem";
import type { Grid } from "../tables/grid";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { BuildRequest } from "./build-portfolio";
import { portfolioNames } from "./names";

/** A cell of a table that was read, or a row of it. */
export type CellPlace = {
  readonly of: "deals" | "involvements";
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The header as written; null where the whole row is meant. */
  readonly column: string | null;
};

type Read = Pick<BuildRequest, "candidate" | "involving"> & {
  readonly deals: Grid | null;
  readonly touches: Grid | null;
};

/** Selects the cell a row was set aside for. */
export function showSetAside(
  { candidate: deals, involving, deals: dealCells, touches }: Read,
  { of, row, column }: CellPlace,
): Promise<Result<void, WorkbookProblem>> {
  const touched = involving.kind === "table" ? involving.candidate : null;
  const [candidate, cells] = of === "deals" ? [deals, dealCells] : [touched, touches];
  if (candidate === null || cells === null) return Promise.resolve(ok(undefined));
  const index = column === null ? 0 : Math.max(0, candidate.headers.indexOf(column));
  return showCell(candidate.sheet, row, cells.firstColumn + index);
}

export function showPortfolio(): Promise<Result<void, WorkbookProblem>> {
  return showCell(portfolioNames.sheet, 1, 1);
}
