import { wonDealsOf, type DealBook, type WonDeal } from "../attribution/deal";
import { ok, type Result } from "../problem";
import { attributed, type Attributed } from "./attributed";
import { concentration, type Concentration } from "./concentration";
import { oneCurrency, type MixedCurrencies } from "./one-currency";
import { rankedPartners, type PartnerRank } from "./ranked-partners";
import { isWithin, type Window } from "./window";

export type RankedPartner = Omit<PartnerRank, "partner"> & { readonly wonDeals: number };

export type Portfolio = {
  readonly window: Window;
  /** Upper case, "" where no deal says. */
  readonly currency: string;
  /** By attributed revenue, then by folded name. */
  readonly partners: readonly RankedPartner[];
  /** The sum of the positive attributed amounts: the base of every share. */
  readonly positiveMinor: number;
  readonly creditedMinor: number;
  readonly directMinor: number;
  /** Added up from the deals, not from credits. */
  readonly wonMinor: number;
  /** Credited + direct − won: 0 unless something is wrong. */
  readonly differenceMinor: number;
  readonly wonDeals: number;
  /** Over revenue above zero; null where no partner has any. */
  readonly concentration: Concentration | null;
};

/**
 * Partners ranked by the revenue that won deals of a window attribute to them. Every partner named
 * in any deal is listed, zeros included.
 */
export function portfolio(book: DealBook, window: Window): Result<Portfolio, MixedCurrencies> {
  const won = wonDealsOf(book).filter(({ closeDate }) => isWithin(closeDate, window));
  const currency = oneCurrency(won);
  if (!currency.ok) return currency;
  const credits = attributed(book, won);
  const positive = credits.byPartner.map((minor) => Math.max(minor, 0));
  const concentrated = concentration(positive);
  return ok({
    window,
    currency: currency.value,
    partners: rankedPartners(book.partners, credits.byPartner).map(({ partner, ...ranked }) => ({
      ...ranked,
      wonDeals: credits.wonDeals[partner] ?? 0,
    })),
    positiveMinor: total(positive),
    ...reconciled(credits, won),
    wonDeals: won.length,
    concentration: concentrated.ok ? concentrated.value : null,
  });
}

/** Credited and direct on the one side, won on the other, each from its own source. */
function reconciled(credits: Attributed, won: readonly WonDeal[]) {
  const creditedMinor = total(credits.byPartner);
  const { directMinor } = credits;
  const wonMinor = total(won.map(({ amountMinor }) => amountMinor));
  const differenceMinor = creditedMinor + directMinor - wonMinor;
  return { creditedMinor, directMinor, wonMinor, differenceMinor };
}

const total = (minors: readonly number[]): number => minors.reduce((sum, minor) => sum + minor, 0);
