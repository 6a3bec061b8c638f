import { failure, ok, type Result } from "../domain/problem";
import type { BuildProblem } from "../tables/build-problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { begin, patienceIn, patientlyIn, type BuildRequest, type Run } from "./build-request";
import { keepScorecard } from "./keep-scorecard";
import type { PlannedBuild } from "./plan-build";
import { rememberChoices } from "./remember-choices";
import { workOut, type Built } from "./work-out";
import { writeSheets } from "./write-sheets";

export { buildSteps } from "./build-request";
export type { BuildProgress, BuildRequest, BuildStep, Run } from "./build-request";
export type { Built } from "./work-out";
export type { BuildProblem };

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
  const written = await write(sheets, run);
  if (!written.ok) return written;
  const unstoppable = { ...run, signal: new AbortController().signal };
  const kept = await keepScorecard(built, patienceIn(unstoppable, "writing"));
  await rememberChoices({ ...request, chosen: built.opened.chosen }, built);
  return ok({ ...built, scorecardLeft: kept.ok ? null : kept.problem });
}

async function write(
  sheets: PlannedBuild["sheets"],
  run: Run,
): Promise<Result<void, WorkbookProblem>> {
  const unstoppable = { ...run, signal: new AbortController().signal };
  return writeSheets(sheets, {
    write: (attempt) => patientlyIn(run, "writing", attempt),
    restore: (attempt) => patientlyIn(unstoppable, "writing", attempt),
  });
}
