import { foldName } from "../../attribution/partner-name";
import type { DecisionRow } from "./decision-rows";
import type { QuarterLabel } from "./quarter-of";

type ByName = ReadonlyMap<string, DecisionRow>;

/**
 * The rows of one quarter that stand, by folded partner: where a quarter was finalised again, or
 * somebody corrected a decision with a row of its own, the later row under the same name counts.
 * Names that Aliases made one partner since are one row.
 */
export function standingIn(rows: readonly DecisionRow[], quarter: QuarterLabel): ByName {
  return new Map(
    [...byWrittenName(rows, quarter)].map(([partner, its]) => [partner, asOnePartner(its)]),
  );
}

/** By folded partner, the last row under each name that it was recorded by. */
function byWrittenName(
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
): ReadonlyMap<string, ByName> {
  const partners = new Map<string, Map<string, DecisionRow>>();
  for (const row of rows) {
    if (row.quarter !== quarter) continue;
    const partner = foldName(row.partner);
    const names = partners.get(partner) ?? new Map<string, DecisionRow>();
    partners.set(partner, names.set(foldName(row.renamedFrom ?? row.partner), row));
  }
  return partners;
}

/**
 * The row under the partner's own name counts, else the first, and and no revenue is
 * lost; where that one has no decision, the first that has says what was decided.
 */
function asOnePartner(names: ByName): DecisionRow {
  const [first, ...others] = [...names.values()].sort((a, b) => isRenamed(a) - isRenamed(b));
  if (first === undefined) throw new Error("rows of a partner: none");
  const decided = [first, ...others].find((row) => row.decided !== null) ?? first;
  const attributedMinor = others.reduce(
    (sum, row) => sum + row.attributedMinor,
    first.attributedMinor,
  );
  return { ...decided, attributedMinor, class: first.class, fit: first.fit };
}

const isRenamed = ({ renamedFrom }: DecisionRow): number => (renamedFrom === undefined ? 0 : 1);

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
 * The rows to append to those that stand, so that these count: a partner whose row of the quarter
 * says the same already gets no second one, and none that is decided is followed by "no decision".
 * An action that was marked done meanwhile is the same action. Figures that stand under a name the
 * partner no longer has are in those of the new row: that name gets a row with nothing attributed.
 */
export function rowsToAppend(
  standing: readonly DecisionRow[],
  rows: readonly DecisionRow[],
): readonly DecisionRow[] {
  const quarters = new Map(quartersOf(rows).map((one) => [one, byWrittenName(standing, one)]));
  return rows.flatMap((row) => {
    const names = quarters.get(row.quarter)?.get(foldName(row.partner));
    if (names === undefined) return [row];
    const before = asOnePartner(names);
    const isUndone = row.decided === null && before.decided !== null;
    if (isUndone || saysTheSame(before, row)) return [];
    return [row, ...[...names.values()].flatMap(nothingUnderOldName)];
  });
}

function nothingUnderOldName({ renamedFrom, ...row }: DecisionRow): readonly DecisionRow[] {
  if (renamedFrom === undefined || row.attributedMinor === 0) return [];
  return [{ ...row, partner: renamedFrom, attributedMinor: 0 }];
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
