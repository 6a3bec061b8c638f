import { foldName } from "../domain/attribution/partner-name";
import type { DealModelName } from "../domain/attribution/models";
import { portfolio, type Involved, type Portfolio } from "../domain/portfolio/portfolio";
import { capacityLine } from "../domain/portfolio/review/capacity-line";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { reviewPartners } from "../domain/portfolio/review/review-partners";
import { defaultSettings, type Settings } from "../domain/portfolio/settings";
import { failure, ok, type Result } from "../domain/problem";
import { writeSetting } from "../excel/settings";
import { creditsSheet } from "../sheets/credits-sheet";
import { allNotes } from "../sheets/all-notes";
import { dataNotesSheet } from "../sheets/data-notes-sheet";
import { portfolioSheet } from "../sheets/portfolio-sheet";
import { adviceLine } from "../text/advice";
import { notCheckedNames } from "../text/portfolio-lines";
import type { BuildProblem } from "../tables/build-problem";
import type { DealColumns } from "../tables/deal-fields";
import type { Grid } from "../tables/grid";
import { headersOf, type Remembered } from "../tables/remembered";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { isPressing, type Answers } from "./answers";
import type { Involving } from "./involving";
import { shownHeaders, type Candidate, type TableCandidate } from "./look-for-tables";
import { settingName } from "./names";
import { missingBeside, readBeside, type BesideTable } from "./beside-tables";
import { openBesides } from "./open-besides";
import { openTable, stillNeeded, stillNeededOf } from "./open-tables";
import { previewTables, type ChosenDates, type Opened, type Preview } from "./preview-tables";
import {
  foldLine,
  foldNote,
  foldPartner,
  notesPlace,
  portfolioStanding,
  readStanding,
  standingDecisions,
  type Standing,
} from "./standing-sheets";
import { onceNoCellIsOpen } from "./waiting";
import { writeSheets } from "./write-sheets";

export type { BuildProblem };

export type BuildRequest = {
  readonly candidate: Candidate;
  readonly columns: DealColumns;
  readonly involving: Involving;
  readonly model: DealModelName;
  readonly answers: Answers;
  readonly beside: readonly BesideTable[];
  /** What of the dates a person set; the rest is proposed by the deals as they are read. */
  readonly chosen: ChosenDates;
};

export type BuildStep = "reading" | "crediting" | "writing";
export const buildSteps: readonly BuildStep[] = ["reading", "crediting", "writing"];

export type BuildProgress = {
  readonly step: BuildStep;
  /** 0 to 1 within the step. */
  readonly share: number;
  readonly waitingForCell: boolean;
};

export type Built = {
  readonly portfolio: Portfolio;
  /** The tables as this build read them, what it made of them, and the dates it used. */
  readonly opened: Opened;
  readonly preview: Preview;
  /** Local date and time as an Excel serial. */
  readonly builtAt: number;
};

type Run = {
  readonly report: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
  /** The local date and time, as an Excel serial with its fraction. */
  readonly now: () => number;
};

/** Reads the tables, works everything out, and only then writes the sheets. */
export async function buildPortfolio(
  request: BuildRequest,
  run: Run,
): Promise<Result<Built, BuildProblem>> {
  const read = await readAgain(request, run);
  if (!read.ok) return read;
  const { opened, preview } = read.value;
  const standing = await patiently(run, "crediting", readStanding);
  if (!standing.ok) return standing;
  const involved = withPartners(preview.involved, standing.value);
  const { window } = preview.dates;
  const scope = { window, lookbackDays: null };
  const ranked = portfolio(involved, { scope, model: request.model });
  if (!ranked.ok) return ranked;

  const built: Built = { portfolio: ranked.value, opened, preview, builtAt: run.now() };
  const written = await write(built, involved, standing.value, run);
  if (!written.ok) return written;
  await remember(request);
  return ok(built);
}

