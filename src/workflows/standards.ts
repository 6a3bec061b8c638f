import { defaultSettings, type Settings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { readTable } from "../excel/read-table";
import type { Canonical } from "../tables/partner-names";
import type { ReadDecisions } from "../tables/read-decisions";
import { readSettings, type ReadSettings } from "../tables/read-settings";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { settingsNames } from "./names";
import { patiently, type Patience } from "./patience";
import { readPast } from "./read-past";
import { openScorecard, type OpenScorecard } from "./scorecard";

/** What people set, rated and decided on the sheets that we wrote; a build goes by it. */
export type Standards = {
  /** Null where the workbook has no such sheet. */
  readonly settings: ReadSettings | null;
  readonly scorecard: OpenScorecard | null;
  readonly decisions: ReadDecisions;
};

export const settingsIn = ({ settings }: Pick<Standards, "settings">): Settings =>
  settings?.settings ?? defaultSettings;

/** Reads the settings as they stand; null where the workbook has none. */
export async function openSettings(
  patience: Patience,
): Promise<Result<ReadSettings | null, WorkbookProblem>> {
  const table = await patiently(patience, () => readTable(settingsNames.table));
  if (!table.ok) return table;
  return ok(table.value && readSettings(table.value.headers, table.value.rows));
}

/** Reads all three. Writes nothing. */
export async function openStandards(
  canonical: Canonical,
  patience: Patience,
): Promise<Result<Standards, WorkbookProblem>> {
  const settings = await openSettings(patience);
  if (!settings.ok) return settings;
  const scorecard = await patiently(patience, () => openScorecard(canonical));
  if (!scorecard.ok) return scorecard;
  const decisions = await readPast(patience, canonical);
  if (!decisions.ok) return decisions;
  return ok({
    ...{ settings: settings.value, scorecard: scorecard.value },
    decisions: decisions.value,
  });
}
