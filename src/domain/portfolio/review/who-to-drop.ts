import { foldName } from "../../attribution/partner-name";
import { entryOf, type DecisionEntries } from "../quarter/decision-entries";
import type { FlagCode } from "./flag";
import type { PartnerReview } from "./partner-review";

/** Whom a trial drops. */
export type WhoToDrop = {
  readonly by: "advised" | "decided" | "flag" | "lowest" | "ticks";
  readonly flag: FlagCode;
  /** How many of those with the least attributed revenue. */
  readonly count: number;
  /** Names: kept after all where others were proposed, dropped where a person ticks them. */
  readonly ticked: ReadonlySet<string>;
};

/**
 * Whom a way of choosing proposes, before single ones are kept.
 *
 * @param reviews in their order, the most revenue first
 */
export function proposedToDrop(
  reviews: readonly PartnerReview[],
  entries: DecisionEntries,
  { by, flag, count }: Omit<WhoToDrop, "ticked">,
): readonly PartnerReview[] {
  switch (by) {
    case "advised":
      return reviews.filter(({ advice }) => advice.action === "Exit");
    case "decided":
      return reviews.filter(({ ranked }) => entryOf(entries, ranked.name).decision === "Exit");
    case "flag":
      return reviews.filter(({ flags }) => flags.includes(flag));
    case "lowest":
      return reviews.slice(Math.max(0, reviews.length - count));
    case "ticks":
      return reviews;
  }
}

/** Folded names of those who are dropped of the proposed: the ticked ones, or all but those. */
export const namesToDrop = (
  proposed: readonly PartnerReview[],
  { by, ticked }: Pick<WhoToDrop, "by" | "ticked">,
): ReadonlySet<string> =>
  new Set(
    proposed
      .map(({ ranked }) => ranked.name)
      .filter((name) => ticked.has(name) === (by === "ticks"))
      .map(foldName),
  );
