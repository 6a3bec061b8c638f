import type { PartnerReview } from "./partner-review";

/**
 * Where the hours run out: how many partners, from the first, can be looked after with the hours
 * there are in a quarter. Partners whose hours nobody records take none.
 *
 * @returns null where they suffice for all, or no capacity is set
 */
export function capacityLine(
  reviews: readonly Pick<PartnerReview, "economics">[],
  capacityHours: number | null,
): number | null {
  if (capacityHours === null) return null;
  let hours = 0;
  const passing = reviews.findIndex(({ economics }) => {
    hours += economics.hoursPerQuarter ?? 0;
    return hours > capacityHours;
  });
  return passing === -1 ? null : passing;
}
