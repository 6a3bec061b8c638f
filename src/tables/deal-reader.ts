import { failure, ok, type Result } from "../domain/problem";
import { missingFields, type DealColumns } from "./deal-fields";
import { startDeals, type DealReading } from "./deal-reading";
import type { Grid } from "./grid";
import type { MissingColumns, ReadDeals, ReadDealsOptions } from "./deals-read";
import { rowKind, type RowKind } from "./row-kind";
import { inSlices, type RowReader } from "./row-steps";
import { tableSurvey } from "./table-survey";

/** Reads a table of deals in slices: how its columns are to be read is told by all of its rows. */
export function dealReader(
  grid: Grid,
  columns: DealColumns,
  options: ReadDealsOptions = {},
): Result<RowReader<ReadDeals>, MissingColumns> {
  const { answers } = options;
  // Without a stage a person is asked, where there is one.
  const canAsk = answers !== undefined;
  const fields = missingFields(columns).filter((field) => field !== "stage" || !canAsk);
  if (fields.length > 0) return failure({ code: "missing-columns", table: grid.name, fields });
  const kinds: RowKind[] = [];
  const survey = tableSurvey(grid, columns.closeDate, columns.amount);
  const look = (index: number): void => {
    const cells = grid.rows[index] ?? [];
    const at = (column: number | undefined) => (column === undefined ? "" : (cells[column] ?? ""));
    const kind = rowKind(cells, {
      amount: at(columns.amount),
      closeDate: at(columns.closeDate),
      stage: at(columns.stage),
    });
    kinds.push(kind);
    survey.see(cells, kind);
  };
  let reading: DealReading | null = null;
  const started = (): DealReading =>
    (reading ??= startDeals(grid, columns, {
      ...{ options, forms: survey.forms(answers ?? {}), groups: survey.groups() },
    }));
  const read = (index: number): void => {
    started().read(index, kinds[index] ?? "not-a-deal");
  };
  const readOn = inSlices({ rows: grid.rows.length, look, read });
  const finish = () => {
    if (readOn(0) < 1) throw new Error(`table not read to its end: ${grid.name}`);
    return started().finish();
  };
  return ok({ readOn, finish });
}
