import { wonDealsOf, type DealBook, type WonDeal } from "../attribution/deal";
import { foldName } from "../attribution/partner-name";
import { competitionRank } from "../numeric/competition-rank";
import { ok, type Result } from "../problem";
import { attributed, type Attributed } from "./attributed";
import { concentration, type Concentration } from "./concentration";
import { oneCurrency, type MixedCurrencies } from "./one-currency";
import { partnerClasses, type PartnerClass } from "./partner-class";
import { sharesOfPositive } from "./shares";
import { isWithin, type Window } from "./window";

export type RankedPartner = {
  readonly name: string;
  readonly rank: number;
  readonly attributedMinor: number;
  /** Of the positive attributed revenue; null where nothing positive was attributed. */
  readonly share: number | null;
  /** The share of all partners with at least as much; null likewise. */
  readonly cumulative: number | null;
  readonly class: PartnerClass;
  readonly wonDeals: number;
};

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
    partners: ranked(book.partners, credits),
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

function ranked(names: readonly string[], credits: Attributed): readonly RankedPartner[] {
  const { byPartner, wonDeals } = credits;
  // Without revenue above zero all share the rank after the last with some.
  const ranks = competitionRank(byPartner.map((minor) => Math.max(minor, 0)));
  const shares = sharesOfPositive(byPartner);
  const classOf = partnerClasses(byPartner);
  return ordered(names, byPartner).map(({ name, partner, minor }) => ({
    name,
    rank: ranks[partner] ?? 0,
    attributedMinor: minor,
    share: shares[partner]?.share ?? null,
    cumulative: shares[partner]?.cumulative ?? null,
    class: classOf(minor),
    wonDeals: wonDeals[partner] ?? 0,
  }));
}

/** By attributed revenue, then by folded name. */
function ordered(names: readonly string[], byPartner: readonly number[]) {
  return names
    .map((name, partner) => ({
      name,
      partner,
      folded: foldName(name),
      minor: byPartner[partner] ?? 0,
    }))
    .sort((a, b) => b.minor - a.minor || byCodeUnits(a.folded, b.folded));
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const total = (minors: readonly number[]): number => minors.reduce((sum, minor) => sum + minor, 0);
