import type { DealBook } from "../domain/attribution/deal";
import { foldName } from "../domain/attribution/partner-name";
import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import { portfolio, type Portfolio } from "../domain/portfolio/portfolio";
import { failure, ok, type Result } from "../domain/problem";
import { applyPlan } from "../excel/apply-plan";
import { restoreTable } from "../excel/restore-table";
import { writeSetting } from "../excel/settings";
import { readWritten } from "../excel/written-table";
import { portfolioHeaders, portfolioSheet } from "../sheets/portfolio-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import { userColumns, type UserColumns, type WrittenTable } from "../sheets/user-columns";
import type { DealColumns } from "../tables/deal-fields";
import type { MissingColumns } from "../tables/read-deals";
import { headersOf, type RememberedDeals } from "../tables/remembered-deals";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { shownHeaders, type Candidate } from "./look-for-deals";
import { portfolioSheetName, portfolioTable, settingName } from "./names";
import {
  openDeals,
  previewDeals,
  stillNeeded,
  type ChosenDates,
  type Deals,
  type DealsPreview,
} from "./open-deals";
import { onceNoCellIsOpen } from "./waiting";

export type BuildRequest = {
  readonly candidate: Candidate;
  readonly columns: DealColumns;
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
  /** The deals as this build read them, what it made of them, and the dates it used. */
  readonly deals: Deals;
  readonly preview: DealsPreview;
  /** Local date and time as an Excel serial. */
  readonly builtAt: number;
  readonly source: string;
};

export type BuildProblem =
  WorkbookProblem | MixedCurrencies | MissingColumns | NoPartner | HeadersChanged;
/** The headers are no longer those that were confirmed: a column was moved, renamed or added. */
export type HeadersChanged = { readonly code: "headers-changed"; readonly table: string };
export type NoPartner = { readonly code: "no-partner"; readonly column: string };

type Run = {
  readonly report: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
  /** The local date and time, as an Excel serial with its fraction. */
  readonly now: () => number;
};

/** Reads the deals, works everything out, and only then writes the Portfolio sheet. */
export async function buildPortfolio(
  request: BuildRequest,
  run: Run,
): Promise<Result<Built, BuildProblem>> {
  const read = await readAgain(request, run);
  if (!read.ok) return read;
  const { deals, preview } = read.value;
  const standing = await patiently(run, "crediting", readStanding);
  if (!standing.ok) return standing;
  const book = withPartners(preview.deals.book, standing.value.theirs);
  const { window } = preview.dates;
  const ranked = portfolio(
    { book, involvements: preview.deals.own },
    { scope: { window, lookbackDays: null }, model: "role" },
  );
  if (!ranked.ok) return ranked;

  const source = request.candidate.name;
  const built: Built = { portfolio: ranked.value, deals, preview, builtAt: run.now(), source };
  const { asOf } = preview.dates;
  const plan = portfolioSheet({ ...built, asOf, counts: preview.deals.counts });
  const written = await write(plan, standing.value, run);
  if (!written.ok) return written;
  await remember(request);
  return ok(built);
}

/** The deals as they stand now, with what was confirmed of them. */
async function readAgain(
  { candidate, columns, chosen }: BuildRequest,
  run: Run,
): Promise<Result<Pick<Built, "deals" | "preview">, BuildProblem>> {
  const deals = await patiently(run, "reading", (progress) =>
    openDeals(
      candidate,
      (done, all) => {
        progress(done / all);
      },
      run.signal,
    ),
  );
  if (!deals.ok) return deals;
  if (!sameHeaders(deals.value, candidate)) {
    return failure({ code: "headers-changed", table: candidate.name });
  }
  await show(run, "crediting");
  const preview = previewDeals(deals.value, columns, chosen, Math.floor(run.now()));
  if (preview === null) {
    return failure({
      code: "missing-columns",
      table: candidate.name,
      fields: stillNeeded(columns),
    });
  }
  if (preview.deals.book.partners.length > 0) return ok({ deals: deals.value, preview });
  return failure({ code: "no-partner", column: candidate.headers[columns.partner ?? -1] ?? "" });
}

function sameHeaders({ headers }: Deals, candidate: Candidate): boolean {
  const today = shownHeaders(headers);
  return (
    today.length === candidate.headers.length &&
    today.every((header, column) => header === candidate.headers[column])
  );
}

/** Names with something typed beside them stay listed, with nothing attributed. */
function withPartners(book: DealBook, { typedBeside }: UserColumns): DealBook {
  const known = new Set(book.partners.map(foldName));
  const kept = typedBeside.filter((name) => !known.has(foldName(name)));
  return { ...book, partners: [...book.partners, ...kept] };
}

type Standing = { readonly table: WrittenTable | null; readonly theirs: UserColumns };

const nothingTyped: UserColumns = { columns: [], typedBeside: [] };

async function readStanding(): Promise<Result<Standing, WorkbookProblem>> {
  const key = "Partner";
  const named = { sheet: portfolioSheetName, table: portfolioTable };
  const table = await readWritten({ ...named, headers: [...portfolioHeaders], key });
  if (!table.ok) return table;
  if (table.value === null) return ok({ table: null, theirs: nothingTyped });
  const theirs = userColumns(table.value, { ours: portfolioHeaders, key, fold: foldName });
  return theirs.ok ? ok({ table: table.value, theirs: theirs.value }) : theirs;
}

/** Writes the plan; what a failure leaves half done is put back from memory. */
async function write(
  plan: SheetPlan,
  { table: written, theirs }: Standing,
  run: Run,
): Promise<Result<void, WorkbookProblem>> {
  await show(run, "writing");
  if (run.signal.aborted) return failure({ code: "cancelled" });
  const { columns } = theirs;
  const applied = await patiently(run, "writing", () =>
    applyPlan({ plan, written, theirs: columns, fold: foldName }),
  );
  if (applied.ok || applied.problem.code !== "excel-refused") return applied;
  const restored =
    written === null ? null : await patiently(run, "writing", () => restoreTable(written));
  return failure({ ...applied.problem, wrote: restored?.ok === true ? "taken-back" : "in-part" });
}

/** A build that worked is not undone because its choices could not be noted. */
async function remember({ candidate, columns, chosen }: BuildRequest): Promise<void> {
  const remembered: RememberedDeals = {
    source: candidate.source,
    headers: headersOf(columns, candidate.headers),
    ...chosen,
  };
  await writeSetting(settingName, JSON.stringify(remembered));
}

function patiently<Value>(
  run: Run,
  step: BuildStep,
  attempt: (progress: (share: number) => void) => Promise<Result<Value, WorkbookProblem>>,
): Promise<Result<Value, WorkbookProblem>> {
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
