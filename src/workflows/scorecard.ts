import { foldName } from "../domain/attribution/partner-name";
import { ok, type Result } from "../domain/problem";
import { readTableCells } from "../excel/read-table-cells";
import type { Canonical } from "../tables/partner-names";
import { readScorecard, type ReadScorecard } from "../tables/read-scorecard";
import type { ScorecardCells } from "../tables/scorecard-places";
import type { ScorecardProblem } from "../tables/scorecard-problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { scorecardNames } from "./names";

/** The scorecard as it stands. */
export type OpenScorecard = {
  readonly cells: ScorecardCells & { readonly sheet: string };
  /** What it says, or why nothing can be taken from it. */
  readonly read: Result<ReadScorecard, ScorecardProblem>;
};

/** Reads the scorecard of a workbook, null where it has none. Writes nothing. */
export async function openScorecard(
  canonical: Canonical,
): Promise<Result<OpenScorecard | null, WorkbookProblem>> {
  const cells = await readTableCells(scorecardNames.table);
  if (!cells.ok) return cells;
  if (cells.value === null) return ok(null);
  return ok({ cells: cells.value, read: readScorecard(cells.value, canonical) });
}

/** The names that no row of the scorecard goes by, each once, in their order. */
export function namesToAdd(
  { headers, rows }: ScorecardCells,
  names: readonly string[],
  canonical: Canonical,
): readonly string[] {
  const partner = headers.indexOf("Partner");
  const known = new Set(rows.map((row) => foldName(canonical(String(row[partner] ?? "")))));
  return names.filter((name) => {
    const folded = foldName(canonical(name));
    if (folded === "" || known.has(folded)) return false;
    known.add(folded);
    return true;
  });
}
