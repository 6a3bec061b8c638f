import type { DecisionEntry } from "./decision";
import type { DecisionEntries } from "./decision-entries";
import type { DecisionRow } from "./decision-rows";
import type { QuarterLabel } from "./quarter-of";
import { standingIn } from "./standing-decisions";

/**
 * Whose decision in the sheet is that of an earlier quarter, word for word on record in Decisions:
 * a new quarter begins without it. What was never finalised, or was changed or decided again since,
 * stays.
 *
 * @param decidedFor the quarter that the decisions in the sheet were made for; null if not known
 * @returns partners by folded name
 */
export function recordedEarlier(
  entries: DecisionEntries,
  rows: readonly DecisionRow[],
  {
    decidedFor,
    quarter,
  }: { readonly decidedFor: QuarterLabel | null; readonly quarter: QuarterLabel },
): ReadonlySet<string> {
  if (decidedFor === null || decidedFor >= quarter) return new Set();
  const recorded = standingIn(rows, decidedFor);
  const isRecorded = ([name, entry]: readonly [string, DecisionEntry]) => {
    const row = recorded.get(name);
    if (row === undefined) return false;
    return (entry.decidedOn ?? 0) <= (row.decidedOn ?? Infinity) && isRecordOf(row, entry);
  };
  return new Set([...entries].filter(isRecorded).map(([name]) => name));
}

/** What nobody stamped was decided on the day that the quarter has on record for it. */
export function stampedAsRecorded(
  entries: DecisionEntries,
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
): DecisionEntries {
  const recorded = standingIn(rows, quarter);
  return new Map(
    [...entries].map(([name, entry]) => {
      const row = recorded.get(name);
      const isOpen = entry.decidedOn === null && row !== undefined && isRecordOf(row, entry);
      return [name, isOpen ? { ...entry, decidedOn: row.decidedOn } : entry];
    }),
  );
}

const isRecordOf = (row: DecisionRow, entry: DecisionEntry): boolean =>
  row.decided === entry.decision &&
  row.owner === entry.owner &&
  row.due === entry.due &&
  row.reason === entry.reason;
