import { failure, ok, type Result } from "../domain/problem";
import { watchChanges, type CellsChanged } from "../excel/watch-changes";
import type { BuildProblem } from "../tables/build-problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { begin, patienceIn, patientlyIn, type BuildRequest, type Run } from "./build-request";
import { keepScorecard } from "./keep-scorecard";
import { rememberChoices } from "./remember-choices";
import { readStanding, typedIn } from "./standing-sheets";
import { workOut, type Built, type WorkedOut } from "./work-out";
import { writeSheets, type Written } from "./write-sheets";

export { buildSteps } from "./build-request";
export type { BuildProgress, BuildRequest, BuildStep, Run } from "./build-request";
export type { Built } from "./work-out";
export type { BuildProblem };

/** Somebody who types all the time does not hold up a build for ever. */
const mostRounds = 5;

/**
 * Reads the tables, works everything out, and only then writes the sheets. What a person types on
 * one of our sheets meanwhile is read before anything is written over it.
 */
export async function buildPortfolio(
  request: BuildRequest,
  run: Run,
): Promise<Result<Built, BuildProblem>> {
  const meanwhile: CellsChanged[] = [];
  const stop = await patientlyIn(run, "reading", () =>
    watchChanges((change) => meanwhile.push(change)),
  );
  if (!stop.ok) return stop;
  try {
    const built = await builtInRounds(request, run);
    return built.ok ? ok({ ...built.value, meanwhile }) : built;
  } finally {
    await stop.value();
  }
}

async function builtInRounds(
  request: BuildRequest,
  run: Run,
): Promise<Result<Built, BuildProblem>> {
  for (let round = 1; ; round++) {
    const worked = await workOut(request, run);
    if (!worked.ok) return worked;
    const { built } = worked.value;
    await begin(run, "writing");
    if (run.signal.aborted) return failure({ code: "cancelled" });
    const written = await write(worked.value, run);
    if (!written.ok) return written;
    if (written.value === "written") return ok(await ended(built, request, run));
    if (round === mostRounds) return failure({ code: "typed-meanwhile" });
  }
}

/** What follows a build that was written, and does not undo it. */
async function ended(built: Built, request: BuildRequest, run: Run): Promise<Built> {
  const unstoppable = { ...run, signal: new AbortController().signal };
  const kept = await keepScorecard(built, patienceIn(unstoppable, "writing"));
  await rememberChoices({ ...request, chosen: built.opened.chosen }, built);
  return { ...built, scorecardLeft: kept.ok ? null : kept.problem };
}

function write(
  { built, sheets, standing }: WorkedOut,
  run: Run,
): Promise<Result<Written, WorkbookProblem>> {
  const { canonical } = built.preview.besides.aliases;
  const unstoppable = { ...run, signal: new AbortController().signal };
  return writeSheets(sheets, {
    write: (attempt) => patientlyIn(run, "writing", attempt),
    restore: (attempt) => patientlyIn(unstoppable, "writing", attempt),
    isAsRead: async () => {
      const now = await readStanding(canonical);
      return now.ok ? ok(typedIn(now.value) === typedIn(standing)) : now;
    },
  });
}
