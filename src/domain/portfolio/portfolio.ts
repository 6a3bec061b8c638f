import type { Concentration } from "./concentration";
import type { PartnerClass } from "./partner-class";
import type { Window } from "./window";

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
  /** Null where no partner has revenue above zero. */
  readonly concentration: Concentration | null;
};

export type MixedCurrencies = {
  readonly code: "mixed-currencies";
  readonly currencies: readonly { readonly currency: string; readonly rows: readonly number[] }[];
};
