import type {
  FinaliseBlocks,
  SheetFault,
  UnsettledPartner,
} from "../domain/portfolio/quarter/finalise-blocks";
import type { UnreadableEntry } from "../domain/portfolio/quarter/decision-entries";
import type { DecisionProgress } from "../domain/portfolio/quarter/decision-progress";
import type { Action } from "../domain/portfolio/review/action";
import { counted, listed, whole } from "./counting";
import { paneDate, timeOfDay } from "./dates";
import { nextQuarter, some } from "./decide";
import type { Explanation } from "./workbook-problems";

/** "37 as advised, 1 changed by you" */
export const progressLine = ({ asAdvised, changed }: DecisionProgress): string =>
  `${whole(asAdvised)} as advised, ${whole(changed)} changed by you`;

export const nothingBlocks = (builtAt: number): string =>
  `Nothing blocks it. Up to date, built ${timeOfDay(builtAt)}.`;

/** What must be settled, and the button that settles it. */
export const blockText = {
  withoutOwner: { title: "An Exit, Fix or Renegotiate without an owner", settle: "Set owner" },
  withoutDue: { title: "An Exit, Fix or Renegotiate without a due date", settle: "Set date" },
  withoutReason: { title: "A changed decision without a reason", settle: "Add reason" },
} as const;

export type BlockKind = keyof typeof blockText;

/** What is there of a partner that something is missing of. */
export function unsettledLine(
  kind: BlockKind,
  { advised, decided, owner, due }: UnsettledPartner,
): string {
  if (kind === "withoutReason") return `Advised ${advised}, chose ${decided}`;
  const rest = kind === "withoutOwner" ? (due === null ? null : `due ${paneDate(due)}`) : owner;
  return rest === null ? decided : `${decided}, ${rest}`;
}

export const unreadableTitle = "A cell that says nothing we can read";
export const settleUnreadable = "Correct";

/** "Decision says ‘perhaps’" */
export const unreadableLine = ({ column, found }: UnreadableEntry): string =>
  `${column} says ‘${found}’`;

/** The sheet is frozen as it stands, so that it has to be what was decided on. */
const sheetFaultText: Readonly<
  Record<SheetFault, { readonly title: string; readonly why: string }>
> = {
  "not-as-built": {
    title: "Rebuild first: the Portfolio sheet was changed",
    why: "It shows other figures than were built: one was typed over, or a row was added or deleted.",
  },
  "does-not-add-up": {
    title: "Rebuild first: row 3 of Portfolio does not add up",
    why: "Credited and direct revenue are not what was won: the Credits sheet was changed since it was built.",
  },
};

export const blockedBy = ({ count }: FinaliseBlocks): string =>
  count === 1 ? "1 thing blocks it." : `${whole(count)} things block it.`;
export const takesAMoment = (count: number): string =>
  count === 1 ? "It takes a moment." : "Each takes a moment.";

/** "Rebuild first: 12 deals changed" */
export const rebuildFirst = (changes: string): string => `Rebuild first: ${changes}`;

/** What kept a quarter from being finalised, seen only then. */
export const notFinalised = (
  { isOutOfDate, sheet }: FinaliseBlocks,
  changes: string,
): Explanation => ({
  ...(isOutOfDate || sheet === null ? changedSince : sheetFaultText[sheet]),
  ...(isOutOfDate ? { title: rebuildFirst(changes) } : {}),
  safe: "Nothing was written. Every decision stands as it was.",
});

const changedSince = {
  title: "Something must be settled first",
  why: "A decision was changed in the sheet since, or the figures are no longer those you decided on.",
};

export const undecidedTitle = (count: number): string =>
  count === 1 ? "1 partner is undecided" : `${whole(count)} partners are undecided`;
export const undecidedNote = (names: readonly string[]): string =>
  `${some(names)}. Saved as “no decision”.`;
export const unratedTitle = (count: number): string =>
  count === 1 ? "1 has no fit score" : `${whole(count)} have no fit score`;

/** What finalising does, a line and what it means. */
export function willHappen(
  quarter: string,
  partners: number,
  toDo: readonly { readonly action: Action; readonly count: number }[],
): readonly { readonly title: string; readonly note: string }[] {
  const sum = toDo.reduce((all, { count }) => all + count, 0);
  const each = toDo.map(({ action, count }) => `${whole(count)} ${action}`);
  return [
    {
      title: `New sheet “Portfolio ${quarter}”`,
      note: "A copy with values only. It never changes again.",
    },
    {
      title: `${counted(partners, "row")} added to “Decisions”`,
      note: "One per partner, with what was advised and decided.",
    },
    {
      title: `${nextQuarter(quarter)} opens with your open actions`,
      note:
        sum === 0
          ? "No action carries over."
          : `${counted(sum, "action")} ${sum === 1 ? "carries" : "carry"} over: ${listed(each)}.`,
    },
  ];
}

export const cannotBeUndone =
  "Excel cannot undo this. To correct a decision later, add a new one; the old row stays.";
