import type { Credit } from "../../attribution/attribution";
import type { Window } from "../window";

/** What one partner was credited with, in minor units. */
export type Earned = {
  /** By how many complete quarters back, −1 for the one that runs; nothing where nothing was won. */
  readonly byQuarter: ReadonlyMap<number, number>;
  /** The most that one deal of the window brought it. */
  readonly largestDealMinor: number;
};

type Deals = {
  /** How many partners there are. */
  readonly partners: number;
  readonly closeOf: (deal: number) => number;
  readonly backOf: (date: number) => number;
  readonly asOf: number;
  readonly window: Window;
};

/** Puts the credits of won deals together by partner and quarter. */
export function gatherCredits(
  credits: readonly Credit[],
  { partners, closeOf, backOf, asOf, window }: Deals,
): readonly Earned[] {
  const gathered = Array.from({ length: partners }, () => ({
    byQuarter: new Map<number, number>(),
    largestDealMinor: 0,
  }));
  for (const { deal, partner, creditMinor } of credits) {
    const its = gathered[partner ?? -1];
    if (its === undefined || deal === null) continue;
    const close = closeOf(deal);
    if (window.from <= close && close <= window.to)
      its.largestDealMinor = Math.max(its.largestDealMinor, creditMinor);
    if (close > asOf) continue;
    const back = backOf(close);
    its.byQuarter.set(back, (its.byQuarter.get(back) ?? 0) + creditMinor);
  }
  return gathered;
}

/** −0.31 for 31 % less; null without anything above zero to compare with. */
export const changeFrom = (before: number | undefined, now: number | undefined): number | null =>
  before === undefined || before <= 0 ? null : (now ?? 0) / before - 1;

/** Credited since so many complete quarters ago, the one that runs included. */
export const creditedWithin = ({ byQuarter }: Earned, quarters: number): number =>
  sumWhere(byQuarter, (back) => back < quarters);

/** Credited earlier than that. */
export const creditedBefore = ({ byQuarter }: Earned, quarters: number): number =>
  sumWhere(byQuarter, (back) => back >= quarters);

const sumWhere = (
  byQuarter: ReadonlyMap<number, number>,
  counts: (back: number) => boolean,
): number => [...byQuarter].reduce((sum, [back, minor]) => sum + (counts(back) ? minor : 0), 0);
