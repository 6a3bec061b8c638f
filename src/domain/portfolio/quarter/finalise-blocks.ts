import type { Action } from "../review/action";
import type { PartnerReview } from "../review/partner-review";
import {
  entryOf,
  needsOwnerAndDue,
  type DecisionEntries,
  type UnreadableEntry,
} from "./decision-entries";

/** A decided partner that something is missing of, with what is there. */
export type UnsettledPartner = {
  readonly partner: string;
  readonly advised: Action;
  readonly decided: Action;
  readonly owner: string | null;
  readonly due: number | null;
};

/** Why the Portfolio sheet is not to be frozen: it shows other figures, or its check row fails. */
export type SheetFault = "not-as-built" | "does-not-add-up";

/** What must be settled before a quarter is finalised, partners in the order of the review. */
export type FinaliseBlocks = {
  /** Exit, Fix or Renegotiate without an owner. */
  readonly withoutOwner: readonly UnsettledPartner[];
  /** The same without a due date. */
  readonly withoutDue: readonly UnsettledPartner[];
  /** Decided otherwise than advised, and nobody says why. */
  readonly withoutReason: readonly UnsettledPartner[];
  /** Typed by hand, and neither an action nor a date: it must not pass for undecided. */
  readonly unreadable: readonly UnreadableEntry[];
  /** The data changed since the figures were worked out. */
  readonly isOutOfDate: boolean;
  /** Seen only when the quarter is finalised: the sheet is read then. */
  readonly sheet: SheetFault | null;
  /** How many things that are; 0 lets the quarter be finalised. */
  readonly count: number;
  /** These may stay open. */
  readonly undecided: readonly string[];
  readonly unrated: readonly string[];
};

/** What of a partner finalising looks at. */
export type Finalised = Pick<PartnerReview, "ranked" | "advice" | "fit">;

export function finaliseBlocks(
  reviews: readonly Finalised[],
  entries: DecisionEntries,
  {
    isOutOfDate,
    unreadable = [],
    sheet = null,
  }: {
    readonly isOutOfDate: boolean;
    readonly unreadable?: readonly UnreadableEntry[];
    readonly sheet?: SheetFault | null;
  },
): FinaliseBlocks {
  const decided = reviews.flatMap(({ ranked, advice }) => {
    const { decision, owner, due, reason } = entryOf(entries, ranked.name);
    if (decision === null) return [];
    const partner = { partner: ranked.name, advised: advice.action, decided: decision };
    return [{ ...partner, owner, due, reason }];
  });
  const toCarryOut = decided.filter((partner) => needsOwnerAndDue(partner.decided));
  const withoutOwner = toCarryOut.filter(({ owner }) => owner === null);
  const withoutDue = toCarryOut.filter(({ due }) => due === null);
  const withoutReason = decided.filter((its) => its.decided !== its.advised && its.reason === null);
  const cells = [withoutOwner, withoutDue, withoutReason, unreadable];
  return {
    ...{ withoutOwner, withoutDue, withoutReason, unreadable, isOutOfDate, sheet },
    count: cells.reduce(
      (sum, { length }) => sum + length,
      Number(isOutOfDate) + Number(sheet !== null),
    ),
    undecided: namesOf(
      reviews.filter((its) => entryOf(entries, its.ranked.name).decision === null),
    ),
    unrated: namesOf(reviews.filter(({ fit }) => (fit?.fit ?? null) === null)),
  };
}

const namesOf = (reviews: readonly Finalised[]): readonly string[] =>
  reviews.map(({ ranked }) => ranked.name);
