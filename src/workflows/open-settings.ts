import { ok, type Result } from "../domain/problem";
import { readTable } from "../excel/read-table";
import { readSettings, type ReadSettings } from "../tables/read-settings";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { settingsNames } from "./names";

/** Reads the settings as they stand; null where the workbook has no such sheet of ours. */
export async function openSettings(): Promise<Result<ReadSettings | null, WorkbookProblem>> {
  const table = await readTable(settingsNames.table);
  if (!table.ok || table.value === null) return table.ok ? ok(null) : table;
  const read = readSettings(table.value.headers, table.value.rows);
  return ok(read.missing.includes("Setting") ? null : read);
}
