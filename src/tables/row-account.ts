import type { DealBook } from "../domain/attribution/deal";
import { undated } from "../domain/attribution/involvements";
import type { Grid } from "./grid";
import type { InvolvementProblem } from "./involvement-problem";
import type { RowCounts } from "./read-deals";
import type { ReadInvolvements } from "./read-involvements";

/** What became of the rows of a table: `read` = `revenue` + `otherUse` + `setAside`, always. */
export type RowAccount = {
  readonly table: string;
  readonly kind: "deals" | "involvements" | "beside";
  readonly read: number;
  /** Rows of won deals. */
  readonly revenue: number;
  /** Rows of lost and open deals: win rate, Markov, pipeline. */
  readonly otherUse: number;
  readonly setAside: number;
  /** Of those read, the rows that are hidden or filtered out. */
  readonly hidden: number;
};

export const dealsAccount = (
  { name, hiddenRows = 0 }: Pick<Grid, "name" | "hiddenRows">,
  counts: RowCounts,
): RowAccount => ({
  table: name,
  kind: "deals",
  hidden: hiddenRows,
  read: counts.read,
  revenue: counts.won,
  otherUse: counts.lost + counts.open,
  setAside: counts.setAside,
});

/** An involvement dated after its deal closed had no part in it. */
export type AfterClose = InvolvementProblem<"after-close"> & { readonly closeDate: number };

/** Involvements dated after the close of their won or lost deal, in row order. */
export function involvementsAfterClose(
  { involvements, places, table, dateColumn }: ReadInvolvements,
  { deals }: DealBook,
): readonly AfterClose[] {
  const found: AfterClose[] = [];
  for (const [at, date] of involvements.date.entries()) {
    const deal = deals[involvements.deal[at] ?? -1];
    const row = places[at] ?? 0;
    if (deal === undefined || deal.state === "open" || date === undated) continue;
    if (deal.closeDate === null || date <= deal.closeDate || found.at(-1)?.row === row) continue;
    const { closeDate } = deal;
    const place = { table, row, field: "date", column: dateColumn } as const;
    found.push({ code: "after-close", ...place, found: date, closeDate });
  }
  return found;
}

export function involvementsAccount(
  read: ReadInvolvements,
  { deals }: DealBook,
  { afterClose, hidden }: { readonly afterClose: readonly AfterClose[]; readonly hidden: number },
): RowAccount {
  const late = new Set(afterClose.map(({ row }) => row));
  const count = { revenue: 0, otherUse: 0 };
  read.places.forEach((row, at) => {
    // The partners of one row stand one after another.
    if (late.has(row) || read.places[at - 1] === row) return;
    const isWon = deals[read.involvements.deal[at] ?? -1]?.state === "won";
    count[isWon ? "revenue" : "otherUse"]++;
  });
  const { table, counts } = read;
  const setAside = counts.read - counts.used + afterClose.length;
  return { table, kind: "involvements", read: counts.read, ...count, setAside, hidden };
}
