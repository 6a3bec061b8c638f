import type { QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import { standingIn } from "../domain/portfolio/quarter/standing-decisions";
import { ok, type Result } from "../domain/problem";
import { deleteSettings } from "../excel/own-settings";
import { readSetting, writeSetting } from "../excel/settings";
import { deleteSheets, pendingSheets, readNames } from "../excel/sheets";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { decisionsNames } from "./names";
import { patiently, type Patience } from "./patience";
import { readPast } from "./read-past";
import type { SnapshotNames } from "./snapshot-names";

/**
 * What a finalising that has begun is going to make. It stands in the workbook from before the
 * first write until after the last, so that one that broke off is found.
 */
export type FinaliseMark = {
  readonly quarter: QuarterLabel;
  /** How many partners have a row of the quarter in Decisions once it is done. */
  readonly partners: number;
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
 * Decisions where it was still being made. A quarter whose rows all stand was finalised: its
 * snapshot stays. Tells whether anything was taken away.
 */
export async function takeBackBroken(
  patience: Patience,
): Promise<Result<boolean, WorkbookProblem>> {
  const found = await patiently(patience, () => readSetting(setting));
  if (!found.ok) return found;
  const mark = found.value === null ? null : markIn(found.value);
  if (mark === null) return ok(false);
  const left = await halfDone(mark, patience);
  if (!left.ok) return left;
  const deleted = await patiently(patience, () => deleteSheets(left.value));
  if (!deleted.ok) return deleted;
  const ended = await patiently(patience, endFinalise);
  return ended.ok ? ok(left.value.length > 0) : ended;
}

async function halfDone(
  { snapshot, quarter, partners }: FinaliseMark,
  patience: Patience,
): Promise<Result<readonly string[], WorkbookProblem>> {
  const pending = await patiently(patience, () =>
    pendingSheets([snapshot.sheet, decisionsNames.sheet]),
  );
  if (!pending.ok) return pending;
  if (!pending.value.includes(decisionsNames.sheet)) {
    const past = await readPast(patience);
    if (!past.ok) return past;
    if (standingIn(past.value.rows, quarter).size >= partners) return pending;
  }
  const names = await patiently(patience, readNames);
  if (!names.ok) return names;
  // A snapshot is known by its table: a sheet of that name may be somebody's own by now.
  const made = names.value.tables.filter(({ name }) => name === snapshot.table);
  return ok([...pending.value, ...made.map(({ sheet }) => sheet)]);
}

/** Settings travel with the workbook through other hands. */
function markIn(text: string): FinaliseMark | null {
  try {
    const { snapshot, makesDecisions, quarter, partners } = JSON.parse(
      text,
    ) as Partial<FinaliseMark>;
    const { sheet, table } = snapshot ?? {};
    if (typeof sheet !== "string" || typeof table !== "string") return null;
    if (typeof quarter !== "string" || typeof partners !== "number") return null;
    return {
      quarter,
      partners,
      snapshot: { sheet, table },
      makesDecisions: makesDecisions === true,
    };
  } catch {
    return null;
  }
}
