import type { DealBook, WonDeal } from "../attribution/deal";
import { equalCredits } from "../attribution/equal-credits";

/** What won deals brought, in minor units. */
export type Attributed = {
  /** By partner, in the order of `DealBook.partners`. */
  readonly byPartner: readonly number[];
  readonly wonDeals: readonly number[];
  readonly directMinor: number;
};

/** Each won deal's amount credited to the partners of its own partner column; without one, direct. */
export function attributed(book: DealBook, won: readonly WonDeal[]): Attributed {
  const byPartner = new Array<number>(book.partners.length).fill(0);
  const wonDeals = new Array<number>(book.partners.length).fill(0);
  let directMinor = 0;
  for (const { amountMinor, partners } of won) {
    if (partners.length === 0) directMinor += amountMinor;
    const credits = equalCredits(amountMinor, partners.length);
    partners.forEach((partner, index) => {
      byPartner[partner] = (byPartner[partner] ?? 0) + (credits[index] ?? 0);
      wonDeals[partner] = (wonDeals[partner] ?? 0) + 1;
    });
  }
  return { byPartner, wonDeals, directMinor };
}
