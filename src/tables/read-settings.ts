import { settingDefinitions, type SettingName } from "../domain/portfolio/setting-definitions";
import {
  contradictions,
  defaultSettings,
  settingReason,
  type SettingReason,
  type Settings,
} from "../domain/portfolio/settings";
import { failure, ok, type Result } from "../domain/problem";
import { cellText, isBlank } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDay } from "./date";
import { readMonth } from "./month";
import { readNumber } from "./number";
import { settingHeaders, settingTitled, type SettingHeader } from "./setting-names";

/** Why a row of Settings is not used; its place counts from 0. */
export type SettingProblem = {
  readonly row: number;
  /** As it stands in the sheet. */
  readonly title: string;
  readonly found: CellValue;
} & (
  | { readonly code: "unknown-setting" }
  | { readonly code: "repeated"; readonly name: SettingName }
  | { readonly code: "unreadable"; readonly name: SettingName }
  | (SettingReason & { readonly name: SettingName })
);

export type ReadSettings = {
  /** What is not set, or cannot be used, is as it is by default. */
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** What stands where a value cannot be used, so that nothing typed is lost. */
  readonly unused: ReadonlyMap<SettingName, CellValue>;
  /** Rows that are no setting, in their order. */
  readonly unknown: readonly { readonly title: string; readonly value: CellValue }[];
  /** Columns of ours that are gone or renamed. */
  readonly missing: readonly SettingHeader[];
};

type Found = { readonly row: number; readonly title: string; readonly value: CellValue };
type Named = Found & { readonly name: SettingName };

/** Reads the cells of the table Settings. A blank value is the default. */
export function readSettings(
  headers: readonly string[],
  cells: readonly (readonly CellValue[])[],
): ReadSettings {
  const missing = settingHeaders.filter((header) => !headers.includes(header));
  const rows = rowsOf(headers, cells);
  const named = rows.flatMap((row): Named[] => {
    const name = settingTitled(row.title);
    return name === null ? [] : [{ ...row, name }];
  });
  const firsts = new Map(named.toReversed().map((row) => [row.name, row]));
  const repeated = named.filter((row) => firsts.get(row.name) !== row);
  const { settings, problems } = agreeing(firsts);
  const unknown = rows.filter(({ title }) => settingTitled(title) === null);
  const all: readonly SettingProblem[] = [
    ...problems,
    ...repeated.map((row) => ({ ...about(row), name: row.name, code: "repeated" as const })),
    ...unknown.map((row) => ({ ...about(row), code: "unknown-setting" as const })),
  ];
  return {
    ...{ settings, missing },
    problems: all.toSorted((a, b) => a.row - b.row),
    unused: new Map(problems.map(({ name, found }) => [name, found])),
    unknown: unknown.map(({ title, value }) => ({ title, value })),
  };
}

function rowsOf(
  headers: readonly string[],
  cells: readonly (readonly CellValue[])[],
): readonly Found[] {
  const [title, value] = [headers.indexOf("Setting"), headers.indexOf("Value")];
  return cells.flatMap((line, row) => {
    const its = cellText(line[title] ?? "");
    const found = line[value] ?? "";
    return its === "" && isBlank(found) ? [] : [{ row, title: its, value: found }];
  });
}

const about = ({ row, title, value }: Found) => ({ row, title, found: value });

type Problem = Extract<SettingProblem, { readonly name: SettingName }>;

/** Each by itself first, then beside the others: where two contradict each other both are unused. */
function agreeing(firsts: ReadonlyMap<SettingName, Named>) {
  const problems: Problem[] = [];
  const read = new Map<SettingName, number | null>();
  for (const row of firsts.values()) {
    const value = readValue(row.name, row.value);
    if (value.ok) read.set(row.name, value.value);
    else problems.push({ ...about(row), name: row.name, ...value.problem });
  }
  let settings = withValues(read);
  // A default put in its place may contradict another one in turn.
  for (let found = contradictions(settings); found.length > 0; found = contradictions(settings)) {
    for (const { name, reason } of found) {
      const row = firsts.get(name);
      if (row !== undefined && read.delete(name)) problems.push({ ...about(row), name, ...reason });
    }
    settings = withValues(read);
  }
  return { settings, problems };
}

const withValues = (read: ReadonlyMap<SettingName, number | null>): Settings => ({
  ...defaultSettings,
  ...Object.fromEntries(read),
});

function readValue(
  name: SettingName,
  cell: CellValue,
): Result<number | null, SettingReason | { readonly code: "unreadable" }> {
  if (isBlank(cell)) return ok(settingDefinitions[name].standard);
  const value = numberIn(name, cell);
  if (value === null) return failure({ code: "unreadable" });
  const reason = settingReason(name, value);
  return reason === null ? ok(value) : failure(reason);
}

function numberIn(name: SettingName, cell: CellValue): number | null {
  const { unit } = settingDefinitions[name];
  if (unit === "month") return readMonth(cell);
  if (unit !== "date") return readNumber(cell);
  const day = readDay(cell, null);
  return typeof day === "number" ? day : null;
}
