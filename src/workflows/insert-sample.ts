import { failure, type Result } from "../domain/problem";
import { applyPlan } from "../excel/apply-plan";
import { readWritten } from "../excel/written-table";
import { sampleDeals } from "../sample/sample-deals";
import { tableSheet } from "../sheets/table-sheet";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** Adds a sheet of invented deals that end before today. Never writes over what is there. */
export async function insertSample(today: number): Promise<Result<void, WorkbookProblem>> {
  const { sheet, table, key, columns } = sampleDeals(today);
  const headers = columns.map(({ header }) => header);
  const standing = await readWritten({ sheet, table, headers, key });
  if (!standing.ok) return standing;
  if (standing.value !== null)
    return failure({ code: "table-taken", table, sheet: standing.value.sheet });
  const plan = tableSheet(sheet, { name: table, key, columns });
  const inserted = await applyPlan({ plan, written: null, theirs: [], fold: String });
  if (inserted.ok || inserted.problem.code !== "excel-refused") return inserted;
  return failure({ ...inserted.problem, wrote: "in-part" });
}
