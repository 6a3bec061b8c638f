import type { DealModelName } from "../domain/attribution/models";
import type { BuildProblem } from "../tables/build-problem";
import type { DealColumns } from "../tables/deal-fields";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { Settings } from "../domain/portfolio/settings";
import type { Result } from "../domain/problem";
import type { Answers } from "./answers";
import type { BesideTable } from "./beside-tables";
import type { Involving } from "./involving";
import type { Candidate } from "./look-for-tables";
import type { ChosenDates } from "./chosen-dates";
import type { Patience } from "./patience";
import { onceNoCellIsOpen } from "./waiting";

export type BuildRequest = {
  readonly candidate: Candidate;
  readonly columns: DealColumns;
  readonly involving: Involving;
  readonly model: DealModelName;
  readonly answers: Answers;
  readonly beside: readonly BesideTable[];
  /** What of the dates a person set; the rest is proposed by the deals as they are read. */
  readonly chosen: ChosenDates;
  /** The settings as they were when the dates were chosen. */
  readonly settings: Settings;
};

export const buildSteps = ["reading", "matching", "sharing", "ranking", "writing"] as const;
export type BuildStep = (typeof buildSteps)[number];

export type BuildProgress = {
  readonly step: BuildStep;
  /** 0 to 1 within the step. */
  readonly share: number;
  readonly waitingForCell: boolean;
};

export type Run = {
  readonly report: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
  /** The local date and time, as an Excel serial with its fraction. */
  readonly now: () => number;
};

/** Tries again while a cell is open, and tells that a step waits for it. */
export function patientlyIn<Value, Problem extends BuildProblem = WorkbookProblem>(
  { report, signal }: Pick<Run, "report" | "signal">,
  step: BuildStep,
  attempt: (progress: (share: number) => void) => Promise<Result<Value, Problem | WorkbookProblem>>,
): Promise<Result<Value, Problem | WorkbookProblem>> {
  const progress = (share: number) => {
    report({ step, share, waitingForCell: false });
  };
  const wait = () => {
    report({ step, share: 0, waitingForCell: true });
  };
  return onceNoCellIsOpen(() => attempt(progress), wait, signal);
}

export const patienceIn = ({ report, signal }: Run, step: BuildStep): Patience => ({
  onWait: () => {
    report({ step, share: 0, waitingForCell: true });
  },
  signal,
});

/** Lets the pane draw the step before the work of it takes the thread. */
export async function begin({ report }: Run, step: BuildStep): Promise<void> {
  report({ step, share: 0, waitingForCell: false });
  await new Promise((resolve) => setTimeout(resolve));
}
