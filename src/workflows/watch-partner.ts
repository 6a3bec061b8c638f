import { ok, type Result } from "../domain/problem";
import { cellInRowOf, watchTableSelection } from "../excel/watch-table-selection";
import type { StopWatching } from "../excel/watch-changes";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { portfolioNames } from "./names";

/** Tells the partner whose row of the Portfolio table is selected; null where none is. */
export async function watchSelectedPartner(
  tell: (partner: string | null) => void,
): Promise<Result<StopWatching | null, WorkbookProblem>> {
  let last = "";
  return watchTableSelection(portfolioNames.table, (address) => {
    last = address;
    if (address === "") {
      tell(null);
      return;
    }
    void partnerAt(address).then((partner) => {
      // The selection may have moved on since.
      if (last === address) tell(partner.ok ? partner.value : null);
    });
  });
}

async function partnerAt(address: string): Promise<Result<string | null, WorkbookProblem>> {
  const cell = await cellInRowOf(portfolioNames.table, "Partner", address);
  if (!cell.ok) return cell;
  return ok(cell.value === null || cell.value === "" ? null : String(cell.value));
}
