import { ok, type Result } from "../../domain/problem";
import type { BuildProgress, BuildProblem } from "../../workflows/build-portfolio";
import type { DealColumns } from "../../workflows/look-for-deals";
import type { ChosenDates } from "../../workflows/open-deals";
import type { SetAside } from "../../workflows/show-row";
import { onceNoCellIsOpen, type WorkbookProblem } from "../../workflows/waiting";
import type { Run } from "./one-at-a-time";
import type { Opened, Setup, Work } from "./pane-state";
import type { Workflows } from "./workflows";

/** One run, and what it may ask. */
export type Step = Run & Workflows;

type Outcome = Promise<Result<unknown, BuildProblem>>;

export type Change = { readonly columns?: DealColumns; readonly chosen?: ChosenDates };

export const nothingChosen: ChosenDates = { asOf: null, window: null };

/** A table that lacks more than this is not offered as the deals without being asked for. */
const mostMissing = 2;

/** Looks for the deals, and opens the likeliest table. */
export async function look(step: Step): Outcome {
  const work: Work = { kind: "looking", waitingForCell: false };
  const look = await patiently(step, work, () => step.lookForDeals());
  if (!look.ok) return look;
  step.tell({ type: "looked", look: look.value });
  const { candidates, remembered } = look.value;
  const [candidate] = candidates;
  if (candidate === undefined || candidate.missing.length > mostMissing) return look;
  return open(step, { candidate, chosen: remembered ?? nothingChosen });
}

export async function open(step: Step, opened: Opened): Outcome {
  const work = { kind: "opening", share: 0, opened, waitingForCell: false } as const;
  const report = (rows: number, all: number) => {
    step.tell({ type: "work", work: { ...work, share: rows / all } });
  };
  const { candidate, chosen } = opened;
  const deals = await patiently(step, work, () => step.openDeals(candidate, report, step.signal));
  if (!deals.ok) return deals;
  setUp(step, { candidate, columns: candidate.columns, chosen, deals: deals.value });
  return deals;
}

export function change(step: Step, setup: Setup | null, change: Change): Outcome {
  if (setup !== null) setUp(step, { ...setup, ...change });
  return Promise.resolve(ok(undefined));
}

function setUp({ tell, previewDeals, today }: Step, setup: Omit<Setup, "preview">): void {
  const { deals, columns, chosen } = setup;
  const preview = deals === null ? null : previewDeals(deals, columns, chosen, today());
  tell({ type: "setup", setup: { ...setup, preview } });
}

export async function trySample(step: Step): Outcome {
  const work: Work = { kind: "inserting", waitingForCell: false };
  const inserted = await patiently(step, work, () => step.insertSample(step.today()));
  return inserted.ok ? look(step) : inserted;
}

export async function build(step: Step, setup: Setup | null): Outcome {
  if (setup === null) return ok(undefined);
  const { now, signal, tell } = step;
  const report = (progress: BuildProgress) => {
    tell({ type: "work", work: { kind: "building", ...progress } });
  };
  report({ step: "reading", share: 0, waitingForCell: false });
  const built = await step.buildPortfolio(setup, { now, signal, report });
  if (built.ok) tell({ type: "built", built: built.value });
  return built;
}

export async function showCell(step: Step, setup: Setup | null, problem: SetAside): Outcome {
  if (setup?.deals == null) return ok(undefined);
  const { candidate, deals } = setup;
  return point(step, () => step.showSetAside(candidate, deals, problem));
}

export const showPortfolio = (step: Step): Outcome => point(step, () => step.showPortfolio());

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
function patiently<Value>(
  { signal, tell }: Step,
  work: Work,
  attempt: () => Promise<Result<Value, WorkbookProblem>>,
): Promise<Result<Value, WorkbookProblem>> {
  tell({ type: "work", work });
  const wait = () => {
    tell({ type: "work", work: { ...work, waitingForCell: true } });
  };
  return onceNoCellIsOpen(attempt, wait, signal);
}
