import { foldName } from "../../attribution/partner-name";
import type { PartnerReview } from "./partner-review";

/** By attributed, sourced, pipeline and fit, the most first, then by folded name, code unit by code unit. */
export const inReviewOrder = (reviews: readonly PartnerReview[]): readonly PartnerReview[] =>
  reviews
    .map((review) => ({ review, name: foldName(review.ranked.name), figures: figuresOf(review) }))
    .sort((a, b) => byFigures(a.figures, b.figures) || (a.name < b.name ? -1 : 1))
    .map(({ review }) => review);

/** What is not rated comes after every fit. */
const figuresOf = ({ ranked, revenue, fit }: PartnerReview): readonly number[] => [
  ...([ranked.attributedMinor, ranked.sourcedMinor, revenue.pipelineMinor] as const),
  fit?.fit ?? -1,
];

function byFigures(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
