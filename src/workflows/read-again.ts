import { defaultSettings } from "../domain/portfolio/settings";
import { failure, ok, type Result } from "../domain/problem";
import type { BuildProblem } from "../tables/build-problem";
import type { Grid } from "../tables/grid";
import type { ReadSettings } from "../tables/read-settings";
import { isPressing } from "./answers";
import { missingBeside, readBeside } from "./beside-tables";
import { begin, patientlyIn, type BuildRequest, type Run } from "./build-request";
import { datesChosen } from "./chosen-dates";
import { shownHeaders, type TableCandidate } from "./look-for-tables";
import { openBesides } from "./open-besides";
import { openTable, stillNeeded, stillNeededOf } from "./open-tables";
import { openSettings } from "./open-settings";
import { previewTables, type Opened, type Preview } from "./preview-tables";

/** The tables as a build read them, and what it made of them. */
export type ReadAgain = {
  readonly opened: Opened;
  readonly preview: Preview;
  /** The sheet of settings as it stands; null where there is none. */
  readonly onSheet: ReadSettings | null;
};

/** The tables as they stand now, with what was confirmed of them. */
export async function readAgain(
  request: BuildRequest,
  run: Run,
): Promise<Result<ReadAgain, BuildProblem>> {
  const { candidate, columns, involving, answers } = request;
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
  const besides = await patientlyIn(run, "reading", () => openBesides(beside, run.signal));
  if (!besides.ok) return besides;
  const standing = await patientlyIn(run, "reading", openSettings);
  if (!standing.ok) return standing;
  const settings = standing.value?.settings ?? defaultSettings;
  const chosen = datesChosen(request, settings);
  await begin(run, "matching");
  const involvements =
    involving.kind !== "table" || touches === null
      ? null
      : { cells: touches.value, columns: involving.columns };
  const opened: Opened = {
    ...{ deals: deals.value, columns, involvements, chosen, answers },
    ...{ beside, besides: besides.value, settings },
  };
  const read = await previewTables(opened, Math.floor(run.now()), {
    signal: run.signal,
    progress: (share) => {
      run.report({ step: "matching", share, waitingForCell: false });
    },
  });
  if (!read.ok) return read;
  const preview = read.value;
  if (preview === null) return failure(missingIn(request));
  const [pressing] = preview.questions.filter(isPressing);
  if (pressing !== undefined)
    return failure({ code: "question-open", table: pressing.question.table });
  const inData = preview.involvements?.partners ?? preview.deals.book.partners;
  if (inData.length > 0) return ok({ opened, preview, onSheet: standing.value });
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
  const cells = await patientlyIn(run, "reading", (progress) =>
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
