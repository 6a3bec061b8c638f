import { foldName } from "../../attribution/partner-name";
import type { DecisionRow } from "./decision-rows";
import type { QuarterLabel } from "./quarter-of";

/**
 * The rows of one quarter that stand, by folded partner: where a quarter was finalised again, or
 * somebody corrected a decision with a row of its own, the later row counts.
 */
export function standingIn(
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
): ReadonlyMap<string, DecisionRow> {
  const its = rows.filter((row) => row.quarter === quarter);
  return new Map(its.map((row) => [foldName(row.partner), row]));
}

/** The quarters that were finalised, the first one first. */
export const quartersOf = (rows: readonly DecisionRow[]): readonly QuarterLabel[] =>
  [...new Set(rows.map((row) => row.quarter))].sort();

/** Those finalised before this one, the last first. */
export const quartersBefore = (
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
): readonly QuarterLabel[] =>
  quartersOf(rows)
    .filter((one) => one < quarter)
    .reverse();

/**
 * The rows to append to those that stand, so that these count: a partner whose last row of the
 * quarter says the same already gets no second one. An action that was marked done meanwhile is
 * the same action.
 */
export function rowsToAppend(
  standing: readonly DecisionRow[],
  rows: readonly DecisionRow[],
): readonly DecisionRow[] {
  const byQuarter = new Map<QuarterLabel, ReadonlyMap<string, DecisionRow>>();
  for (const { quarter } of rows)
    if (!byQuarter.has(quarter)) byQuarter.set(quarter, standingIn(standing, quarter));
  return rows.filter((row) => {
    const before = byQuarter.get(row.quarter)?.get(foldName(row.partner));
    return before === undefined || !saysTheSame(before, row);
  });
}

const saysTheSame = (before: DecisionRow, row: DecisionRow): boolean =>
  before.decided === row.decided &&
  before.recommended === row.recommended &&
  before.reason === row.reason &&
  before.owner === row.owner &&
  before.due === row.due &&
  before.attributedMinor === row.attributedMinor &&
  before.class === row.class &&
  before.fit === row.fit;
