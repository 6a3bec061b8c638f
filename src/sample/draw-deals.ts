import { drawEarlierDeals, drawLostDeals, drawOpenDeals } from "./draw-other-deals";
import { drawWonDeals } from "./draw-won-deals";
import type { SampleDeal } from "./sample-deal";
import { seededRandom } from "./seeded-random";

/** Each kind of deal has a seed of its own, so that a change to one leaves the others. */
export function drawDeals(): readonly SampleDeal[] {
  const deals = [
    ...drawEarlierDeals(seededRandom(20_241_231)),
    ...drawWonDeals(seededRandom(20_260_930)),
    ...drawLostDeals(seededRandom(20_260_630)),
    ...drawOpenDeals(seededRandom(20_261_231)),
  ].sort((a, b) => a.closeDate - b.closeDate);
  return deals.map((deal, index) => (handedOver.has(index) ? withLateTouch(deal) : deal));
}

/** Deals that were handed over after they had closed: such a touch earns nothing. */
const handedOver: ReadonlySet<number> = new Set([301, 342]);

const withLateTouch = (deal: SampleDeal): SampleDeal => ({
  ...deal,
  touches: [
    ...deal.touches,
    { partner: "Ironbridge Integrators", role: "Implementation", date: deal.closeDate + 12 },
  ],
});
