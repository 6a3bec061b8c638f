import type { Result } from "../domain/problem";
import { showRowsOf } from "../excel/show-rows-of";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { creditsNames } from "./names";

/** Brings the ledger in sight: all of it, or the deals behind one partner's figure. */
export const showCredits = (partner: string | null): Promise<Result<void, WorkbookProblem>> =>
  showRowsOf(creditsNames.table, partner === null ? null : { column: "Partner", value: partner });
