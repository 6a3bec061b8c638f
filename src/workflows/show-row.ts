import { showCell } from "../excel/show-cell";
import { ok, type Result } from "../domain/problem";
import type { Grid } from "../tables/grid";
import type { Source } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { BuildRequest } from "./build-portfolio";
import type { Candidate } from "./look-for-tables";
import { portfolioNames } from "./names";
import type { OpenedBesides } from "./open-besides";
import { isSame } from "./table-candidate";

/** A cell of a table that was read, or a row of it; beside the deals tables go by their source. */
export type CellPlace = {
  readonly of: "deals" | "involvements" | Source;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The header as written; null where the whole row is meant. */
  readonly column: string | null;
};

type Read = Pick<BuildRequest, "candidate" | "involving"> & {
  readonly deals: Grid | null;
  readonly touches: Grid | null;
  readonly besides: OpenedBesides | null;
};

/** Selects the cell a row was set aside for. */
export function showSetAside(
  read: Read,
  { of, row, column }: CellPlace,
): Promise<Result<void, WorkbookProblem>> {
  const [candidate, cells] = tableOf(read, of);
  if (candidate === null || cells === null) return Promise.resolve(ok(undefined));
  const index = column === null ? 0 : Math.max(0, candidate.headers.indexOf(column));
  return showCell(candidate.sheet, row, cells.firstColumn + index);
}

type Shown = readonly [Pick<Candidate, "sheet" | "headers"> | null, Grid | null];

function tableOf({ candidate, involving, besides, ...read }: Read, of: CellPlace["of"]): Shown {
  if (of === "deals") return [candidate, read.deals];
  if (of === "involvements")
    return [involving.kind === "table" ? involving.candidate : null, read.touches];
  const beside = besides?.find(({ table }) => isSame(table.source, of));
  return [beside?.table ?? null, beside?.cells ?? null];
}

export function showPortfolio(): Promise<Result<void, WorkbookProblem>> {
  return showCell(portfolioNames.sheet, 1, 1);
}
