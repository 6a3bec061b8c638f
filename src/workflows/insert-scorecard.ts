import { failure, ok, type Result } from "../domain/problem";
import { appendRows } from "../excel/append-rows";
import { applyPlans } from "../excel/apply-plans";
import { dressRows } from "../excel/dress-rows";
import { readTableCells } from "../excel/read-table-cells";
import { readWritten } from "../excel/written-table";
import {
  addedRowColumns,
  scorecardHighlights,
  scorecardSheet,
  type PartnerToRate,
} from "../sheets/scorecard-sheet";
import type { Canonical } from "../tables/partner-names";
import { scorecardHeaders, type ScorecardCells } from "../tables/scorecard-places";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { scorecardNames } from "./names";
import { refreshScorecard } from "./refresh-scorecard";
import { namesToAdd } from "./scorecard";
import { onceNoCellIsOpen } from "./waiting";

export type { PartnerToRate };

type Run = { readonly onWait: () => void; readonly signal: AbortSignal };

/**
 * Puts the sheet Scorecard in, with the ratings that partners have already. Where it stands, the
 * partners it lacks are added below; nothing that is there is moved or written over.
 */
export async function insertScorecard(
  partners: readonly PartnerToRate[],
  canonical: Canonical,
  { onWait, signal }: Run,
): Promise<Result<void, WorkbookProblem>> {
  const patiently = <Value>(attempt: () => Promise<Result<Value, WorkbookProblem>>) =>
    onceNoCellIsOpen(attempt, onWait, signal);
  const standing = await patiently(() => readTableCells(scorecardNames.table));
  if (!standing.ok) return standing;
  const put =
    standing.value === null
      ? await makeScorecard(partners, patiently)
      : await addPartners(standing.value, partners, { canonical, patiently });
  if (!put.ok) return put;
  const isNew = put.value === "written";
  const cells = isNew ? await patiently(() => readTableCells(scorecardNames.table)) : standing;
  if (!cells.ok) return cells;
  const { value } = cells;
  if (value === null) return failure({ code: "source-gone", source: scorecardNames.table });
  return patiently(() => refreshScorecard(value, canonical, isNew));
}

/**
 * Keeps a scorecard that stands up to date with the partners there are, as a build does: none is
 * put in where there is none.
 */
export async function updateScorecard(
  names: readonly string[],
  canonical: Canonical,
  { onWait, signal }: Run,
): Promise<Result<void, WorkbookProblem>> {
  const standing = await onceNoCellIsOpen(
    () => readTableCells(scorecardNames.table),
    onWait,
    signal,
  );
  if (!standing.ok) return standing;
  if (standing.value === null) return ok(undefined);
  const partners = names.map((name) => ({ name, ratings: null }));
  return insertScorecard(partners, canonical, { onWait, signal });
}

type Outcome = Result<"written" | "nothing-changed", WorkbookProblem>;
type Patiently = <Value>(
  attempt: () => Promise<Result<Value, WorkbookProblem>>,
) => Promise<Result<Value, WorkbookProblem>>;

async function makeScorecard(
  partners: readonly PartnerToRate[],
  patiently: Patiently,
): Promise<Outcome> {
  const plan = scorecardSheet(partners);
  const target = { ...scorecardNames, headers: scorecardHeaders, key: plan.table.key };
  const place = await patiently(() => readWritten(target));
  if (!place.ok) return place;
  const sheet = { plan, written: null, theirs: [], fold: String };
  const applied = await patiently(() => applyPlans([sheet]));
  if (applied.ok) return ok("written");
  const { problem } = applied;
  // Nothing stood there before: what a part of it wrote is on the new sheet alone.
  return failure(problem.code === "excel-refused" ? { ...problem, wrote: "in-part" } : problem);
}

async function addPartners(
  cells: ScorecardCells,
  partners: readonly PartnerToRate[],
  { canonical, patiently }: { readonly canonical: Canonical; readonly patiently: Patiently },
): Promise<Outcome> {
  const names = partners.map(({ name }) => name);
  const added = namesToAdd(cells, names, canonical);
  if (added.length > 0) {
    const rows = added.map((name) => [name]);
    const appended = await patiently(() => appendRows(scorecardNames.table, ["Partner"], rows));
    if (!appended.ok) return appended;
    const dressed = await patiently(() => dressAdded(cells, added.length));
    if (!dressed.ok) return dressed;
  }
  return ok(added.length > 0 ? "written" : "nothing-changed");
}

function dressAdded(
  { headers }: ScorecardCells,
  count: number,
): Promise<Result<void, WorkbookProblem>> {
  const rated = headers.slice(headers.indexOf("Partner") + 1, headers.indexOf("Fit"));
  // The rules that colour a rating look at what holds the fit down.
  const rules = scorecardHighlights.filter(
    ({ kind }) => kind !== "formula" || headers.includes("Held down by"),
  );
  return dressRows({ table: scorecardNames.table, count }, addedRowColumns(rated), rules);
}
