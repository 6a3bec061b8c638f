import type { Deal } from "../attribution/deal";
import { failure, ok, type Result } from "../problem";

export type MixedCurrencies = {
  readonly code: "mixed-currencies";
  readonly currencies: readonly { readonly currency: string; readonly rows: readonly number[] }[];
};

/** The one currency of all deals, "" where none says; amounts of several are never added. */
export function oneCurrency(deals: readonly Deal[]): Result<string, MixedCurrencies> {
  const rows = new Map<string, number[]>();
  for (const { currency, row } of deals) {
    if (currency === "") continue;
    const same = rows.get(currency);
    if (same) same.push(row);
    else rows.set(currency, [row]);
  }
  if (rows.size <= 1) return ok([...rows.keys()][0] ?? "");
  const currencies = [...rows].map(([currency, found]) => ({ currency, rows: found }));
  return failure({ code: "mixed-currencies", currencies });
}
