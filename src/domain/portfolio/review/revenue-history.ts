import { attributionInSteps } from "../../attribution/attribution";
import { selectJourneys, type Selection } from "../../attribution/select-journeys";
import { finish, type Steps } from "../../numeric/steps";
import { dealModelsFor } from "../model-settings";
import type { Involved, Portfolio } from "../portfolio";
import type { Settings } from "../settings";
import { quartersBack } from "../window";
import { changeFrom, gatherCredits, type Earned } from "./earned";
import type { PartnerRevenue } from "./partner-review";
import { pipelineByPartner } from "./pipeline";

/** What one partner was credited with over time, under the model of the portfolio. */
export type RevenueHistory = PartnerRevenue & Earned;

export type RevenueHistories = {
  /** By partner of the book. */
  readonly partners: readonly RevenueHistory[];
  /** How many complete quarters back the first won deal lies: before it nothing is known. */
  readonly reachesBack: number;
};

/**
 * Revenue quarter by quarter, without a limit to the past. A model that a portfolio can have looks
 * at one deal at a time, so that all quarters come from one pass over all deals, and the quarters of
 * the window add up to what is attributed in it to the cent. Markov looks at all deals together and
 * has no such quarters; it cannot be the model of a portfolio.
 */
export const revenueHistories = (
  involved: Involved,
  ranked: Pick<Portfolio, "model" | "lookbackDays" | "window">,
  by: { readonly asOf: number; readonly settings: Settings },
): RevenueHistories => finish(revenueHistoriesInSteps(involved, ranked, by));

/** The same, a pass over the deals at a time. */
export function* revenueHistoriesInSteps(
  involved: Involved,
  ranked: Pick<Portfolio, "model" | "lookbackDays" | "window">,
  { asOf, settings }: { readonly asOf: number; readonly settings: Settings },
): Steps<RevenueHistories> {
  const { deals, partners } = involved.book;
  const { model, lookbackDays, window } = ranked;
  const scope = { window: { from: -Infinity, to: Math.max(asOf, window.to) }, lookbackDays };
  const selection = selectJourneys(involved.book, involved.involvements, scope);
  yield;
  const { credits } = yield* attributionInSteps(selection, model, dealModelsFor(settings));
  yield;
  const closeOf = (deal: number): number => deals[deal]?.closeDate ?? Infinity;
  const backOf = quarterCounter(asOf, settings.fiscalYearStartsIn);
  const earned = gatherCredits(credits(), {
    partners: partners.length,
    closeOf,
    backOf,
    asOf,
    window,
  });
  yield;
  const pipeline = pipelineByPartner(involved, ranked, { asOf, settings });
  yield;
  const lastWon = lastWonByPartner(selection, closeOf, asOf);
  const first = selection.wonDeals.reduce((day, deal) => Math.min(day, closeOf(deal)), Infinity);
  return {
    reachesBack: first > asOf ? -1 : backOf(first),
    partners: earned.map((its, partner) => ({
      ...its,
      thisQuarterMinor: its.byQuarter.get(backOf(asOf)) ?? 0,
      quarterOnQuarter: changeFrom(its.byQuarter.get(1), its.byQuarter.get(0)),
      pipelineMinor: pipeline[partner] ?? 0,
      lastWon: lastWon[partner] ?? null,
    })),
  };
}

/** Deals of one day are in one quarter, and there are far fewer days than deals. */
function quarterCounter(asOf: number, startsIn: number): (date: number) => number {
  const known = new Map<number, number>();
  return (date) => {
    const back = known.get(date) ?? quartersBack(date, asOf, startsIn);
    known.set(date, back);
    return back;
  };
}

function lastWonByPartner(
  { won, wonDeals }: Selection,
  closeOf: (deal: number) => number,
  asOf: number,
): readonly (number | undefined)[] {
  const last = new Array<number | undefined>(won.partnerCount).fill(undefined);
  won.partner.forEach((partner, party) => {
    const close = closeOf(wonDeals[won.deal[party] ?? 0] ?? -1);
    if (close <= asOf) last[partner] = Math.max(last[partner] ?? -Infinity, close);
  });
  return last;
}
