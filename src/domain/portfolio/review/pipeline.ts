import { attribution } from "../../attribution/attribution";
import type { Deal } from "../../attribution/deal";
import { undated, type Involvements } from "../../attribution/involvements";
import { selectJourneys } from "../../attribution/select-journeys";
import { dealModelsFor } from "../model-settings";
import type { Involved, Portfolio } from "../portfolio";
import type { Settings } from "../settings";

/**
 * Open pipeline: the amount of each deal still open, shared by the model of the portfolio as if it
 * were won on the as-of date, or on the day of its latest involvement where that is later: a deal
 * without a close has nothing after its close. Deals without an amount add nothing.
 *
 * @returns by partner of the book, in minor units
 */
export function pipelineByPartner(
  { book, involvements }: Involved,
  { model, lookbackDays }: Pick<Portfolio, "model" | "lookbackDays">,
  { asOf, settings }: { readonly asOf: number; readonly settings: Settings },
): readonly number[] {
  const latest = latestInvolvement(book.deals.length, involvements);
  const deals = book.deals.map((deal, at) => asIfWon(deal, Math.max(asOf, latest[at] ?? undated)));
  const scope = { window: { from: asOf, to: Infinity }, lookbackDays };
  const selection = selectJourneys({ ...book, deals }, involvements, scope);
  return attribution(selection, model, dealModelsFor(settings)).byPartnerMinor;
}

/** By deal, `undated` where none of its involvements has a date. */
function latestInvolvement(deals: number, { deal, date }: Involvements): Int32Array {
  const latest = new Int32Array(deals).fill(undated);
  deal.forEach((of, row) => {
    latest[of] = Math.max(latest[of] ?? undated, date[row] ?? undated);
  });
  return latest;
}

/** Deals keep their places, which involvements point at; those that are closed are left out. */
const asIfWon = (deal: Deal, closeDate: number): Deal =>
  deal.state === "open" && deal.amountMinor !== null
    ? { ...deal, state: "won", amountMinor: deal.amountMinor, closeDate }
    : { ...deal, state: "open" };
