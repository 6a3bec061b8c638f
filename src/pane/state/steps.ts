import { defaultModel, type DealModelName } from "../../domain/attribution/models";
import { defaultSettings } from "../../domain/portfolio/settings";
import { ok, type Result } from "../../domain/problem";
import type { BuildProgress, BuildProblem, BuildRequest } from "../../workflows/build-portfolio";
import { proposedInvolving, type Involving } from "../../workflows/involving";
import type {
  Candidate,
  DealColumns,
  InvolvementsCandidate,
  Look,
} from "../../workflows/look-for-tables";
import { readBeside, type BesideTable } from "../../workflows/beside-tables";
import { noAnswers, type Answers } from "../../workflows/answers";
import type { Grid } from "../../workflows/open-tables";
import { datesFor, datesIn, type ChosenDates } from "../../workflows/chosen-dates";
import type { CellPlace } from "../../workflows/show-row";
import { onceNoCellIsOpen, type WorkbookProblem } from "../../workflows/waiting";
import type { Run } from "./one-at-a-time";
import type { InTurn } from "./in-turn";
import { isReady, type PaneState, type SettledName, type Setup, type Work } from "./pane-state";
import type { Workflows } from "./workflows";

/** One run, and what it may ask. */
export type Step = Run & Workflows;

export type Outcome = Promise<Result<unknown, BuildProblem>>;

export type Change = {
  readonly columns?: DealColumns;
  readonly chosen?: ChosenDates;
  readonly involving?: Involving;
  readonly beside?: readonly BesideTable[];
  readonly answers?: Answers;
};

/** A table that lacks more than this is not offered as the deals without being asked for. */
const mostMissing = 2;

/** What is proposed for a table of deals that a person chose. */
export const proposed = (
  candidate: Candidate,
  found: Pick<Look, "candidates" | "involvements" | "besides"> & Pick<BuildRequest, "settings">,
  { ownNames, roles, leftOut, beside }: Answers = noAnswers,
): BuildRequest => ({
  candidate,
  columns: candidate.columns,
  involving: proposedInvolving({ ...found, remembered: null }, candidate),
  model: defaultModel,
  // What holds for the whole workbook, or for tables beside, was not said of the deals.
  answers: { ...noAnswers, roles, ownNames, leftOut, beside },
  beside: found.besides,
  ...{ settings: found.settings, chosen: datesIn(found.settings) },
});

/** Looks for the deals, and opens the likeliest table. */
export async function look(step: Step): Outcome {
  const work: Work = { kind: "looking", waitingForCell: false };
  const look = await patiently(step, work, () => step.lookForTables());
  if (!look.ok) return look;
  step.tell({ type: "looked", look: look.value });
  const [candidate] = look.value.candidates;
  if (candidate === undefined || candidate.missing.length > mostMissing) return look;
  return open(step, likeliest(candidate, look.value));
}

/** What was confirmed before goes before what would be proposed. */
function likeliest(candidate: Candidate, look: Look): BuildRequest {
  const { remembered } = look;
  const settings = look.settings ?? defaultSettings;
  return {
    candidate,
    columns: withStage(candidate),
    involving: proposedInvolving(look, candidate),
    model: remembered?.model ?? defaultModel,
    answers: remembered?.answers ?? noAnswers,
    beside: look.besides,
    settings,
    chosen: look.settings === null && remembered !== null ? remembered : datesIn(settings),
  };
}

/** Where all were said to be won, a stage that has come since says it better. */
function withStage({ columns, fits }: Candidate): DealColumns {
  const [stage, ...others] = fits.stage;
  const isNew = columns.stage === undefined && stage !== undefined && others.length === 0;
  return isNew ? { ...columns, stage } : columns;
}

/** Reads the same tables again, which have changed, with all that was chosen of them. */
export const readAgain = (step: Step, setup: Setup): Outcome => open(step, setup, setup.settled);

