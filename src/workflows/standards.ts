import { ok, type Result } from "../domain/problem";
import type { ReadDecisions } from "../tables/read-decisions";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { patiently, type Patience } from "./patience";
import { readPast } from "./read-past";
import { openFits, type OpenedFits } from "./open-fits";
import type { Besides } from "./read-besides";

/** What people rated and decided on the sheets that we wrote; a build goes by it. */
export type Standards = {
  readonly rated: OpenedFits;
  readonly decisions: ReadDecisions;
};

/** Reads both. Writes nothing. */
export async function openStandards(
  { partners, aliases: { canonical } }: Pick<Besides, "partners" | "aliases">,
  patience: Patience,
): Promise<Result<Standards, WorkbookProblem>> {
  const rated = await patiently(patience, () => openFits(partners, canonical));
  if (!rated.ok) return rated;
  const decisions = await readPast(patience, canonical);
  if (!decisions.ok) return decisions;
  return ok({
    rated: rated.value,
    decisions: decisions.value,
  });
}
