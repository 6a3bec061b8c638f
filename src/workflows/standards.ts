import type { BandLimits } from "../domain/fit/band";
import { ok, type Result } from "../domain/problem";
import type { ReadDecisions } from "../tables/read-decisions";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { patiently, type Patience } from "./patience";
import { readPast } from "./read-past";
import { openCustomerLists, type OpenLists } from "./customer-evidence";
import { openFits, type OpenedFits } from "./open-fits";
import type { Besides } from "./read-besides";

/** What people rated and decided, and what is known of customers; a build goes by it. */
export type Standards = {
  readonly rated: OpenedFits;
  /** What is known of customers, which stands beside the ratings. */
  readonly lists: OpenLists;
  readonly decisions: ReadDecisions;
};

/** Reads all of it. Writes nothing. */
export async function openStandards(
  { partners, aliases: { canonical } }: Pick<Besides, "partners" | "aliases">,
  bands: BandLimits,
  patience: Patience,
): Promise<Result<Standards, WorkbookProblem>> {
  const rated = await patiently(patience, () => openFits(partners, canonical, bands));
  if (!rated.ok) return rated;
  const lists = await patiently(patience, () => openCustomerLists(canonical));
  if (!lists.ok) return lists;
  const decisions = await readPast(patience, canonical);
  if (!decisions.ok) return decisions;
  return ok({
    rated: rated.value,
    lists: lists.value,
    decisions: decisions.value,
  });
}
