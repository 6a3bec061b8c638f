import { wonDealsOf } from "../domain/attribution/deal";
import { oneCurrency } from "../domain/portfolio/one-currency";
import type { Involved } from "../domain/portfolio/portfolio";
import { nearNames, unlistedNames, type Suggested } from "../tables/near-names";

/** A partner's name in the data, and what stands behind it. */
export type NameInData = {
  readonly name: string;
  readonly rows: number;
  /** The won deals it takes part in; null where currencies are mixed. */
  readonly wonMinor: number | null;
};

export type CheckedName = Suggested<NameInData>;

/** The names a person may want to look at, against a list of partners or, without one, each other. */
export type NameCheck = {
  readonly against: "list" | "data";
  readonly names: readonly CheckedName[];
  /** Those that a person said are partners of their own. */
  readonly own: readonly CheckedName[];
  readonly currency: string;
};

/** Looks the names of the data up in the list of partners, if there is one. Nothing is merged. */
export function checkNames(involved: Involved, list: readonly string[] | null): NameCheck {
  const currency = oneCurrency(wonDealsOf(involved.book));
  const names = namesIn(involved).map((name) => (currency.ok ? name : { ...name, wonMinor: null }));
  return {
    against: list === null ? "data" : "list",
    own: [],
    names: list === null ? nearNames(names) : unlistedNames(names, list),
    currency: currency.ok ? currency.value : "",
  };
}

function namesIn({ book, involvements }: Involved): readonly NameInData[] {
  const rows = book.partners.map(() => 0);
  const deals = book.partners.map(() => new Set<number>());
  for (const [row, partner] of involvements.partner.entries()) {
    rows[partner] = (rows[partner] ?? 0) + 1;
    deals[partner]?.add(involvements.deal[row] ?? -1);
  }
  return book.partners.map((name, partner) => {
    const won = [...(deals[partner] ?? [])].map((deal) => wonAmountOf(book.deals[deal]));
    return { name, rows: rows[partner] ?? 0, wonMinor: won.reduce((sum, minor) => sum + minor, 0) };
  });
}

const wonAmountOf = (deal: Involved["book"]["deals"][number] | undefined): number =>
  deal?.state === "won" ? deal.amountMinor : 0;
