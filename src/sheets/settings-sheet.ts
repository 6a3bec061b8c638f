import { settingDefinitions, settingNames } from "../domain/portfolio/setting-definitions";
import type { Settings } from "../domain/portfolio/settings";
import type { CellValue } from "../tables/cell-value";
import type { ReadSettings } from "../tables/read-settings";
import { settingHeaders, settingTitles, type SettingHeader } from "../tables/setting-names";
import { settingCell, settingMeaning, unknownSettingText } from "../text/settings";
import { headerWidth, nameWidth } from "./column-width";
import type { CellFormat, SheetPlan } from "./sheet-plan";
import { tableSheet } from "./table-sheet";

/** A setting goes by its name. */
export const settingKey: readonly string[] = ["Setting"];

type Row = Readonly<Record<SettingHeader, CellValue>>;

export type SettingsInput = {
  readonly settings: Settings;
  /** What stands there already: a value that cannot be used and a row that is no setting stay. */
  readonly standing: Pick<ReadSettings, "unused" | "unknown"> | null;
};

const formats: Readonly<Record<SettingHeader, CellFormat>> = {
  Setting: { bold: true },
  Value: { horizontal: "Left", fill: "#FFFBF0" },
  Default: { horizontal: "Left", color: "#595959" },
  Meaning: { wrap: true },
};

/** Every setting with its value and its default, edited here or in the pane. */
export function settingsSheet(
  names: { readonly sheet: string; readonly table: string },
  input: SettingsInput,
): SheetPlan {
  const rows = rowsOf(input);
  return tableSheet(names.sheet, {
    name: names.table,
    key: settingKey,
    columns: settingHeaders.map((header) => {
      const values = rows.map((row) => row[header]);
      const width = nameWidth(values.map(String), headerWidth(header), 90);
      return { header, width, content: { values }, format: formats[header] };
    }),
  });
}

function rowsOf({ settings, standing }: SettingsInput): readonly Row[] {
  const known = settingNames.map((name): Row => ({
    Setting: settingTitles[name],
    Value: standing?.unused.get(name) ?? settingCell(name, settings[name]),
    Default: settingCell(name, settingDefinitions[name].standard),
    Meaning: settingMeaning(name),
  }));
  const others = (standing?.unknown ?? []).map(({ title, value }): Row => ({
    ...{ Setting: title, Value: value, Default: "", Meaning: unknownSettingText },
  }));
  return [...known, ...others];
}
