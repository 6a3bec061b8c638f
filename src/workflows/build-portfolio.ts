import { foldName } from "../domain/attribution/partner-name";
import { fitBands } from "../domain/portfolio/model-settings";
import type { Involved } from "../domain/portfolio/portfolio";
import type { DecisionEntries } from "../domain/portfolio/quarter/decision-entries";
import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import { failure, ok, type Result } from "../domain/problem";
import type { PortfolioSheetInput } from "../sheets/portfolio-input";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { BuildProblem } from "../tables/build-problem";
import { entryHeaders } from "../tables/decision-fields";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { begin, patienceIn, patientlyIn, type BuildRequest, type Run } from "./build-request";
import { updateScorecard } from "./insert-scorecard";
import { planBuild, type PlannedBuild } from "./plan-build";
import { readAgain, type ReadAgain } from "./read-again";
import { rememberChoices } from "./remember-choices";
import { reviewPortfolio, type Reviewed } from "./review-portfolio";
import { openStandards } from "./standards";
import { readStanding, type Standing } from "./standing-sheets";
import { writeSheets } from "./write-sheets";

export { buildSteps } from "./build-request";
export type { BuildProgress, BuildRequest, BuildStep, Run } from "./build-request";
export type { BuildProblem };

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
  };

/** Reads the tables, works everything out, and only then writes the sheets. */
export async function buildPortfolio(
  request: BuildRequest,
  run: Run,
): Promise<Result<Built, BuildProblem>> {
  const worked = await workOut(request, run);
  if (!worked.ok) return worked;
  const { built, sheets } = worked.value;
  await begin(run, "writing");
  if (run.signal.aborted) return failure({ code: "cancelled" });
  const written = await write(built, sheets, run);
  if (!written.ok) return written;
  await rememberChoices({ ...request, chosen: built.opened.chosen });
  return ok(built);
}

/**
 * Whether the tables still say what a portfolio was built from: read and worked out once more,
 * written nowhere.
 */
export async function isAsBuilt(
  request: BuildRequest,
  built: Pick<Built, "plan" | "portfolio">,
  run: Run,
): Promise<Result<boolean, BuildProblem>> {
  const worked = await workOut(request, run);
  if (!worked.ok) return worked;
  return ok(figuresOf(worked.value.built) === figuresOf(built));
}

/** All figures; what people decided since is no change of theirs. */
const figuresOf = ({ plan: { table }, portfolio }: Pick<Built, "plan" | "portfolio">): string =>
  JSON.stringify([
    portfolio.partners,
    portfolio.wonMinor,
    table.columns
      .filter(({ header }) => !decidedSince.includes(header))
      .map(({ content }) => ("values" in content ? content.values : null)),
  ]);

const decidedSince: readonly string[] = Object.values(entryHeaders);

type WorkedOut = { readonly built: Built; readonly sheets: PlannedBuild["sheets"] };

/** What a build would write. Writes nothing. */
async function workOut(request: BuildRequest, run: Run): Promise<Result<WorkedOut, BuildProblem>> {
  const read = await readAgain(request, run);
  if (!read.ok) return read;
  const { preview } = read.value;
  await begin(run, "sharing");
  const standing = await patientlyIn(run, "sharing", readStanding);
  if (!standing.ok) return standing;
  const standards = await openStandards(
    preview.besides,
    fitBands(read.value.opened.settings),
    patienceIn(run, "sharing"),
  );
  if (!standards.ok) return standards;
  const involved = withPartners(preview.involved, standing.value);
  const { model } = request;
  const reviewed = await reviewPortfolio(
    { ...read.value, involved, standards: standards.value, model },
    { signal: run.signal, onShared: () => begin(run, "ranking") },
  );
  if (!reviewed.ok) return reviewed;
  const { book } = involved;
  const builtAt = run.now();
  const worked = { ...read.value, ...reviewed.value, standards: standards.value, book, builtAt };
  const { sheets, portfolio: plan, input } = planBuild(worked, standing.value);
  const past = standards.value.decisions.rows;
  const built = { ...worked, input, plan, entries: input.decisions, past };
  return ok({ built, sheets });
}

/** Names with something typed beside them stay listed, with nothing attributed. */
function withPartners({ book, involvements }: Involved, { portfolio: its }: Standing): Involved {
  const known = new Set(book.partners.map(foldName));
  const names = its.theirs.typedBeside.map(([name = ""]) => String(name));
  const kept = names.filter((name) => !known.has(foldName(name)));
  return { book: { ...book, partners: [...book.partners, ...kept] }, involvements };
}

async function write(
  { portfolio, preview }: Built,
  sheets: PlannedBuild["sheets"],
  run: Run,
): Promise<Result<void, WorkbookProblem>> {
  const unstoppable = { ...run, signal: new AbortController().signal };
  const written = await writeSheets(sheets, {
    write: (attempt) => patientlyIn(run, "writing", attempt),
    restore: (attempt) => patientlyIn(unstoppable, "writing", attempt),
  });
  if (!written.ok) return written;
  const names = portfolio.partners.map(({ name }) => name);
  const { canonical } = preview.besides.aliases;
  return updateScorecard(names, canonical, patienceIn(unstoppable, "writing"));
}
