import { ok, type Result } from "../domain/problem";
import type { Grid } from "./grid";
import type { InvolvementColumns } from "./involvement-fields";
import { involvementReader } from "./involvement-reader";
import type { DealsMet, MissingInvolvementColumns, ReadInvolvements } from "./involvements-read";
import type { ReadingAnswers } from "./reading-answers";
import { readWhole } from "./row-steps";

export type {
  InvolvementCounts,
  MissingInvolvementColumns,
  ReadInvolvements,
} from "./involvements-read";

/** Reads a table of involvements. Every row is used or set aside with its reason. */
export function readInvolvements(
  grid: Grid,
  columns: InvolvementColumns,
  finder: DealsMet,
  answers: ReadingAnswers = {},
): Result<ReadInvolvements, MissingInvolvementColumns> {
  const reader = involvementReader(grid, columns, finder, answers);
  return reader.ok ? ok(readWhole(reader.value)) : reader;
}
