import { allOf, where, type Checked } from "./checked";
import type { FlagSubject } from "./flag-subject";
import { changeFrom, creditedBefore, creditedWithin } from "./earned";

/** LOGO: meant to bring revenue and long enough a partner, yet nothing came and nothing is open. */
export function isLogo({ facts, revenue, tenureMonths, settings }: FlagSubject): Checked {
  const isForRevenue = facts.valueType === null || facts.valueType === "Revenue";
  return allOf(
    creditedWithin(revenue, settings.logoQuarters) <= 0,
    revenue.pipelineMinor <= 0,
    where(!facts.unread.includes("valueType"), isForRevenue),
    tenureMonths === null ? null : tenureMonths >= settings.logoMonths,
  );
}

/** DORMANT: revenue once, none lately. */
export const isDormant = ({ revenue, settings: { dormantQuarters } }: FlagSubject): Checked =>
  creditedBefore(revenue, dormantQuarters) > 0 && creditedWithin(revenue, dormantQuarters) <= 0;

/** TOUCH-ONLY: part of what is won, source of none of it. */
export const isTouchOnly = ({ ranked, sources }: FlagSubject): Checked =>
  ranked.attributedMinor > 0 && where(sources.hasRoles, ranked.sourcedMinor <= 0);

/** CONC: too large a share of everything. */
export const isConcentrated = ({ ranked, settings }: FlagSubject): Checked =>
  (ranked.share ?? 0) > settings.concentratedAbove;

/** ONE-DEAL: most of it from one deal. */
export const isOneDeal = ({ ranked, revenue, settings }: FlagSubject): Checked =>
  ranked.attributedMinor > 0 &&
  revenue.largestDealMinor > ranked.attributedMinor * settings.oneDealAbove;

/** Complete quarters in a year, and how many of them in a row must have fallen. */
const year = 4;
const running = [0, 1] as const;

/**
 * The last two complete quarters, each against the same quarter a year ago: −0.31 for 31 % less;
 * null where one of them had nothing then.
 */
export function changesOnYear({
  revenue: { byQuarter },
}: Pick<FlagSubject, "revenue">): readonly [number, number] | null {
  const [last, before] = running.map((back) =>
    changeFrom(byQuarter.get(back + year), byQuarter.get(back)),
  );
  return typeof last === "number" && typeof before === "number" ? [last, before] : null;
}

/** DECLINE: well below the same quarter of last year, two quarters running. */
export function isDeclining({ revenue, reachesBack, settings }: FlagSubject): Checked {
  const { byQuarter } = revenue;
  const isLow = (back: number): boolean => {
    const then = byQuarter.get(back + year) ?? 0;
    return then > 0 && (byQuarter.get(back) ?? 0) < then * settings.declineBelow;
  };
  return where(reachesBack >= 1 + year, running.every(isLow));
}
