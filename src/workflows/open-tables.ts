import { ok, type Result } from "../domain/problem";
import { readSource, type ReadProgress } from "../excel/sources";
import { missingFields, type DealColumns, type DealField } from "../tables/deal-fields";
import { gridOf, type Grid } from "../tables/grid";
import { missingInvolvementFields, type InvolvementField } from "../tables/involvement-fields";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { Answers } from "./answers";
import type { Involving } from "./involving";
import type { TableCandidate } from "./look-for-tables";

export type { Grid };

/** What of the choices says which columns are still needed. */
type Chosen = {
  readonly columns: DealColumns;
  readonly involving: Involving;
  readonly answers: Answers;
};

/**
 * The fields a portfolio needs a column for. A deal may go by its name instead of an id, and
 * without a stage a person may say that all deals were won.
 */
export function stillNeeded({ columns, involving, answers }: Chosen): readonly DealField[] {
  const missing = missingFields(columns).filter(
    (field) => field !== "stage" || !answers.deals.allWon,
  );
  const needsPartner = involving.kind === "own" && columns.partner === undefined;
  return needsPartner ? [...missing, "partner"] : missing;
}

/** The same for the table of involvements, if there is one. */
export const stillNeededOf = (involving: Involving): readonly InvolvementField[] =>
  involving.kind === "table" ? missingInvolvementFields(involving.columns) : [];

/** Reads all cells of a table a person chose, taken apart at its header. Writes nothing. */
export async function openTable<Field extends string>(
  candidate: TableCandidate<Field>,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Grid, WorkbookProblem>> {
  const cells = await readSource(candidate.source, progress, signal);
  return cells.ok ? ok(gridOf(candidate.name, cells.value, candidate.headerRow)) : cells;
}
