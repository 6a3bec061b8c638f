import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import type { Action } from "../domain/portfolio/review/action";
import { fitText } from "./advice";
import { counted, whole } from "./counting";
import { shortMoney } from "./money";

const fitOf = ({ fit }: PartnerReview): string =>
  fit === null || fit.fit === null ? "not rated" : `fit ${fitText(fit.fit)}`;

/** The second line of a row: "$1.24M · fit 85". */
export const rowFigures = (review: PartnerReview, currency: string): string =>
  `${shortMoney(review.ranked.attributedMinor, currency)} · ${fitOf(review)}`;

export const flagsText = (count: number): string => counted(count, "flag");

/** A row as it is read aloud. */
export function rowName(
  review: PartnerReview,
  {
    currency,
    decided,
    unsaved,
  }: {
    readonly currency: string;
    readonly decided: Action | null;
    readonly unsaved: string | null;
  },
): string {
  const { name, rank, class: letter, attributedMinor } = review.ranked;
  return [
    name,
    letter === "None" ? "no class" : `rank ${whole(rank)}, class ${letter}`,
    shortMoney(attributedMinor, currency),
    fitOf(review),
    ...(review.flags.length === 0 ? [] : [flagsText(review.flags.length)]),
    ...(unsaved === null ? [] : [unsaved]),
    decided === null ? `advised ${review.advice.action}, to decide` : `decided ${decided}`,
  ].join(", ");
}

export const sortText = {
  revenue: { name: "By revenue", caption: "by revenue" },
  lowest: { name: "By revenue, lowest first", caption: "Sorted by revenue, lowest first" },
  fit: { name: "By fit", caption: "by fit" },
  flags: { name: "Most flags first", caption: "most flags first" },
  name: { name: "By name", caption: "by name" },
} as const;

/** Why a list is empty. */
export const nothingToDecide = "Nothing left to decide here.";
export const nobodyAdvised = (action: Action): string => `No partner is advised ${action}.`;
export const nobodyThere = "No partner is in this list.";
export const nobodyCalled = (text: string): string => `No partner called ‘${text}’.`;
export const didYouMean = "Did you mean ";
export const notInFilter = (name: string): string => `${name} is not in this list.`;
