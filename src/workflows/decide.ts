import { foldName } from "../domain/attribution/partner-name";
import type { DecisionEntry } from "../domain/portfolio/quarter/decision";
import { entryOf } from "../domain/portfolio/quarter/decision-entries";
import { failure, ok, type Result } from "../domain/problem";
import {
  writeBeside,
  type BesideRows,
  type KeyedCells,
  type StandingCells,
} from "../excel/beside-rows";
import { readTable } from "../excel/read-table";
import type { CellValue } from "../tables/cell-value";
import { entryHeaders } from "../tables/decision-fields";
import { readDecisionEntries as readEntries } from "../tables/read-decision-entry";
import type { EntryCells, ReadDecisionEntries } from "../tables/read-decision-entry";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { portfolioNames } from "./names";
import { patiently, type Patience } from "./patience";

export { entryHeaders };
export type { Patience, ReadDecisionEntries };

/** What was decided on one partner; blank cells are null. */
export type PartnerDecision = {
  readonly partner: string;
  readonly entry: DecisionEntry;
  /**
   * What the sheet said when it was decided, then what was on its way there: only what differs is
   * written, and only over one of these. Left out, all is written over whatever stands there.
   */
  readonly seen?: readonly DecisionEntry[];
};

type Field = keyof typeof entryHeaders;

/** What stood in the cells before, to be put back by `undoDecide`. */
export type DecisionUndo = readonly KeyedCells[];

const fields = Object.keys(entryHeaders) as readonly Field[];

/** The fields that a decision sets. */
export const decidedFields = ({ entry, seen }: PartnerDecision): readonly Field[] =>
  seen === undefined
    ? fields
    : fields.filter((field) => seen.some((one) => one[field] !== entry[field]));

/** A decision put over what is there by now. */
export const decidedOver = (now: DecisionEntry, decision: PartnerDecision): DecisionEntry => ({
  ...now,
  ...Object.fromEntries(decidedFields(decision).map((field) => [field, decision.entry[field]])),
});

const decisionCells: BesideRows = {
  table: portfolioNames.table,
  key: "Partner",
  fold: foldName,
  headers: fields.map((field) => entryHeaders[field]),
};

/**
 * Writes decisions beside their partners in the table Portfolio, all or none of them. Rows are
 * found by name, so that sorting, filters and columns of one's own do not matter. What a decision does not set stays,
 * also where nobody can read it.
 *
 * @returns what undoes it; fails with `row-gone` where the table has no such partner, with
 * `cell-changed` where somebody typed another decision there since it was looked at
 */
export async function decide(
  decisions: readonly PartnerDecision[],
  patience: Patience,
): Promise<Result<DecisionUndo, WorkbookProblem>> {
  const rows = decisions.map((decision) => {
    const decided = decidedFields(decision);
    const cells = fields.map((field) =>
      decided.includes(field) ? { value: decision.entry[field] ?? "" } : null,
    );
    return { key: decision.partner, cells };
  });
  const objection = (standing: readonly StandingCells[]) => changedSince(decisions, standing);
  const written = await patiently(patience, () => writeBeside(decisionCells, rows, objection));
  if (!written.ok) return written;
  return ok(written.value.map((before, at) => ({ ...before, where: rows[at]?.cells ?? [] })));
}

function changedSince(
  decisions: readonly PartnerDecision[],
  standing: readonly StandingCells[],
): WorkbookProblem | null {
  const changed = decisions.find((decision, at) => {
    const { partner, entry, seen } = decision;
    const cells = cellsOf((field) => standing[at]?.values[fields.indexOf(field)] ?? "");
    const now = entryOf(readEntries([{ partner, cells }]).entries, partner);
    const expected = [entry, ...(seen ?? [now])];
    return decidedFields(decision).some((field) =>
      expected.every((one) => one[field] !== now[field]),
    );
  });
  if (changed === undefined) return null;
  return { code: "cell-changed", table: portfolioNames.table, key: changed.partner };
}

const cellsOf = (valueOf: (field: Field) => CellValue): EntryCells =>
  Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as EntryCells;

/** Puts back what stood there; a cell that somebody changed since then stays as it is. */
export async function undoDecide(
  undo: DecisionUndo,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const put = await patiently(patience, () => writeBeside(decisionCells, undo));
  return put.ok ? ok(undefined) : put;
}

/** What is decided, as it stands in the table Portfolio. */
export async function readDecisionEntries(
  patience: Patience,
): Promise<Result<ReadDecisionEntries, WorkbookProblem>> {
  const read = await patiently(patience, () => readTable(portfolioNames.table));
  if (!read.ok) return read;
  if (read.value === null) return failure({ code: "source-gone", source: portfolioNames.table });
  const { headers, rows } = read.value;
  const partner = headers.indexOf(decisionCells.key);
  const places = new Map(fields.map((field) => [field, headers.indexOf(entryHeaders[field])]));
  return ok(
    readEntries(
      rows.map((row) => ({
        partner: row[partner] ?? "",
        cells: cellsOf((field) => row[places.get(field) ?? -1] ?? ""),
      })),
    ),
  );
}
