import { ok, type Result } from "../domain/problem";
import { dealReader } from "./deal-reader";
import type { DealColumns } from "./deal-fields";
import type { MissingColumns, ReadDeals, ReadDealsOptions } from "./deals-read";
import type { Grid } from "./grid";
import { readWhole } from "./row-steps";

export type { MissingColumns, ReadDeals, ReadDealsOptions, RowCounts } from "./deals-read";

/**
 * Reads a table of deals. Every row is used for revenue, used otherwise or set aside with its
 * reasons; reading never stops at the first problem.
 */
export function readDeals(
  grid: Grid,
  columns: DealColumns,
  options: ReadDealsOptions = {},
): Result<ReadDeals, MissingColumns> {
  const reader = dealReader(grid, columns, options);
  return reader.ok ? ok(readWhole(reader.value)) : reader;
}