/** The tables as they stand now, with what was confirmed of them. */
async function readAgain(
  request: BuildRequest,
  run: Run,
): Promise<Result<Pick<Built, "opened" | "preview">, BuildProblem>> {
  const { candidate, columns, involving, answers, chosen } = request;
  const deals = await readConfirmed(candidate, run);
  if (!deals.ok) return deals;
  const touches = involving.kind === "table" ? await readConfirmed(involving.candidate, run) : null;
  if (touches !== null && !touches.ok) return touches;
  const [incomplete] = missingBeside(request);
  if (incomplete !== undefined) {
    const { table, fields } = incomplete;
    return failure({ code: "missing-beside-columns", table: table.name, role: table.role, fields });
  }
  const beside = readBeside(request);
  const besides = await patiently(run, "reading", () => openBesides(beside, run.signal));
  if (!besides.ok) return besides;
  await show(run, "crediting");
  const involvements =
    involving.kind !== "table" || touches === null
      ? null
      : { cells: touches.value, columns: involving.columns };
  const opened: Opened = {
    ...{ deals: deals.value, columns, involvements, chosen, answers },
    ...{ beside, besides: besides.value },
  };
  const read = await previewTables(opened, Math.floor(run.now()), {
    signal: run.signal,
    progress: (share) => {
      run.report({ step: "crediting", share, waitingForCell: false });
    },
  });
  if (!read.ok) return read;
  const preview = read.value;
  if (preview === null) return failure(missingIn(request));
  const [pressing] = preview.questions.filter(isPressing);
  if (pressing !== undefined)
    return failure({ code: "question-open", table: pressing.question.table });
  const inData = preview.involvements?.partners ?? preview.deals.book.partners;
  if (inData.length > 0) return ok({ opened, preview });
  const named = involving.kind === "table" ? involving : { candidate, columns };
  const column = named.candidate.headers[named.columns.partner ?? -1] ?? "";
  return failure({ code: "no-partner", column });
}

function missingIn(request: BuildRequest): BuildProblem {
  const { candidate, involving } = request;
  const fields = stillNeededOf(involving);
  if (involving.kind === "table" && fields.length > 0)
    return { code: "missing-involvement-columns", table: involving.candidate.name, fields };
  const missing = stillNeeded(request);
  return { code: "missing-columns", table: candidate.name, fields: missing };
}

async function readConfirmed<Field extends string>(
  candidate: TableCandidate<Field>,
  run: Run,
): Promise<Result<Grid, BuildProblem>> {
  const cells = await patiently(run, "reading", (progress) =>
    openTable(
      candidate,
      (done, all) => {
        progress(done / all);
      },
      run.signal,
    ),
  );
  if (!cells.ok) return cells;
  const today = shownHeaders(cells.value.headers);
  const same =
    today.length === candidate.headers.length &&
    today.every((header, column) => header === candidate.headers[column]);
  return same ? cells : failure({ code: "headers-changed", table: candidate.name });
}

/** Names with something typed beside them stay listed, with nothing attributed. */
function withPartners({ book, involvements }: Involved, { portfolio: its }: Standing): Involved {
  const known = new Set(book.partners.map(foldName));
  const names = its.theirs.typedBeside.map(([name = ""]) => String(name));
  const kept = names.filter((name) => !known.has(foldName(name)));
  return { book: { ...book, partners: [...book.partners, ...kept] }, involvements };
}

