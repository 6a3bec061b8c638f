import { foldName } from "../domain/attribution/partner-name";
import type { OpenAction } from "../domain/portfolio/quarter/open-actions";
import type { ActionStatus } from "../domain/portfolio/quarter/past-decisions";
import { standingIn } from "../domain/portfolio/quarter/standing-decisions";
import type { Result } from "../domain/problem";
import { putCell } from "../excel/put-cell";
import type { CellValue } from "../tables/cell-value";
import { decisionHeaders, type DecisionHeader } from "../tables/decision-fields";
import type { Canonical } from "../tables/partner-names";
import { readDecisions } from "../tables/read-decisions";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { decisionsNames } from "./names";
import { patiently, type Patience } from "./patience";
import { readPast } from "./read-past";

/**
 * Sets the status of an action in the table Decisions: the only cell of a row there that is ever
 * written again. `"Open"` takes it back.
 *
 * @param canonical the name a partner goes by now
 */
export async function markDone(
  { partner, quarter }: Pick<OpenAction, "partner" | "quarter">,
  patience: Patience,
  {
    status = "Done",
    canonical,
  }: { readonly status?: ActionStatus; readonly canonical?: Canonical } = {},
): Promise<Result<void, WorkbookProblem>> {
  const past = await readPast(patience, canonical);
  if (!past.ok) return past;
  const standing = standingIn(past.value.rows, quarter).get(foldName(partner));
  const name = foldName(standing?.renamedFrom ?? partner);
  const headers: readonly DecisionHeader[] = decisionHeaders;
  const isMeant = (cells: readonly CellValue[]): boolean =>
    readDecisions(headers, [cells]).rows.some(
      (row) => row.quarter === quarter && foldName(row.partner) === name,
    );
  const meant = { header: "Status", headers, key: partner, isMeant };
  return patiently(patience, () => putCell(decisionsNames.table, meant, status));
}
