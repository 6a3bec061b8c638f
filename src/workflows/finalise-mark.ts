import { ok, type Result } from "../domain/problem";
import { deleteSettings } from "../excel/own-settings";
import { readSetting, writeSetting } from "../excel/settings";
import { deleteSheets, pendingSheets, readNames } from "../excel/sheets";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { decisionsNames } from "./names";
import { patiently, type Patience } from "./patience";
import type { SnapshotNames } from "./snapshot-names";

/**
 * What a finalising that has begun is going to make. It stands in the workbook from before the
 * first write until after the last, so that one that broke off is found.
 */
export type FinaliseMark = {
  readonly snapshot: SnapshotNames;
  /** Whether Decisions is made by it. */
  readonly makesDecisions: boolean;
};

const setting = "finalise";

export const beginFinalise = (mark: FinaliseMark): Promise<Result<void, WorkbookProblem>> =>
  writeSetting(setting, JSON.stringify(mark));

export const endFinalise = (): Promise<Result<void, WorkbookProblem>> => deleteSettings([setting]);

/**
 * Takes away what was made just now. Rows that were appended stay: they are put in all at once,
 * last of all, and nobody appends the same ones twice.
 */
export async function takeBackFinalise(
  { snapshot, makesDecisions }: FinaliseMark,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const sheets = makesDecisions ? [snapshot.sheet, decisionsNames.sheet] : [snapshot.sheet];
  const deleted = await patiently(patience, () => deleteSheets(sheets));
  return deleted.ok ? patiently(patience, endFinalise) : deleted;
}

/**
 * Looks for a finalising that broke off and takes away what it left half done: its snapshot, and
 * Decisions where it was still being made. Tells whether there was one.
 */
export async function takeBackBroken(
  patience: Patience,
): Promise<Result<boolean, WorkbookProblem>> {
  const found = await patiently(patience, () => readSetting(setting));
  if (!found.ok) return found;
  const mark = found.value === null ? null : markIn(found.value);
  if (mark === null) return ok(false);
  const names = await patiently(patience, readNames);
  if (!names.ok) return names;
  const pending = await patiently(patience, () =>
    pendingSheets([mark.snapshot.sheet, decisionsNames.sheet]),
  );
  if (!pending.ok) return pending;
  // A snapshot is known by its table: a sheet of that name may be somebody's own by now.
  const made = names.value.tables.filter(({ name }) => name === mark.snapshot.table);
  const sheets = [...pending.value, ...made.map(({ sheet }) => sheet)];
  const deleted = await patiently(patience, () => deleteSheets(sheets));
  if (!deleted.ok) return deleted;
  const ended = await patiently(patience, endFinalise);
  return ended.ok ? ok(true) : ended;
}

/** Settings travel with the workbook through other hands. */
function markIn(text: string): FinaliseMark | null {
  try {
    const { snapshot, makesDecisions } = JSON.parse(text) as Partial<FinaliseMark>;
    const { sheet, table } = snapshot ?? {};
    if (typeof sheet !== "string" || typeof table !== "string") return null;
    return { snapshot: { sheet, table }, makesDecisions: makesDecisions === true };
  } catch {
    return null;
  }
}
