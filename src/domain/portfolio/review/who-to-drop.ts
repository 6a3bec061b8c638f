import { foldName } from "../../attribution/partner-name";
import type { Action } from "./action";
import type { FlagCode } from "./flag";
import type { PartnerReview } from "./partner-review";

/** Whom a trial drops. */
export type WhoToDrop =
  | { readonly by: "recommended-exit" }
  | { readonly by: "decided-exit" }
  | { readonly by: "flag"; readonly flag: FlagCode }
  /** So many with the least attributed revenue. */
  | { readonly by: "lowest"; readonly count: number }
  /** Folded names. */
  | { readonly by: "ticks"; readonly names: ReadonlySet<string> };

/**
 * The folded names of the partners that a trial drops.
 *
 * @param reviews in their order, the most revenue first
 * @param decidedOn what is decided on a partner by its folded name; null where nothing is
 */
export function whoToDrop(
  reviews: readonly PartnerReview[],
  choice: WhoToDrop,
  decidedOn: (foldedName: string) => Action | null,
): ReadonlySet<string> {
  const nameOf = ({ ranked }: PartnerReview): string => foldName(ranked.name);
  const where = (isMeant: (review: PartnerReview) => boolean): ReadonlySet<string> =>
    new Set(reviews.filter(isMeant).map(nameOf));
  switch (choice.by) {
    case "recommended-exit":
      return where(({ advice }) => advice.action === "Exit");
    case "decided-exit":
      return where((review) => decidedOn(nameOf(review)) === "Exit");
    case "flag":
      return where(({ flags }) => flags.includes(choice.flag));
    case "lowest":
      return new Set(reviews.slice(Math.max(reviews.length - choice.count, 0)).map(nameOf));
    case "ticks":
      return where((review) => choice.names.has(nameOf(review)));
  }
}
