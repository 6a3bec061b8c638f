import { foldName } from "../domain/attribution/partner-name";
import { fitBands } from "../domain/portfolio/model-settings";
import type { Involved } from "../domain/portfolio/portfolio";
import type { DecisionEntries } from "../domain/portfolio/quarter/decision-entries";
import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import { quarterOf } from "../domain/portfolio/quarter/quarter-of";
import { ok, type Result } from "../domain/problem";
import { readSetting } from "../excel/settings";
import type { CellsChanged } from "../excel/watch-changes";
import type { PortfolioSheetInput } from "../sheets/portfolio-input";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Canonical } from "../tables/partner-names";
import type { BuildProblem } from "../tables/build-problem";
import { readSettings, type ReadSettings } from "../tables/read-settings";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { begin, patienceIn, patientlyIn, type BuildRequest, type Run } from "./build-request";
import { decidedForSetting } from "./names";
import { forQuarter } from "./new-quarter";
import { planBuild, type PlannedBuild } from "./plan-build";
import { readAgain, type ReadAgain } from "./read-again";
import { reviewPortfolio, type Reviewed } from "./review-portfolio";
import { openStandards } from "./standards";
import { readStanding, type Standing, type StandingSheet } from "./standing-sheets";

export type Built = ReadAgain &
  Reviewed & {
    /** Local date and time as an Excel serial. */
    readonly builtAt: number;
    /** What the Portfolio sheet was written from, and by. */
    readonly input: PortfolioSheetInput;
    readonly plan: SheetPlan;
    /** What people had decided by then, by folded name of the partner. */
    readonly entries: DecisionEntries;
    /** What earlier quarters decided. */
    readonly past: readonly DecisionRow[];
    /** Why a scorecard that stands was not brought up to date; null where nothing hindered it. */
    readonly scorecardLeft: WorkbookProblem | null;
    /** Cells that somebody changed while it was built. */
    readonly meanwhile: readonly CellsChanged[];
  };

export type WorkedOut = {
  readonly built: Built;
  readonly sheets: PlannedBuild["sheets"];
  /** What stands where they are to be written. */
  readonly standing: Standing;
};

/** What a build would write. Writes nothing. */
export async function workOut(
  request: BuildRequest,
  run: Run,
): Promise<Result<WorkedOut, BuildProblem>> {
  const read = await readAgain(request, run);
  if (!read.ok) return read;
  const { preview } = read.value;
  await begin(run, "sharing");
  const { canonical } = preview.besides.aliases;
  const standing = await patientlyIn(run, "sharing", () => readStanding(canonical));
  if (!standing.ok) return standing;
  // Changed since the dates were taken from them, settings are read again with all that hangs on them.
  if (!isSameSettings(standing.value.settings, read.value.onSheet)) return workOut(request, run);
  const standards = await openStandards(
    preview.besides,
    fitBands(read.value.opened.settings),
    patienceIn(run, "sharing"),
  );
  if (!standards.ok) return standards;
  const decidedFor = await patientlyIn(run, "sharing", () => readSetting(decidedForSetting));
  if (!decidedFor.ok) return decidedFor;
  const past = standards.value.decisions.rows;
  const { portfolio, entries } = forQuarter(standing.value.portfolio, {
    ...{ canonical, past, decidedFor: decidedFor.value },
    quarter: quarterOf(preview.dates.asOf, read.value.opened.settings.fiscalYearStartsIn),
  });
  const now = { ...standing.value, portfolio };
  const involved = withPartners(preview.involved, portfolio, canonical);
  const { model } = request;
  const reviewed = await reviewPortfolio(
    { ...read.value, involved, standards: standards.value, model },
    { signal: run.signal, onShared: () => begin(run, "ranking") },
  );
  if (!reviewed.ok) return reviewed;
  const { book } = involved;
  const builtAt = run.now();
  const worked = {
    ...{ ...read.value, ...reviewed.value, standards: standards.value },
    ...{ book, builtAt, entries },
  };
  const { sheets, portfolio: plan, input } = planBuild(worked, now);
  const built = { ...worked, input, plan, past, scorecardLeft: null, meanwhile: [] };
  return ok({ built, sheets, standing: standing.value });
}

/** Names with something typed beside them stay listed, with nothing attributed. */
function withPartners(
  { book, involvements }: Involved,
  { theirs }: StandingSheet,
  canonical: Canonical,
): Involved {
  const known = new Set(book.partners.map(foldName));
  const names = theirs.typedBeside.map(([name = ""]) => canonical(String(name)));
  const kept = names.filter((name) => !known.has(foldName(name)));
  return { book: { ...book, partners: [...book.partners, ...kept] }, involvements };
}

function isSameSettings({ table }: StandingSheet, onSheet: ReadSettings | null): boolean {
  if (table === null || onSheet === null)
    return table === null || !table.headers.includes("Setting");
  const cells = table.cells.map((row) => row.map(({ value }) => value));
  const { settings, problems } = readSettings(table.headers, cells);
  return (
    JSON.stringify([settings, problems]) === JSON.stringify([onSheet.settings, onSheet.problems])
  );
}
