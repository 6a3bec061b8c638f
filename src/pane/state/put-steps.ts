import { ok, type Result } from "../../domain/problem";
import { evidenceTaken } from "../../text/fit-evidence";
import { pageText } from "../../text/session";
import type { Built } from "../../workflows/build-portfolio";
import type { TypedSettings } from "../../workflows/change-settings";
import type { WorkbookProblem } from "../../workflows/waiting";
import { today } from "../clock";
import type { InTurn } from "./in-turn";
import type { TakenEvidence } from "../../workflows/take-evidence";
import type { PaneState, Removal, Work } from "./pane-state";
import { build, look, type Outcome, type Step } from "./steps";

/** How an attempt waits for an open cell, and tells so. */
function patienceOf({ signal, tell }: Step, label: string) {
  const work: Work = { kind: "putting", label, waitingForCell: false };
  tell({ type: "work", work });
  const onWait = () => {
    tell({ type: "work", work: { ...work, waitingForCell: true } });
  };
  return { onWait, signal };
}

/** Writes settings to their sheet, and builds anew with them. */
export async function changeSettings(
  step: Step,
  { setup }: PaneState,
  typed: TypedSettings,
  inTurn: InTurn,
): Outcome {
  const patience = patienceOf(step, "Writing to Settings");
  const written = await inTurn(() => step.changeSettings(typed, patience));
  return written.ok ? build(step, setup, inTurn) : written;
}

export async function writeReview(
  step: Step,
  { built, entries, past }: PaneState,
  inTurn: InTurn,
): Outcome {
  if (built === null) return ok(undefined);
  const { input: rests, quarter } = built;
  const input = { ...rests, quarter, today: today(), decisions: entries, past };
  const patience = patienceOf(step, "Writing the Review sheet");
  const written = await inTurn(() => step.writeReview(input, patience));
  if (written.ok) step.tell({ type: "said", said: pageText(written.value) });
  return written;
}

export async function rate(
  step: Step,
  { built }: PaneState,
  partner: string | null,
  inTurn: InTurn,
): Outcome {
  if (built === null) return ok(undefined);
  const rating = { ...toRate(built), partner };
  const patience = patienceOf(step, "Opening the Scorecard");
  const shown = await inTurn(() => step.rateInScorecard(rating, patience));
  if (shown.ok) step.tell({ type: "work", work: null });
  return shown;
}

/** Writes what the customer lists say as a rating. */
export async function takeEvidence(
  step: Step,
  { built }: PaneState,
  taken: TakenEvidence,
  inTurn: InTurn,
): Outcome {
  if (built === null) return ok(undefined);
  const patience = patienceOf(step, "Writing to the Scorecard");
  const written = await inTurn(() => step.takeEvidence(taken, toRate(built), patience));
  if (written.ok) step.tell({ type: "said", said: evidenceTaken(taken.partner, taken.use) });
  return written;
}

function toRate({ preview, reviews }: Built) {
  const { partners: list, aliases } = preview.besides;
  const names = reviews.map(({ ranked }) => ranked.name);
  return { names, list, canonical: aliases.canonical };
}

/** Lists what would be removed. Removes nothing. */
export async function listRemoval(step: Step, of: Removal["of"]): Outcome {
  const patience = patienceOf(step, "Looking at what would go");
  if (of === "sample") {
    const listed = await step.sampleSheets(step.today(), patience);
    if (listed.ok) step.tell({ type: "removal", removal: { of, listed: listed.value } });
    return listed;
  }
  const listed = await step.ownThings(patience);
  if (listed.ok) step.tell({ type: "removal", removal: { of, listed: listed.value } });
  return listed;
}

/** Removes what was listed, and looks at what is left. */
export async function remove(step: Step, removal: Removal, inTurn: InTurn): Outcome {
  const patience = patienceOf(step, "Removing");
  const removed = await inTurn<Result<unknown, WorkbookProblem>>(() =>
    removal.of === "sample"
      ? step.removeSample(step.today(), removal.listed, patience)
      : step.removeEverything(removal.listed, patience),
  );
  if (!removed.ok) return removed;
  step.tell({ type: "removed" });
  return look(step);
}
