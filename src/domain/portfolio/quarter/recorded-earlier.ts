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
    const { decided, owner, due, reason, decidedOn } = row;
    return (
      (entry.decidedOn ?? 0) <= (decidedOn ?? Infinity) &&
      decided === entry.decision &&
      owner === entry.owner &&
      due === entry.due &&
      reason === entry.reason
    );
  };
  return new Set([...entries].filter(isRecorded).map(([name]) => name));
}
