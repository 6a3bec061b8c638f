import type { PromisedMilestone } from "./partner-facts";

/** Of the milestones due by a day, how many were met by then; null where none was due. */
export function dueMilestones(
  milestones: readonly PromisedMilestone[],
  asOf: number,
): { readonly met: number; readonly due: number } | null {
  const due = milestones.filter((milestone) => milestone.due !== null && milestone.due <= asOf);
  if (due.length === 0) return null;
  const met = due.filter(({ isDone, doneOn }) => isDone && (doneOn === null || doneOn <= asOf));
  return { met: met.length, due: due.length };
}
