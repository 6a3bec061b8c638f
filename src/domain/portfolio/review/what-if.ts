import { foldName } from "../../attribution/partner-name";
import { pruning } from "../pruning";
import type { Action } from "./action";
import type { PartnerReview } from "./partner-review";

/** What a trial of dropping partners shows. Money in minor units, shares 0–1. */
export type WhatIf = {
  /** In the order of the reviews. */
  readonly dropped: readonly PartnerReview[];
  /** All that is attributed to them, and what they sourced themselves. */
  readonly atRisk: { readonly highMinor: number; readonly lowMinor: number };
  /** The high one of all partner revenue; null where there is none. */
  readonly shareAtRisk: number | null;
  readonly pipelineAtRiskMinor: number;
  /** Per quarter; null where nobody records hours. */
  readonly hours: Freed | null;
  /** Over the window; null where nobody records costs. */
  readonly costMinor: Freed | null;
  readonly revenueMinor: Change<number>;
  /** Null where there is no cost, or no revenue, to divide by. */
  readonly revenuePerCost: Change<number | null>;
  readonly hhi: Change<number | null>;
  /** Partners advised or decided Invest that stay, and what each could get of the hours freed. */
  readonly invest: { readonly partners: number; readonly hoursEach: number } | null;
  readonly warnings: Warnings;
};

export type Change<Value> = { readonly before: Value; readonly after: Value };
export type Freed = { readonly freed: number; readonly before: number };

/** Of those dropped, who should make one think twice. */
export type Warnings = {
  readonly classAOrB: readonly PartnerReview[];
  readonly incubating: readonly PartnerReview[];
  /** There for something else than revenue. */
  readonly notForRevenue: readonly PartnerReview[];
};

/**
 * What would change if some partners went. Shares of credit that are at risk, not a forecast.
 *
 * @param reviews all partners
 * @param isDropped by folded name
 * @param actionOf what is decided on a partner, else what is advised
 */
export function whatIf(
  reviews: readonly PartnerReview[],
  isDropped: (foldedName: string) => boolean,
  actionOf: (review: PartnerReview) => Action = ({ advice }) => advice.action,
): WhatIf {
  const drops = new Set(reviews.filter(({ ranked }) => isDropped(foldName(ranked.name))));
  const dropped = [...drops];
  const tried = pruning(
    reviews.map((review) => ({
      value: revenueOf(review),
      isExit: drops.has(review),
      hours: review.economics.hoursPerQuarter ?? 0,
      cost: review.economics.costMinor ?? 0,
    })),
  );
  const before = sumOf(reviews, revenueOf);
  const hours = freed(reviews, dropped, ({ economics }) => economics.hoursPerQuarter);
  const staying = reviews.filter((review) => !drops.has(review));
  const investing = staying.filter((review) => actionOf(review) === "Invest").length;
  return {
    dropped,
    atRisk: { highMinor: tried.revenueAtRisk, lowMinor: sumOf(dropped, sourcedOf) },
    shareAtRisk: tried.shareAtRisk,
    pipelineAtRiskMinor: sumOf(dropped, ({ revenue }) => revenue.pipelineMinor),
    hours,
    costMinor: freed(reviews, dropped, ({ economics }) => economics.costMinor),
    revenueMinor: { before, after: before - tried.revenueAtRisk },
    revenuePerCost: { before: tried.revenuePerCostBefore, after: tried.revenuePerCostAfter },
    hhi: { before: tried.hhiBefore, after: tried.hhiAfter },
    invest:
      investing === 0 || hours === null || hours.freed <= 0
        ? null
        : { partners: investing, hoursEach: hours.freed / investing },
    warnings: warningsOf(dropped),
  };
}

/** Nothing is at risk with a partner that cost more in refunds than it brought. */
const revenueOf = ({ ranked }: PartnerReview): number => Math.max(ranked.attributedMinor, 0);
const sourcedOf = ({ ranked }: PartnerReview): number => Math.max(ranked.sourcedMinor, 0);

const sumOf = (
  reviews: readonly PartnerReview[],
  figureOf: (review: PartnerReview) => number,
): number => reviews.reduce((sum, review) => sum + figureOf(review), 0);

function freed(
  reviews: readonly PartnerReview[],
  dropped: readonly PartnerReview[],
  figureOf: (review: PartnerReview) => number | null,
): Freed | null {
  if (reviews.every((review) => figureOf(review) === null)) return null;
  const figure = (review: PartnerReview): number => figureOf(review) ?? 0;
  return { freed: sumOf(dropped, figure), before: sumOf(reviews, figure) };
}

const warningsOf = (dropped: readonly PartnerReview[]): Warnings => ({
  classAOrB: dropped.filter(({ ranked }) => ranked.class === "A" || ranked.class === "B"),
  incubating: dropped.filter(({ flags }) => flags.includes("EARLY")),
  notForRevenue: dropped.filter(
    ({ facts: { valueType } }) => valueType !== null && valueType !== "Revenue",
  ),
});
