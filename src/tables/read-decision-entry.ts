import { foldName } from "../domain/attribution/partner-name";
import type { DecisionEntry } from "../domain/portfolio/quarter/decision";
import type {
  DecisionEntries,
  UnreadableEntry,
} from "../domain/portfolio/quarter/decision-entries";
import { actions, type Action } from "../domain/portfolio/review/action";
import { cellText, isBlank } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDate } from "./date";
import { entryHeaders } from "./decision-fields";

/** What was typed beside partners, and what of it nobody can read. */
export type ReadDecisionEntries = {
  readonly entries: DecisionEntries;
  readonly unreadable: readonly UnreadableEntry[];
};

export type EntryCells = Readonly<Record<keyof typeof entryHeaders, CellValue>>;

/** Reads the decisions of the table Portfolio; of two rows of a partner the first with any counts. */
export function readDecisionEntries(
  rows: readonly { readonly partner: CellValue; readonly cells: EntryCells }[],
): ReadDecisionEntries {
  const entries = new Map<string, DecisionEntry>();
  const unreadable: UnreadableEntry[] = [];
  for (const { partner, cells } of rows) {
    const name = cellText(partner);
    if (name === "" || entries.has(foldName(name))) continue;
    // A stamp alone is of a decision that was cleared.
    const { decidedOn: _stamp, ...typed } = cells;
    if (Object.values(typed).every(isBlank)) continue;
    const doubt = (field: keyof EntryCells): null => {
      const found = cellText(cells[field]);
      unreadable.push({ partner: name, column: entryHeaders[field], found });
      return null;
    };
    const dated = (field: "due" | "decidedOn") =>
      isBlank(cells[field]) ? null : (readDate(cells[field]) ?? doubt(field));
    entries.set(foldName(name), {
      decision: isBlank(cells.decision) ? null : (readAction(cells.decision) ?? doubt("decision")),
      owner: textOf(cells.owner),
      due: dated("due"),
      reason: textOf(cells.reason),
      decidedOn: dated("decidedOn"),
    });
  }
  return { entries, unreadable };
}

/** An action as typed by hand, in any case; null for anything else. */
export const readAction = (cell: CellValue): Action | null => {
  const typed = foldName(cellText(cell));
  return actions.find((action) => foldName(action) === typed) ?? null;
};

const textOf = (cell: CellValue): string | null => (isBlank(cell) ? null : cellText(cell));
