import { failure, ok, type Result } from "../problem";
import { accountOverlap, type AccountOverlap } from "./account-overlap";
import { complementaryReach, type Segment } from "./complementary-reach";
import type { Rating } from "./rating";
import type { Scale } from "./scale";

/** What customer lists say of a partner; null for a list that is not there. */
export type CustomerLists = {
  /** Customers of both sides by segment. */
  readonly segments: readonly Segment[] | null;
  readonly accounts: {
    readonly theirs: readonly string[];
    /** Those who bought, and those we are selling to. */
    readonly ours: readonly string[];
    readonly targets: readonly string[];
  } | null;
};

/** What the data say beside the opinion. It never takes the opinion's place: a person decides. */
export type ReachEvidence = {
  /** What was rated, within the scale; null where nothing was. */
  readonly rated: Rating;
  /** Complementary reach, 0–100; null without segments of both sides. */
  readonly reach: number | null;
  /** The same on the scale of the ratings, not rounded. */
  readonly listsSay: number | null;
  /** A whole step of the scale or more lies between them. */
  readonly differs: boolean;
  /** Null without a list of their accounts. */
  readonly overlap: AccountOverlap | null;
  /** How many customers of theirs all this rests on. */
  readonly theirCustomers: number;
  readonly isLowEvidence: boolean;
};

/** Fewer customers of a partner than this say little, unless something else is set. */
export const fewestCustomers = 30;

/**
 * A rating from 0 to 100 as it stands on a scale.
 *
 * @example onScale(50, { min: 1, max: 5 }) // → 3
 */
export const onScale = (score: number, { min, max }: Scale): number =>
  min + (score / 100) * (max - min);

/**
 * Evidence beside a rating of complementary reach: what the customer lists of both sides say.
 *
 * @param rated the opinion
 * @param scale of the ratings
 * @param enough so many customers of theirs are no low evidence
 * @returns reach where segments of both sides are known, overlap where their accounts are. Problem:
 * the lists say nothing of this partner
 * @example reachEvidence(5, { min: 1, max: 5 }, { accounts: null, segments: [
 * { ours: 160, theirs: 10, relevance: 1, theirRelevance: 1 },
 * { ours: 30, theirs: 20, relevance: 1, theirRelevance: 1 },
 * { ours: 10, theirs: 50, relevance: 1, theirRelevance: 1 },
 * { ours: 0, theirs: 20, relevance: 0, theirRelevance: 1 }] }).value.differs
 * // → true
 */
export const reachEvidence = (
  rated: Rating,
  scale: Scale,
  { segments, accounts }: CustomerLists,
  enough: number = fewestCustomers,
): Result<ReachEvidence, { readonly code: "no-customers" }> => {
  const measured = segments === null ? null : complementaryReach(segments);
  const reach = measured?.ok === true ? measured.value : null;
  const hasAccounts = accounts !== null && accounts.theirs.length > 0;
  const compared = hasAccounts
    ? accountOverlap(accounts.ours, accounts.theirs, accounts.targets)
    : null;
  const overlap = compared?.ok === true ? compared.value : null;
  if (reach === null && overlap === null) return failure({ code: "no-customers" });
  const listsSay = reach === null ? null : onScale(reach, scale);
  const inSegments = (segments ?? []).reduce((sum, { theirs }) => sum + theirs, 0);
  const theirCustomers = Math.max(inSegments, overlap?.theirs ?? 0);
  return ok({
    ...{ rated, reach, listsSay, overlap, theirCustomers },
    differs: rated !== null && listsSay !== null && Math.abs(rated - listsSay) >= stepOf(scale),
    isLowEvidence: theirCustomers < enough,
  });
};

/** One of the five steps that a scale of 1 to 5 has. */
const stepOf = ({ min, max }: Scale): number => (max - min) / 4;
