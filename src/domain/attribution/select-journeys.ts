import type { Deal, DealBook } from "./deal";
import { undated, type Involvements } from "./involvements";
import { journeysOf, type Journeys } from "./journeys";
import { closesWithin, type Scope } from "./scope";

/** What became of each involvement: each counts once, but for `undatedBesideDated`. */
export type InvolvementUse = {
  /** Used for revenue. */
  readonly won: number;
  /** Used otherwise: win rate and Markov. */
  readonly lost: number;
  readonly open: number;
  readonly outsideWindow: number;
  readonly afterClose: number;
  readonly beforeLookback: number;
  /** Of those used for revenue, the ones set aside where order or time matters. */
  readonly undatedBesideDated: number;
};

/** The journeys of the won and of the lost deals in scope, deals in row order. */
export type Selection = {
  readonly won: Journeys;
  readonly lost: Journeys;
  /** For each deal of `won` its index in the book. */
  readonly wonDeals: readonly number[];
  readonly use: InvolvementUse;
};

type Fate = Exclude<keyof InvolvementUse, "undatedBesideDated">;

/** Which rows count. A won or lost deal without an eligible involvement stays, as a direct one. */
export function selectJourneys(book: DealBook, rows: Involvements, scope: Scope): Selection {
  const use = { won: 0, lost: 0, open: 0, outsideWindow: 0, afterClose: 0, beforeLookback: 0 };
  const kept: Record<"won" | "lost", number[]> = { won: [], lost: [] };
  for (let row = 0; row < rows.deal.length; row++) {
    const fate = fateOf(book.deals[rows.deal[row] ?? -1], rows.date[row] ?? undated, scope);
    use[fate]++;
    if (fate === "won" || fate === "lost") kept[fate].push(row);
  }
  const dealsIn = (state: "won" | "lost") =>
    [...book.deals.keys()].filter((index) => {
      const deal = book.deals[index];
      return deal?.state === state && closesWithin(deal.closeDate, scope.window);
    });
  const wonDeals = dealsIn("won");
  const won = grouped(book, wonDeals, rows, kept.won);
  const lost = grouped(book, dealsIn("lost"), rows, kept.lost);
  return {
    won,
    lost,
    wonDeals,
    use: { ...use, undatedBesideDated: won.party.length - won.ordered.length },
  };
}

function fateOf(deal: Deal | undefined, date: number, { window, lookbackDays }: Scope): Fate {
  if (deal === undefined) throw new Error("deal of an involvement: none");
  if (deal.state === "open") return "open";
  if (!closesWithin(deal.closeDate, window)) return "outsideWindow";
  if (date !== undated && deal.closeDate !== null) {
    const age = deal.closeDate - date;
    if (age < 0) return "afterClose";
    if (lookbackDays !== null && age > lookbackDays) return "beforeLookback";
  }
  return deal.state;
}

/** Puts the kept rows in the order of their deals, then of date, then of row, the undated last. */
function grouped(
  { deals, partners }: DealBook,
  chosen: readonly number[],
  rows: Involvements,
  kept: readonly number[],
): Journeys {
  const place = new Int32Array(deals.length);
  chosen.forEach((deal, at) => (place[deal] = at));
  const touchStart = new Int32Array(chosen.length + 1);
  for (const row of kept) {
    const next = (place[rows.deal[row] ?? 0] ?? 0) + 1;
    touchStart[next] = (touchStart[next] ?? 0) + 1;
  }
  for (let at = 0; at < chosen.length; at++)
    touchStart[at + 1] = (touchStart[at + 1] ?? 0) + (touchStart[at] ?? 0);
  const order = new Int32Array(kept.length);
  const filled = touchStart.slice();
  for (const row of kept) {
    const at = place[rows.deal[row] ?? 0] ?? 0;
    let slot = filled[at] ?? 0;
    filled[at] = slot + 1;
    // From the end down to where it belongs; exports are nearly in order.
    const first = touchStart[at] ?? 0;
    for (; slot > first && isBefore(rows.date, row, order[slot - 1] ?? 0); slot--)
      order[slot] = order[slot - 1] ?? 0;
    order[slot] = row;
  }
  return journeysOf({
    partnerCount: partners.length,
    amount: Float64Array.from(chosen, (deal) => deals[deal]?.amountMinor ?? 0),
    touchStart,
    partner: order.map((row) => rows.partner[row] ?? 0),
    role: Uint8Array.from(order, (row) => rows.role[row] ?? 0),
    date: order.map((row) => rows.date[row] ?? undated),
    credit: Float64Array.from(order, (row) => rows.credit[row] ?? 0),
  });
}

/** Strictly earlier: equal dates keep row order. */
function isBefore(date: Int32Array, row: number, other: number): boolean {
  const [a, b] = [date[row] ?? undated, date[other] ?? undated];
  return a !== undated && (b === undated || a < b);
}
