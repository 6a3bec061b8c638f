import type { DealBook } from "../domain/attribution/deal";
import { failure, type Result } from "../domain/problem";
import type { DealColumns, DealField } from "./deal-fields";
import type { Grid } from "./grid";
import type { RowProblem } from "./row-problem";

/** What became of the rows: `read` = `won` + `lost` + `open` + `setAside`, always. */
export type RowCounts = {
  readonly read: number;
  /** Used for revenue, repeats included. */
  readonly won: number;
  /** Used otherwise: lost and open deals. */
  readonly lost: number;
  readonly open: number;
  readonly setAside: number;
  /** Of the rows used, those that repeat a deal, and those that net one. */
  readonly repeated: number;
  readonly netted: number;
};

export type ReadDeals = {
  readonly book: DealBook;
  readonly counts: RowCounts;
  /** Every problem, in row order; a row may have several. */
  readonly setAside: readonly RowProblem[];
};

export type ReadDealsOptions = {
  /** Deals of a "Won" column that say FALSE are open while their close date is after this serial. */
  readonly asOf?: number;
};

export type MissingColumns = {
  readonly code: "missing-columns";
  readonly table: string;
  readonly fields: readonly DealField[];
};

export const readDeals = (
  grid: Grid,
  _columns: DealColumns,
  _options: ReadDealsOptions = {},
): Result<ReadDeals, MissingColumns> =>
  failure({ code: "missing-columns", table: grid.name, fields: [] });
