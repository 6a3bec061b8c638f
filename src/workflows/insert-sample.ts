import { failure, ok, type Result } from "../domain/problem";
import { applyPlans } from "../excel/apply-plans";
import { readWritten } from "../excel/written-table";
import type { SampleTable } from "../sample/sample-table";
import { sampleTables } from "../sample/sample-tables";
import { tableSheet } from "../sheets/table-sheet";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** Adds six sheets with forty invented partners and their deals. Never writes over what is there. */
export async function insertSample(today: number): Promise<Result<void, WorkbookProblem>> {
  // The deals come last: they are the sheet that is left in sight.
  const tables = [...sampleTables(today)].reverse();
  for (const table of tables) {
    const free = await assertFree(table);
    if (!free.ok) return free;
  }
  const sheets = tables.map(({ sheet, table: name, key, columns }) => ({
    plan: tableSheet(sheet, { name, key, columns }),
    ...{ written: null, theirs: [], fold: String },
  }));
  const inserted = await applyPlans(sheets);
  if (inserted.ok || inserted.problem.code !== "excel-refused") return inserted;
  return failure({ ...inserted.problem, wrote: "in-part" });
}

async function assertFree({
  sheet,
  table,
  columns,
}: SampleTable): Promise<Result<void, WorkbookProblem>> {
  const headers = columns.map(({ header }) => header);
  const standing = await readWritten({ sheet, table, headers, key: [] });
  if (!standing.ok || standing.value === null) return standing.ok ? ok(undefined) : standing;
  return failure({ code: "table-taken", table, sheet: standing.value.sheet });
}
