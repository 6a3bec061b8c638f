import { settingNames, type SettingName } from "../domain/portfolio/setting-definitions";
import type { Settings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { writeBeside } from "../excel/beside-rows";
import type { CellValue } from "../tables/cell-value";
import { normaliseHeader } from "../tables/normalise-header";
import { readSettings, type SettingProblem } from "../tables/read-settings";
import { settingTitles } from "../tables/setting-names";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { settingsNames } from "./names";
import { patiently, type Patience } from "./patience";

export { settingTitles };
export type { SettingProblem };

/** What is typed for some settings; the cells of all others are as they stand. */
export type TypedSettings = Readonly<Partial<Record<SettingName, CellValue>>>;

/** The settings as they would be, and what of the typed cannot be used. */
export function settingsWith(
  standing: Readonly<Record<SettingName, CellValue>>,
  typed: TypedSettings,
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const rows = settingNames.map((name) => [settingTitles[name], typed[name] ?? standing[name]]);
  return readSettings(["Setting", "Value"], rows);
}

/** Writes values into the table Settings, found by their names wherever they stand. */
export async function changeSettings(
  typed: TypedSettings,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const rows = settingNames.flatMap((name) => {
    const value = typed[name];
    return value === undefined ? [] : [{ key: settingTitles[name], cells: [{ value }] }];
  });
  const beside = {
    ...{ table: settingsNames.table, key: "Setting", headers: ["Value"] },
    fold: normaliseHeader,
  };
  const written = await patiently(patience, () => writeBeside(beside, rows));
  return written.ok ? ok(undefined) : written;
}
