import { foldName } from "../domain/attribution/partner-name";
import type { DecisionEntry } from "../domain/portfolio/quarter/decision";
import { failure, ok, type Result } from "../domain/problem";
import { writeBeside, type BesideRows, type KeyedCells } from "../excel/beside-rows";
import { readTable } from "../excel/read-table";
import { entryHeaders } from "../tables/decision-fields";
import { readDecisionEntries as readEntries } from "../tables/read-decision-entry";
import type { EntryCells, ReadDecisionEntries } from "../tables/read-decision-entry";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { portfolioNames } from "./names";
import { patiently, type Patience } from "./patience";

export type { Patience, ReadDecisionEntries };

/** What was decided on one partner; blank cells are null. */
export type PartnerDecision = { readonly partner: string; readonly entry: DecisionEntry };

/** What stood in the cells before, to be put back by `undoDecide`. */
export type DecisionUndo = readonly KeyedCells[];

const fields = Object.keys(entryHeaders) as readonly (keyof typeof entryHeaders)[];

const decisionCells: BesideRows = {
  table: portfolioNames.table,
  key: "Partner",
  fold: foldName,
  headers: fields.map((field) => entryHeaders[field]),
};

/**
 * Writes decisions beside their partners in the table Portfolio, all or none of them. Rows are
 * found by name, so that sorting, filters and columns of one's own do not matter.
 *
 * @returns what undoes it; fails with `row-gone` where the table has no such partner
 */
export async function decide(
  decisions: readonly PartnerDecision[],
  patience: Patience,
): Promise<Result<DecisionUndo, WorkbookProblem>> {
  const rows = decisions.map(({ partner, entry }) => ({
    key: partner,
    cells: fields.map((field) => ({ value: entry[field] ?? "" })),
  }));
  const written = await patiently(patience, () => writeBeside(decisionCells, rows));
  if (!written.ok) return written;
  return ok(written.value.map((before, at) => ({ ...before, where: rows[at]?.cells ?? [] })));
}

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
  const places = fields.map((field) => [field, headers.indexOf(entryHeaders[field])] as const);
  return ok(
    readEntries(
      rows.map((row) => ({
        partner: row[partner] ?? "",
        cells: Object.fromEntries(
          places.map(([field, place]) => [field, row[place] ?? ""]),
        ) as EntryCells,
      })),
    ),
  );
}
