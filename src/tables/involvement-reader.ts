import { failure, ok, type Result } from "../domain/problem";
import type { Grid } from "./grid";
import { missingInvolvementFields, type InvolvementColumns } from "./involvement-fields";
import { startInvolvements, type InvolvementReading } from "./involvement-reading";
import { involvementKind } from "./read-involvement";
import type { DealsMet, MissingInvolvementColumns, ReadInvolvements } from "./involvements-read";
import type { ReadingAnswers } from "./reading-answers";
import type { RowKind } from "./row-kind";
import { inSlices, type RowReader } from "./row-steps";
import { tableSurvey } from "./table-survey";

/** Reads a table of involvements in slices. */
export function involvementReader(
  grid: Grid,
  columns: InvolvementColumns,
  finder: DealsMet,
  answers: ReadingAnswers = {},
): Result<RowReader<ReadInvolvements>, MissingInvolvementColumns> {
  const fields = missingInvolvementFields(columns);
  if (fields.length > 0)
    return failure({ code: "missing-involvement-columns", table: grid.name, fields });
  const kinds: RowKind[] = [];
  const survey = tableSurvey(grid, columns.date, undefined);
  const look = (index: number): void => {
    const cells = grid.rows[index] ?? [];
    const kind = involvementKind(cells, { columns });
    kinds.push(kind);
    survey.see(cells, kind);
  };
  let reading: InvolvementReading | null = null;
  const started = (): InvolvementReading =>
    (reading ??= startInvolvements(grid, columns, {
      ...{ finder, answers, forms: survey.forms(answers), groups: survey.groups() },
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
