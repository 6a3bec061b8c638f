import { failure, ok, type Result } from "../domain/problem";
import { readTable } from "../excel/read-table";
import { readDecisions, type ReadDecisions } from "../tables/read-decisions";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { decisionsNames } from "./names";
import { patiently, type Patience } from "./patience";

export type { ReadDecisions };

const nothing: ReadDecisions = { rows: [], setAside: [], missing: [] };

/**
 * What the finalised quarters decided; nothing where no quarter was finalised. Fails with
 * `key-renamed` where people renamed a column without which a row says nothing.
 *
 * @param canonical the name a partner goes by now
 */
export async function readPast(
  patience: Patience,
  canonical?: (name: string) => string,
): Promise<Result<ReadDecisions, WorkbookProblem>> {
  const read = await patiently(patience, () => readTable(decisionsNames.table));
  if (!read.ok) return read;
  if (read.value === null) return ok(nothing);
  const decisions = readDecisions(read.value.headers, read.value.rows, canonical);
  const [key] = decisions.missing;
  if (key === undefined) return ok(decisions);
  return failure({ code: "key-renamed", table: decisionsNames.table, key });
}
