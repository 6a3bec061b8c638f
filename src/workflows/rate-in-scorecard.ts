import { foldName } from "../domain/attribution/partner-name";
import type { Result } from "../domain/problem";
import { showCell } from "../excel/show-cell";
import { builtInRatings } from "../tables/partner-fits";
import type { Canonical } from "../tables/partner-names";
import type { ReadPartners } from "../tables/read-partners";
import { scorecardPlaces } from "../tables/scorecard-places";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { insertScorecard, type PartnerToRate } from "./insert-scorecard";
import { openScorecard, type OpenScorecard } from "./scorecard";

/** Who is to be rated. */
export type ToRate = {
  /** All partners, in the order in which they are to stand. */
  readonly names: readonly string[];
  /** The list of partners, whose ratings move in; null where there is none. */
  readonly list: Pick<ReadPartners, "columns" | "records"> | null;
  readonly canonical: Canonical;
  /** Whose row comes in sight; null for the sheet as it is. */
  readonly partner: string | null;
};

/** Puts the scorecard in where there is none, and brings a partner's first rating in sight. */
export async function rateInScorecard(
  { names, list, canonical, partner }: ToRate,
  run: { readonly onWait: () => void; readonly signal: AbortSignal },
): Promise<Result<void, WorkbookProblem>> {
  const wanted = partner === null ? names : [...names, partner];
  const inserted = await insertScorecard(partnersToRate(wanted, list, canonical), canonical, run);
  if (!inserted.ok && inserted.problem.code !== "sheet-protected") return inserted;
  const open = await openScorecard(canonical);
  if (!open.ok) return open;
  // Somebody deleted it meanwhile, or nothing is written because it is protected.
  if (open.value === null) return inserted;
  const { cells } = open.value;
  const places = scorecardPlaces(cells);
  if (!places.ok) return showCell(cells.sheet, 1, 1);
  const at = partner === null ? -1 : rowOf(partner, cells, canonical);
  const row = at === -1 ? 1 : cells.row + 2 + at;
  return showCell(cells.sheet, row, at === -1 ? 1 : places.value.first + 1);
}

/** Each partner once, with what the list rates it. */
export function partnersToRate(
  names: readonly string[],
  list: ToRate["list"],
  canonical: Canonical,
): readonly PartnerToRate[] {
  const rated = new Map(
    [...builtInRatings(list, canonical)].map(([name, ratings]) => [foldName(name), ratings]),
  );
  const byName = new Map<string, PartnerToRate>();
  for (const written of names) {
    const name = canonical(written);
    const folded = foldName(name);
    if (!byName.has(folded)) byName.set(folded, { name, ratings: rated.get(folded) ?? null });
  }
  return [...byName.values()];
}

/** Below the header, counted from 0; −1 where no row is its. */
function rowOf(
  partner: string,
  { headers, rows }: OpenScorecard["cells"],
  canonical: Canonical,
): number {
  const column = headers.indexOf("Partner");
  const wanted = foldName(canonical(partner));
  return rows.findIndex((row) => foldName(canonical(String(row[column]))) === wanted);
}
