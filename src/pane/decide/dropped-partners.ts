import { foldName } from "../../domain/attribution/partner-name";
import { entryOf, type DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { FlagCode } from "../../domain/portfolio/review/flag";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";

export type Who = "advised" | "decided" | "flag" | "lowest" | "ticks";

/** Who is to be dropped, before single ones are kept. */
export type Dropping = {
  readonly who: Who;
  readonly flag: FlagCode;
  /** How many of the lowest. */
  readonly count: number;
  /** Ticked off from what was proposed, or ticked by hand. */
  readonly ticked: ReadonlySet<string>;
};

/** Whom a way of choosing proposes, in the order of the reviews. */
export function proposed(
  reviews: readonly PartnerReview[],
  entries: DecisionEntries,
  { who, flag, count }: Omit<Dropping, "ticked">,
): readonly PartnerReview[] {
  switch (who) {
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

/** Folded names of those dropped: with own ticks the ticked ones, else all but those. */
export const droppedOf = (
  among: readonly PartnerReview[],
  { who, ticked }: Dropping,
): ReadonlySet<string> =>
  new Set(
    among
      .map(({ ranked }) => ranked.name)
      .filter((name) => ticked.has(name) === (who === "ticks"))
      .map(foldName),
  );
