import { foldName } from "../domain/attribution/partner-name";
import type { OpenAction } from "../domain/portfolio/quarter/open-actions";
import type { ActionStatus } from "../domain/portfolio/quarter/past-decisions";
import type { Result } from "../domain/problem";
import { putCell } from "../excel/put-cell";
import { decisionHeaders, type DecisionHeader } from "../tables/decision-fields";
import { readDecisions } from "../tables/read-decisions";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { decisionsNames } from "./names";
import { patiently, type Patience } from "./patience";

/**
 * Sets the status of an action in the table Decisions: the only cell of a row there that is ever
 * written again. `"Open"` takes it back.
 *
 * @param canonical the name a partner goes by now
 */
export function markDone(
  { partner, quarter }: Pick<OpenAction, "partner" | "quarter">,
  patience: Patience,
  {
    status = "Done",
    canonical = (name) => name,
  }: { readonly status?: ActionStatus; readonly canonical?: (name: string) => string } = {},
): Promise<Result<void, WorkbookProblem>> {
  const headers: readonly DecisionHeader[] = decisionHeaders;
  const meant = {
    ...{ header: "Status", headers, key: partner },
    isMeant: (cells: Parameters<typeof readDecisions>[1][number]) =>
      readDecisions(headers, [cells], canonical).rows.some(
        (row) => row.quarter === quarter && foldName(row.partner) === foldName(partner),
      ),
  };
  return patiently(patience, () => putCell(decisionsNames.table, meant, status));
}
