import { attribution } from "../../attribution/attribution";
import type { Selection } from "../../attribution/select-journeys";
import { selectJourneys } from "../../attribution/select-journeys";
import { dealModelsFor } from "../model-settings";
import type { Involved, Portfolio } from "../portfolio";
import type { Settings } from "../settings";
import { quartersBack } from "../window";
import type { PartnerRevenue } from "./partner-review";
import { pipelineByPartner } from "./pipeline";

/** What one partner was credited with over time, under the model of the portfolio. */
export type RevenueHistory = PartnerRevenue & {
  /** By how many complete quarters back, −1 for the one that runs; nothing where nothing was won. */
  readonly byQuarter: ReadonlyMap<number, number>;
  /** The most that one deal of the window brought it. */
  readonly largestDealMinor: number;
};

export type RevenueHistories = {
  /** By partner of the book. */
  readonly partners: readonly RevenueHistory[];
  /** How many complete quarters back the first won deal lies: before it nothing is known. */
  readonly reachesBack: number;
};

type Ranked = Pick<Portfolio, "model" | "lookbackDays" | "window">;

/**
 * Revenue quarter by quarter, without a limit to the past. A model that a portfolio can have looks
 * at one deal at a time, so that all quarters come from one pass over all deals, and the quarters of
 * the window add up to what is attributed in it to the cent.
 */
export function revenueHistories(
  involved: Involved,
  ranked: Ranked,
  { asOf, settings }: { readonly asOf: number; readonly settings: Settings },
): RevenueHistories {
  const { book, involvements } = involved;
  const { model, lookbackDays, window } = ranked;
  const scope = { window: { from: -Infinity, to: Math.max(asOf, window.to) }, lookbackDays };
  const selection = selectJourneys(book, involvements, scope);
  const gathered = book.partners.map(() => ({
    byQuarter: new Map<number, number>(),
    largestDealMinor: 0,
  }));
  const backOf = quarterCounter(asOf, settings.fiscalYearStartsIn);
  const closeOf = (deal: number): number => book.deals[deal]?.closeDate ?? Infinity;
  for (const { deal, partner, creditMinor } of attribution(
    selection,
    model,
    dealModelsFor(settings),
  ).credits()) {
    const its = gathered[partner ?? -1];
    if (its === undefined || deal === null) continue;
    const close = closeOf(deal);
    if (close >= window.from && close <= window.to)
      its.largestDealMinor = Math.max(its.largestDealMinor, creditMinor);
    const back = backOf(close);
    if (close <= asOf) its.byQuarter.set(back, (its.byQuarter.get(back) ?? 0) + creditMinor);
  }
  const pipeline = pipelineByPartner(involved, ranked, { asOf, settings });
  const lastWon = lastWonByPartner(selection, closeOf, asOf);
  const soFar = backOf(asOf);
  return {
    partners: gathered.map((its, partner) => ({
      ...its,
      thisQuarterMinor: its.byQuarter.get(soFar) ?? 0,
      quarterOnQuarter: changeFrom(its.byQuarter.get(1), its.byQuarter.get(0)),
      pipelineMinor: pipeline[partner] ?? 0,
      lastWon: lastWon[partner] ?? null,
    })),
    reachesBack: Math.max(-1, ...earliestOf(selection, closeOf).map(backOf)),
  };
}

/** −0.31 for 31 % less; null without anything above zero to compare with. */
export const changeFrom = (before: number | undefined, now: number | undefined): number | null =>
  before === undefined || before <= 0 ? null : (now ?? 0) / before - 1;

/** Credited since so many complete quarters ago, the one that runs included. */
export const creditedWithin = ({ byQuarter }: RevenueHistory, quarters: number): number =>
  sumWhere(byQuarter, (back) => back < quarters);

/** Credited earlier than that. */
export const creditedBefore = ({ byQuarter }: RevenueHistory, quarters: number): number =>
  sumWhere(byQuarter, (back) => back >= quarters);

const sumWhere = (
  byQuarter: ReadonlyMap<number, number>,
  counts: (back: number) => boolean,
): number => [...byQuarter].reduce((sum, [back, minor]) => sum + (counts(back) ? minor : 0), 0);

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

function earliestOf({ wonDeals }: Selection, closeOf: (deal: number) => number): readonly number[] {
  const earliest = wonDeals.reduce((first, deal) => Math.min(first, closeOf(deal)), Infinity);
  return Number.isFinite(earliest) ? [earliest] : [];
}
