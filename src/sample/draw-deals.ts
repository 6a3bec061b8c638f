import { drawEarlierDeals, drawLostDeals, drawOpenDeals } from "./draw-other-deals";
import { drawWonDeals } from "./draw-won-deals";
import type { SampleDeal } from "./sample-deal";
import { quarterDays } from "./sample-quarters";
import { seededRandom } from "./seeded-random";

/** Each kind of deal has a seed of its own, so that a change to one leaves the others. */
export function drawDeals(): readonly SampleDeal[] {
  const deals = [
    ...drawEarlierDeals(seededRandom(20_241_231)),
    ...drawWonDeals(seededRandom(20_260_930)),
    ...drawLostDeals(seededRandom(20_260_630)),
    ...drawOpenDeals(seededRandom(20_261_231)),
  ].sort((a, b) => a.closeDate - b.closeDate);
  const handedOver = new Set(deals.filter(isNorthwinds).slice(0, 2));
  return deals.map((deal) => (handedOver.has(deal) ? withLateTouch(deal) : deal));
}

const isNorthwinds = ({ stage, closeDate, touches }: SampleDeal): boolean =>
  stage === "Closed Won" &&
  closeDate >= quarterDays(0).from &&
  touches[0]?.partner === "Northwind SI";

/** Handed over after it had closed: such a touch earns nothing. */
const withLateTouch = (deal: SampleDeal): SampleDeal => ({
  ...deal,
  touches: [
    ...deal.touches,
    { partner: "Ironbridge Integrators", role: "Implementation", date: deal.closeDate + 12 },
  ],
});
