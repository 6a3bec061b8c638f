import type { Credit } from "../attribution/attribution";
import type { DealBook } from "../attribution/deal";
import { undated, type Involvements } from "../attribution/involvements";
import type { Scope } from "../attribution/scope";

/** A line of the ledger, with the date on which its partner first came to the deal. */
export type LedgerLine = Credit & { readonly date: number | null };

/** Adds to each credit the first date of its partner's involvements that count. */
export function ledgerLines(
  credits: readonly Credit[],
  { book, involvements }: { readonly book: DealBook; readonly involvements: Involvements },
  scope: Scope,
): readonly LedgerLine[] {
  const first = firstDates(book, involvements, scope);
  const partners = book.partners.length;
  return credits.map((credit) => {
    const { deal, partner } = credit;
    const date = deal === null || partner === null ? null : first.get(deal * partners + partner);
    return { ...credit, date: date ?? null };
  });
}

/** By deal × the number of partners + partner. */
function firstDates(
  { deals, partners }: DealBook,
  { deal, partner, date: dates }: Involvements,
  { lookbackDays }: Scope,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [row, date] of dates.entries()) {
    const close = deals[deal[row] ?? -1]?.closeDate ?? null;
    if (date === undated || close === null || date > close) continue;
    if (lookbackDays !== null && close - date > lookbackDays) continue;
    const key = (deal[row] ?? 0) * partners.length + (partner[row] ?? 0);
    first.set(key, Math.min(first.get(key) ?? Infinity, date));
  }
  return first;
}
