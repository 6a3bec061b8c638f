import { decisionRows, type DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import { finaliseBlocks, type FinaliseBlocks } from "../domain/portfolio/quarter/finalise-blocks";
import type { Finalised as FinalisedPartner } from "../domain/portfolio/quarter/finalise-blocks";
import type { QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import { rowsToAppend, standingIn } from "../domain/portfolio/quarter/standing-decisions";
import { failure, ok, type Result } from "../domain/problem";
import { appendRows } from "../excel/append-rows";
import { applyPlans, type Application } from "../excel/apply-plans";
import { dressRows } from "../excel/dress-rows";
import { readNames } from "../excel/sheets";
import { keepingInSight } from "../excel/sheet-in-sight";
import { readWritten } from "../excel/written-table";
import { decisionCells, decisionsSheet } from "../sheets/decisions-sheet";
import { portfolioKey } from "../sheets/portfolio-sheet";
import { sheetFault } from "../sheets/sheet-fault";
import type { SheetPlan } from "../sheets/sheet-plan";
import { snapshotSheet } from "../sheets/snapshot-sheet";
import type { WrittenTable } from "../sheets/user-columns";
import { decisionHeaders } from "../tables/decision-fields";
import type { Canonical } from "../tables/partner-names";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { readDecisionEntries } from "./decide";
import { beginFinalise, endFinalise, takeBackBroken, takeBackFinalise } from "./finalise-mark";
import { decisionsNames, portfolioNames } from "./names";
import { patiently, type Patience } from "./patience";
import { readPast } from "./read-past";
import { snapshotNames, type SnapshotNames } from "./snapshot-names";

export type FinaliseRequest = {
  /** The plan that the Portfolio sheet was last written by. */
  readonly plan: SheetPlan;
  readonly reviews: readonly FinalisedPartner[];
  readonly currency: string;
  readonly quarter: QuarterLabel;
  /** Today, as an Excel serial. */
  readonly on: number;
  readonly isOutOfDate: boolean;
  /** The name a partner goes by now. */
  readonly canonical?: Canonical;
};

/** What finalising a quarter did. */
export type FinalisedQuarter = {
  readonly quarter: QuarterLabel;
  /** The snapshot: "Portfolio 2026Q3", or with a number behind it where that name was taken. */
  readonly sheet: string;
  readonly nameWasTaken: boolean;
  /** Rows put into Decisions. */
  readonly appended: number;
  /** Partners that got none: their row of the quarter says the same, or what was decided before. */
  readonly unchanged: number;
  /** Whether rows of this quarter stood there before. */
  readonly again: boolean;
  /** A finalising that broke off was found, and what it left was taken away first. */
  readonly repaired: boolean;
};

export type FinaliseProblem =
  WorkbookProblem | { readonly code: "finalise-blocked"; readonly blocks: FinaliseBlocks };

/**
 * Freezes the quarter: a snapshot of the Portfolio sheet, and a row per partner behind those of
 * Decisions. Refuses while something must be settled; what breaks off is taken back, at once or
 * before the next time.
 */
export async function finalise(
  request: FinaliseRequest,
  patience: Patience,
): Promise<Result<FinalisedQuarter, FinaliseProblem>> {
  const { plan, reviews, quarter, on, isOutOfDate } = request;
  const read = await readDecisionEntries(patience);
  if (!read.ok) return read;
  const { entries, unreadable } = read.value;
  const portfolio = await readPortfolio(patience);
  if (!portfolio.ok) return portfolio;
  const sheet = sheetFault({ plan, reviews }, portfolio.value);
  const blocks = finaliseBlocks(reviews, entries, { isOutOfDate, unreadable, sheet });
  if (blocks.count > 0) return failure({ code: "finalise-blocked", blocks });
  const repaired = await takeBackBroken(patience);
  if (!repaired.ok) return repaired;
  const found = await readStandingQuarter(request, patience);
  if (!found.ok) return found;
  const standing = standingIn(found.value.past, quarter);
  const rows = decisionRows(reviews, entries, { quarter, on, standing });
  const added = rowsToAppend(found.value.past, rows);
  const writing = { ...found.value, portfolio: portfolio.value, added };
  const written = await write(request, writing, patience);
  if (!written.ok) return written;
  const { names, nameWasTaken } = found.value;
  return ok({
    ...{ quarter, sheet: names.sheet, nameWasTaken, repaired: repaired.value },
    ...{ appended: added.length, unchanged: rows.filter((row) => !added.includes(row)).length },
    again: standing.size > 0,
  });
}

async function readPortfolio(patience: Patience): Promise<Result<WrittenTable, WorkbookProblem>> {
  const target = { ...portfolioNames, headers: portfolioKey, key: portfolioKey };
  const portfolio = await patiently(patience, () => readWritten(target));
  if (!portfolio.ok) return portfolio;
  return portfolio.value === null
    ? failure({ code: "source-gone", source: portfolioNames.table })
    : ok(portfolio.value);
}

type StandingQuarter = {
  /** Whether Decisions is to be made. */
  readonly isFirst: boolean;
  readonly past: readonly DecisionRow[];
  readonly names: SnapshotNames;
  readonly nameWasTaken: boolean;
};

/** Reads all that is needed and looks for whatever could refuse a write later. */
async function readStandingQuarter(
  { quarter, canonical }: FinaliseRequest,
  patience: Patience,
): Promise<Result<StandingQuarter, WorkbookProblem>> {
  const of = { ...decisionsNames, headers: decisionHeaders, key: ["Quarter", "Partner"] };
  const decisions = await patiently(patience, () => readWritten(of));
  if (!decisions.ok) return decisions;
  // Decisions is written as a whole only once, the first time: begun and not ended, it is made again.
  const isFirst = decisions.value === null || decisions.value.unfinished;
  const past = isFirst ? null : await readPast(patience, canonical);
  if (past !== null && !past.ok) return past;
  const taken = await patiently(patience, readNames);
  if (!taken.ok) return taken;
  const names = snapshotNames(quarter, taken.value);
  const free = await patiently(patience, () => readWritten({ ...names, headers: [], key: [] }));
  if (!free.ok) return free;
  return ok({
    ...{ isFirst, past: past?.value.rows ?? [], names },
    nameWasTaken: names.sheet !== snapshotNames(quarter, { sheets: [], tables: [] }).sheet,
  });
}

type Writing = StandingQuarter & {
  readonly portfolio: WrittenTable;
  readonly added: readonly DecisionRow[];
};

async function write(
  { quarter, reviews, currency, plan }: FinaliseRequest,
  { portfolio, isFirst, names, added }: Writing,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const its = { quarter, partners: reviews.length };
  const mark = { ...its, snapshot: names, makesDecisions: isFirst };
  const begun = await patiently(patience, () => beginFinalise(mark));
  if (!begun.ok) return begun;
  const snapshot = snapshotSheet(plan, portfolio, names);
  const decisions = decisionsSheet(decisionsNames, added, currency);
  const plans = (isFirst ? [decisions, snapshot] : [snapshot]).map(fresh);
  const made = await patiently(patience, () => keepingInSight(() => applyPlans(plans)));
  const written = !made.ok || isFirst ? made : await append(added, decisions, patience);
  if (written.ok) {
    // A quarter that is finalised stays so where this cannot be noted: the next time finds its rows.
    await patiently(patience, endFinalise);
    return written;
  }
  const back = await takeBackFinalise(mark, patience);
  if (written.problem.code !== "excel-refused") return written;
  return failure({ ...written.problem, wrote: back.ok ? "taken-back" : "in-part" });
}

const fresh = (plan: SheetPlan): Application => ({ plan, written: null, theirs: [], fold: String });

async function append(
  rows: readonly DecisionRow[],
  { table, highlights }: SheetPlan,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const cells = rows.map(decisionCells);
  const put = await patiently(patience, () => appendRows(table.name, decisionHeaders, cells));
  if (!put.ok || rows.length === 0) return put;
  const last = { table: table.name, count: rows.length };
  // Rows that stand are the decisions; that they are dressed can wait for whoever looks at them.
  await patiently(patience, () => dressRows(last, table.columns, highlights));
  return put;
}
