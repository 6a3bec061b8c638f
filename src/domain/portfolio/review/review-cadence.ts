import type { Settings } from "../settings";
import type { PartnerFacts } from "./partner-facts";

/**
 * How many days may pass from one review to the next: few at first, more as a partnership settles.
 * One whose start nobody knows counts as settled.
 */
export function reviewEveryDays(
  startDate: number | null,
  asOf: number,
  settings: Settings,
): number {
  const age = startDate === null ? Infinity : asOf - startDate;
  if (age <= settings.reviewFirstUntilDay) return settings.reviewFirstEveryDays;
  if (age <= settings.reviewSecondUntilDay) return settings.reviewSecondEveryDays;
  return settings.reviewLaterEveryDays;
}

/** Never reviewed counts from the start date; null where neither is known. */
export function reviewIsLate(
  { lastReview, startDate }: Pick<PartnerFacts, "lastReview" | "startDate">,
  asOf: number,
  settings: Settings,
): boolean | null {
  const since = lastReview ?? startDate;
  return since === null ? null : asOf > since + reviewEveryDays(startDate, asOf, settings);
}
