import { foldName } from "../domain/attribution/partner-name";
import { ok, type Result } from "../domain/problem";
import { applyPlans } from "../excel/apply-plans";
import { putRow } from "../excel/put-row";
import { keepingInSight } from "../excel/sheet-in-sight";
import { takeRow } from "../excel/take-row";
import { readWritten } from "../excel/written-table";
import { aliasesSheet, aliasHeaders, aliasKey, type AliasHeaders } from "../sheets/aliases-sheet";
import type { Alias } from "../tables/aliases";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { aliasesNames } from "./names";

export type { Alias };

/** The table that aliases are written to, and what its columns are called there. */
export type AliasesTable = { readonly table: string; readonly headers: AliasHeaders };

/** What is written where the workbook has no such table yet. */
const own: AliasesTable = { table: aliasesNames.table, headers: aliasHeaders };

/**
 * Writes down that a name is meant for a partner: a row in the table that stands, else the sheet
 * Aliases with that row. Nothing else is touched.
 */
export async function acceptAlias(
  alias: Alias,
  standing: AliasesTable | null,
): Promise<Result<void, WorkbookProblem>> {
  if (standing !== null) return putAlias(alias, standing);
  const { written, partner } = aliasHeaders;
  const headers = [written, partner];
  const found = await readWritten({ ...aliasesNames, headers, key: aliasKey });
  if (!found.ok) return found;
  if (found.value !== null) return putAlias(alias, own);
  const plan = aliasesSheet(aliasesNames, alias);
  const sheet = { plan, written: null, theirs: [], fold: String };
  return keepingInSight(() => applyPlans([sheet]));
}

const putAlias = ({ written, partner }: Alias, { table, headers }: AliasesTable) =>
  putRow(table, [
    [headers.written, written],
    [headers.partner, partner],
  ]);

/** Takes the row again that says so; where there is none, all is as it should be. */
export async function undoAlias(
  { written, partner }: Alias,
  standing: AliasesTable | null,
): Promise<Result<void, WorkbookProblem>> {
  const { table, headers } = standing ?? own;
  const meant = [written, partner].map(foldName);
  const taken = await takeRow(table, {
    headers: [headers.written, headers.partner],
    isMeant: (cells) => cells.every((cell, at) => foldName(String(cell)) === meant[at]),
  });
  const isGone = !taken.ok && taken.problem.code === "source-gone";
  return isGone ? ok(undefined) : taken;
}