export async function open(
  step: Step,
  request: BuildRequest,
  settled: readonly SettledName[] = [],
): Outcome {
  const deals = await readTable(step, request, request.candidate);
  if (!deals.ok) return deals;
  const touches = await readTouches(step, request);
  if (!touches.ok) return touches;
  const besides = await readBesides(step, request);
  if (!besides.ok) return besides;
  const read = { deals: deals.value, touches: touches.value, besides: besides.value };
  return setUp(step, { ...request, ...read, settled });
}

export async function involve(step: Step, setup: Setup | null, involving: Involving): Outcome {
  if (setup === null) return ok(undefined);
  // The headers of another table mean other columns.
  const answers = { ...setup.answers, involvements: noAnswers.involvements };
  const next = { ...setup, involving, answers };
  const touches = await readTouches(step, next);
  // What is no longer read as involvements may stand beside them, and the other way round.
  return touches.ok ? setUpAgain(step, { ...next, touches: touches.value }) : touches;
}

/** Reads again what stands beside the tables, and works everything out anew. */
export async function setUpAgain(step: Step, setup: Omit<Setup, "preview" | "isRead">): Outcome {
  const besides = await readBesides(step, setup);
  return besides.ok ? setUp(step, { ...setup, besides: besides.value }) : besides;
}

const readBesides = (step: Step, request: BuildRequest) =>
  patiently(step, { kind: "opening", share: 0, request, waitingForCell: false }, () =>
    step.openBesides(readBeside(request), step.signal),
  );

/** Takes another table for what stands beside the deals, or none. */
export async function chooseBeside(
  step: Step,
  setup: Setup | null,
  choice: Required<Pick<Change, "beside" | "answers">>,
): Outcome {
  return setup === null ? ok(undefined) : setUpAgain(step, { ...setup, ...choice });
}

async function readTouches(
  step: Step,
  request: BuildRequest,
): Promise<Result<Grid | null, WorkbookProblem>> {
  const { involving } = request;
  if (involving.kind !== "table") return ok(null);
  return readTable(step, request, involving.candidate);
}

function readTable(
  step: Step,
  request: BuildRequest,
  candidate: Candidate | InvolvementsCandidate,
): Promise<Result<Grid, WorkbookProblem>> {
  const work = { kind: "opening", share: 0, request, waitingForCell: false } as const;
  const report = (rows: number, all: number) => {
    step.tell({ type: "work", work: { ...work, share: rows / all } });
  };
  return patiently(step, work, () => step.openTable<string>(candidate, report, step.signal));
}

export const change = (step: Step, setup: Setup | null, change: Change): Outcome =>
  setup === null ? Promise.resolve(ok(undefined)) : setUpAnew(step, { ...setup, ...change });

/**
 * Takes a choice at once, so that none is lost to the next one, with the dates it brings; what the
 * tables say then follows.
 */
export function setUpAnew(step: Step, setup: Setup): Outcome {
  const { preview, chosen, settings } = setup;
  const shown =
    preview === null
      ? null
      : { ...preview, dates: datesFor(chosen, preview.proposedAsOf, settings) };
  step.tell({ type: "setup", setup: { ...setup, preview: shown, isRead: false } });
  return setUp(step, setup);
}

async function setUp(step: Step, setup: Omit<Setup, "preview" | "isRead">): Outcome {
  const read = await previewOf(step, setup);
  if (!read.ok) return read;
  const preview = read.value;
  const model = modelFor(setup.model, preview);
  step.tell({ type: "setup", setup: { ...setup, model, preview, isRead: true } });
  return ok(undefined);
}

/** Without a column of credits there is nothing that "custom" could go by. */
const modelFor = (model: DealModelName, preview: Setup["preview"]): DealModelName =>
  model === "custom" && preview?.hasCredit === false ? defaultModel : model;

/** What the tables say does not hang on how credit is shared: nothing has to be read for it. */
export function chooseModel(step: Step, setup: Setup | null, model: DealModelName): Outcome {
  if (setup !== null)
    step.tell({ type: "setup", setup: { ...setup, model: modelFor(model, setup.preview) } });
  return Promise.resolve(ok(undefined));
}

