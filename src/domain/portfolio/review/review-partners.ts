import { foldName } from "../../attribution/partner-name";
import { finish, type Steps } from "../../numeric/steps";
import type { Involved, Portfolio, RankedPartner } from "../portfolio";
import { noPast, type PastDecisions } from "../quarter/past-decisions";
import type { Settings } from "../settings";
import { advise } from "./advise";
import { economics } from "./economics";
import { flagsOf } from "./flags";
import type { FlagSubject } from "./flag-subject";
import { healthOf } from "./health";
import { noFacts, type PartnerFacts } from "./partner-facts";
import type { PartnerFit } from "./partner-fit";
import type { PartnerReview } from "./partner-review";
import { inReviewOrder } from "./review-order";
import { revenueHistoriesInSteps } from "./revenue-history";
import type { Sources } from "./sources";
import { tenureMonths } from "./tenure";

/** A partner by its folded name, as `foldName` gives it. */
export type ByPartner<Value> = (foldedName: string) => Value | null;

export type ReviewInput = {
  readonly portfolio: Portfolio;
  /** What the portfolio was made of. */
  readonly involved: Involved;
  readonly facts: ByPartner<PartnerFacts>;
  readonly sources: Sources;
  readonly fits: ByPartner<PartnerFit>;
  readonly past: ByPartner<PastDecisions>;
  readonly asOf: number;
  readonly settings: Settings;
};

/**
 * Every partner of a portfolio with what a decision on it rests on: revenue over time, fit,
 * economics, health, flags and advice.
 *
 * @returns by attributed, sourced, pipeline and fit, the most first, then by name
 */
export const reviewPartners = (input: ReviewInput): readonly PartnerReview[] =>
  finish(reviewPartnersInSteps(input));

/** The same, a partner at a time. */
export function* reviewPartnersInSteps(input: ReviewInput): Steps<readonly PartnerReview[]> {
  const { portfolio, involved, asOf, settings } = input;
  const histories = yield* revenueHistoriesInSteps(involved, portfolio, { asOf, settings });
  const place = new Map(involved.book.partners.map((name, at) => [foldName(name), at]));
  const reviews: PartnerReview[] = [];
  for (const ranked of portfolio.partners) {
    const revenue = histories.partners[place.get(foldName(ranked.name)) ?? -1];
    if (revenue === undefined) throw new Error(`revenue of partner: ${ranked.name}`);
    reviews.push(reviewOf(ranked, { revenue, reachesBack: histories.reachesBack }, input));
    yield;
  }
  return inReviewOrder(reviews);
}

function reviewOf(
  ranked: RankedPartner,
  earned: Pick<FlagSubject, "revenue" | "reachesBack">,
  { portfolio: { window }, sources, asOf, settings, ...input }: ReviewInput,
): PartnerReview {
  const folded = foldName(ranked.name);
  const facts = input.facts(folded) ?? noFacts;
  const past = input.past(folded) ?? noPast;
  const fit = input.fits(folded);
  const subject: FlagSubject = {
    ...{ ranked, facts, fit, sources, asOf, settings, ...earned },
    tenureMonths: tenureMonths(facts.startDate, asOf),
    economics: economics(facts, ranked.attributedMinor, { window, settings }),
  };
  const { raised: flags, notChecked } = flagsOf(subject);
  const { thisQuarterMinor, quarterOnQuarter, pipelineMinor, lastWon } = earned.revenue;
  return {
    ...{ ranked, facts, fit, flags, notChecked, past },
    tenureMonths: subject.tenureMonths,
    revenue: { thisQuarterMinor, quarterOnQuarter, pipelineMinor, lastWon },
    economics: subject.economics,
    health: healthOf(subject),
    advice: advise({ ...subject, flags, past, window, band: fit?.band ?? null }),
  };
}
