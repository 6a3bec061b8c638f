import { questionsLeftText } from "../../text/questions";
import { isPressing } from "../../workflows/answers";
import { missingBeside } from "../../workflows/beside-tables";
import { stillNeeded, stillNeededOf } from "../../workflows/open-tables";
import type { Setup } from "./pane-state";

export const notRead = "Not everything is read.";

/** Why there is nothing to build yet; null when there is. */
export function obstacleOf(setup: Setup): string | null {
  const { involving, preview } = setup;
  if (involving.kind === "unanswered") return "Say where the partners are named.";
  const pressing = preview?.questions.filter(isPressing).length ?? 0;
  if (pressing > 0) return questionsLeftText(pressing);
  const beside = missingBeside(setup).flatMap(({ fields }) => fields);
  const needed = stillNeeded(setup).length + stillNeededOf(involving).length + beside.length;
  if (needed > 0)
    return needed === 1 ? "1 column left to choose." : `${needed} columns left to choose.`;
  if (preview === null || !setup.isRead) return notRead;
  const { from, to } = preview.dates.window;
  return from > to ? "The period ends before it begins." : null;
}
