import { attribution } from "../../attribution/attribution";
import type { Deal } from "../../attribution/deal";
import { selectJourneys } from "../../attribution/select-journeys";
import { dealModelsFor } from "../model-settings";
import type { Involved, Portfolio } from "../portfolio";
import type { Settings } from "../settings";

/**
 * Open pipeline: the amount of each deal still open, shared by the model of the portfolio as if it
 * were won on the as-of date. Deals without an amount add nothing.
 *
 * @returns by partner of the book, in minor units
 */
export function pipelineByPartner(
  { book, involvements }: Involved,
  { model, lookbackDays }: Pick<Portfolio, "model" | "lookbackDays">,
  { asOf, settings }: { readonly asOf: number; readonly settings: Settings },
): readonly number[] {
  const deals = book.deals.map((deal) => asIfWon(deal, asOf));
  const scope = { window: { from: asOf, to: asOf }, lookbackDays };
  const selection = selectJourneys({ ...book, deals }, involvements, scope);
  return attribution(selection, model, dealModelsFor(settings)).byPartnerMinor;
}

/** Deals keep their places, which involvements point at; those that are closed are left out. */
const asIfWon = (deal: Deal, asOf: number): Deal =>
  deal.state === "open" && deal.amountMinor !== null
    ? { ...deal, state: "won", amountMinor: deal.amountMinor, closeDate: asOf }
    : { ...deal, state: "open" };