function previewOf(
  { previewTables, today, signal, tell }: Step,
  setup: Omit<Setup, "preview" | "isRead">,
): ReturnType<Workflows["previewTables"]> {
  const { deals, touches, columns, involving, chosen, answers, besides, settings } = setup;
  const nothing = Promise.resolve(ok(null));
  if (deals === null || besides === null || involving.kind === "unanswered") return nothing;
  if (involving.kind === "table" && touches === null) return nothing;
  const involvements =
    involving.kind === "own" || touches === null
      ? null
      : { cells: touches, columns: involving.columns };
  const progress = (share: number) => {
    tell({
      type: "work",
      work: { kind: "opening", share, request: setup, waitingForCell: false },
    });
  };
  const beside = readBeside(setup);
  const opened = { deals, columns, involvements, chosen, answers, beside, besides, settings };
  return previewTables(opened, today(), { signal, progress });
}

export async function trySample(step: Step): Outcome {
  const work: Work = { kind: "inserting", waitingForCell: false };
  const inserted = await patiently(step, work, () => step.insertSample(step.today()));
  return inserted.ok ? look(step) : inserted;
}

export async function build(step: Step, setup: Setup | null, inTurn: InTurn): Outcome {
  if (setup === null) return ok(undefined);
  const { now, signal, tell } = step;
  if (!isReady(setup)) {
    // What is missing is asked there.
    tell({ type: "setup", setup });
    return ok(undefined);
  }
  const report = (progress: BuildProgress) => {
    tell({ type: "work", work: { kind: "building", setup, ...progress } });
  };
  report({ step: "reading", share: 0, waitingForCell: false });
  // A decision on its way to the sheet is there before a build reads it.
  const built = await inTurn(() => step.buildPortfolio(setup, { now, signal, report }));
  if (built.ok) tell({ type: "built", built: built.value });
  return built;
}

/** Shows the portfolio that stands in the workbook, where the tables still say the same. */
export async function reopen(step: Step, { setup, wasBuilt }: PaneState): Outcome {
  if (setup === null || !wasBuilt || !isReady(setup)) return ok(undefined);
  const { now, signal, tell } = step;
  const work: Work = { kind: "opening", share: 0, request: setup, waitingForCell: false };
  tell({ type: "work", work });
  const report = ({ waitingForCell }: BuildProgress) => {
    tell({ type: "work", work: { ...work, waitingForCell } });
  };
  const standing = await step.standingPortfolio(setup, { now, signal, report });
  // What stands in the way is said where it can be put right.
  if (standing.ok && standing.value !== null) tell({ type: "built", built: standing.value });
  else tell({ type: "setup", setup });
  return ok(undefined);
}

export async function showCell(step: Step, setup: Setup | null, place: CellPlace): Outcome {
  return setup === null ? ok(undefined) : point(step, () => step.showSetAside(setup, place));
}

export const showPortfolio = (step: Step): Outcome => point(step, () => step.showPortfolio());

export const showCredits = (step: Step, partner: string | null): Outcome =>
  point(step, () => step.showCredits(partner));

/** Leads to a cell. It takes a moment, so that only waiting for an open cell is told. */
async function point(
  { tell, signal }: Step,
  show: () => Promise<Result<void, WorkbookProblem>>,
): Outcome {
  const wait = () => {
    tell({ type: "work", work: { kind: "showing", waitingForCell: true } });
  };
  const shown = await onceNoCellIsOpen(show, wait, signal);
  if (shown.ok) tell({ type: "work", work: null });
  return shown;
}

/** Tells what is under way, and waits for as long as a cell is open. */
export function patiently<Value, Problem extends BuildProblem = WorkbookProblem>(
  { signal, tell }: Step,
  work: Work,
  attempt: () => Promise<Result<Value, Problem | WorkbookProblem>>,
): Promise<Result<Value, Problem | WorkbookProblem>> {
  tell({ type: "work", work });
  const wait = () => {
    tell({ type: "work", work: { ...work, waitingForCell: true } });
  };
  return onceNoCellIsOpen(attempt, wait, signal);
}