/** The ledger first: the figures of the Portfolio sheet are sums over it. */
async function write(
  { portfolio: ranked, preview, builtAt }: Built,
  { book, involvements }: Involved,
  { portfolio: table, credits, notes }: Standing,
  run: Run,
): Promise<Result<void, WorkbookProblem>> {
  await show(run, "writing");
  if (run.signal.aborted) return failure({ code: "cancelled" });
  const { typedBeside } = credits.theirs;
  const ledger = creditsSheet({ portfolio: ranked, book, typedBeside, fold: foldLine });
  const { accounts: sources, dates } = preview;
  const remarks = dataNotesSheet({
    ...{ notes: notesOf(preview), counts: sources, builtAt, fold: foldNote },
    typedBeside: notes.theirs.typedBeside,
  });
  const settings = defaultSettings;
  const reviews = reviewsOf(ranked, { book, involvements }, dates.asOf, settings);
  const sheet = portfolioSheet({
    ...{ portfolio: ranked, reviews, settings, asOf: dates.asOf, builtAt, sources },
    decisions: standingDecisions(table),
    reasonOf: (review) => adviceLine(review, ranked.currency),
    notChecked: notCheckedNames(reviews),
    capacityLine: capacityLine(reviews, settings.capacityHours),
    standing: portfolioStanding(table),
    notes: notesPlace(notes),
  });
  const planned = [
    { plan: ledger, written: credits.table, theirs: credits.theirs.columns, fold: foldLine },
    { plan: remarks, written: notes.table, theirs: notes.theirs.columns, fold: foldNote },
    { plan: sheet, written: table.table, theirs: table.theirs.columns, fold: foldPartner },
  ];
  const unstoppable = { ...run, signal: new AbortController().signal };
  return writeSheets(planned, {
    write: (attempt) => patiently(run, "writing", attempt),
    restore: (attempt) => patiently(unstoppable, "writing", attempt),
  });
}

function reviewsOf(
  ranked: Portfolio,
  involved: Involved,
  asOf: number,
  settings: Settings,
): readonly PartnerReview[] {
  const unknown = () => null;
  return reviewPartners({
    ...{ portfolio: ranked, involved, asOf, settings },
    ...{ facts: unknown, fits: unknown, past: unknown },
    sources: {
      ...{ facts: new Set(), hasGoals: false, hasMilestones: false, hasInvestments: false },
      ...{ hasIntroductions: false, hasRatings: false, hasRoles: true },
    },
  });
}

/** Everything that was set aside or is not used, table by table. */
const notesOf = ({ deals, involvements, afterClose, besides }: Preview) =>
  allNotes({
    ...{ deals, involvements, afterClose },
    beside: besides.read.flatMap(({ problems }) => problems),
  });

/** A build that worked is not undone because its choices could not be noted. */
async function remember({
  candidate,
  columns,
  involving,
  beside,
  model,
  answers,
  chosen,
}: BuildRequest): Promise<void> {
  const tableOf = <Field extends string>(
    { source, headers }: TableCandidate<Field>,
    its: Readonly<Partial<Record<Field, number>>>,
  ) => ({ source, headers: headersOf(its, headers) });
  const remembered: Remembered = {
    ...tableOf(candidate, columns),
    involvements:
      involving.kind === "table" ? tableOf(involving.candidate, involving.columns) : null,
    beside: beside.map((table) => ({
      ...tableOf(table, table.columns),
      ...{ role: table.role, absent: table.absent, seen: table.headers },
    })),
    model,
    answers,
    ...chosen,
  };
  await writeSetting(settingName, JSON.stringify(remembered));
}

function patiently<Value, Problem extends BuildProblem = WorkbookProblem>(
  run: Run,
  step: BuildStep,
  attempt: (progress: (share: number) => void) => Promise<Result<Value, Problem | WorkbookProblem>>,
): Promise<Result<Value, Problem | WorkbookProblem>> {
  const progress = (share: number) => {
    run.report({ step, share, waitingForCell: false });
  };
  const wait = () => {
    run.report({ step, share: 0, waitingForCell: true });
  };
  return onceNoCellIsOpen(() => attempt(progress), wait, run.signal);
}

/** Lets the pane draw the step before the work of it takes the thread. */
async function show({ report }: Run, step: BuildStep): Promise<void> {
  report({ step, share: 0, waitingForCell: false });
  await new Promise((resolve) => setTimeout(resolve));
}
