import type { BandLimits } from "../domain/fit/band";
import { ok, type Result } from "../domain/problem";
import type { UnusedRatings } from "../sheets/scorecard-notes";
import { partnerFits, type PartnerFits } from "../tables/partner-fits";
import type { Canonical } from "../tables/partner-names";
import type { ReadPartners } from "../tables/read-partners";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { openScorecard, type OpenScorecard } from "./scorecard";

export type OpenedFits = {
  readonly fits: PartnerFits;
  /** For the sheet Data notes. */
  readonly unused: UnusedRatings;
};

type List = Pick<ReadPartners, "table" | "columns" | "records">;

/**
 * The fits of a workbook: of its scorecard, else of its list of partners, which goes by the bands
 * that are set. Writes nothing.
 */
export async function openFits(
  list: List | null,
  canonical: Canonical,
  bands: BandLimits,
): Promise<Result<OpenedFits, WorkbookProblem>> {
  const open = await openScorecard(canonical);
  if (!open.ok) return open;
  const read = open.value?.read ?? null;
  const scorecard = read === null ? null : read.ok ? read.value : "unreadable";
  const fits = partnerFits(scorecard, list, canonical, bands);
  const problems = read?.ok === true ? [...read.value.setAside, ...read.value.doubts] : [];
  const unused = { problems, unusable: unusableIn(open.value), elsewhere: elsewhereIn(list, fits) };
  return ok({ fits, unused });
}

const unusableIn = (open: OpenScorecard | null): UnusedRatings["unusable"] =>
  open === null || open.read.ok
    ? null
    : { table: open.cells.table, row: open.cells.row + 1, problem: open.read.problem };

/** The header stands over the first row, as far as anybody can tell from the rows. */
const elsewhereIn = (list: List | null, { ignored }: PartnerFits): UnusedRatings["elsewhere"] =>
  list === null || ignored.length === 0
    ? null
    : {
        table: list.table,
        row: Math.max(1, (list.records[0]?.row ?? 2) - 1),
        columns: ignored,
      };
