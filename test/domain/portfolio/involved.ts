import type { Deal } from "../../../src/domain/attribution/deal";
import { undated } from "../../../src/domain/attribution/involvements";
import type { DealModelName } from "../../../src/domain/attribution/models";
import { roleCode } from "../../../src/domain/attribution/roles";
import { portfolio, type Involved, type Portfolio } from "../../../src/domain/portfolio/portfolio";
import type { Window } from "../../../src/domain/portfolio/window";

/** A deal and the numbers of its partners, each of whom influenced it at no known date. */
export type DealOf = readonly [Deal, readonly number[]];

export const won = (
  amountMinor: number,
  partners: readonly number[],
  over: Partial<Deal> = {},
): DealOf => {
  const deal = { label: "D", row: 2, state: "won", amountMinor, closeDate: 150, currency: "" };
  return [{ ...deal, ...over } as Deal, partners];
};

export function involved(deals: readonly DealOf[], partners: readonly string[]): Involved {
  const pairs = deals.flatMap(([, named], deal) => named.map((partner) => ({ deal, partner })));
  return {
    book: { deals: deals.map(([deal]) => deal), partners },
    involvements: {
      deal: Int32Array.from(pairs, ({ deal }) => deal),
      partner: Int32Array.from(pairs, ({ partner }) => partner),
      role: new Uint8Array(pairs.length).fill(roleCode("Influenced")),
      date: new Int32Array(pairs.length).fill(undated),
      credit: new Float64Array(pairs.length),
    },
  };
}

export function rank(of: Involved, window: Window, model: DealModelName = "role"): Portfolio {
  const result = portfolio(of, { scope: { window, lookbackDays: null }, model });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
