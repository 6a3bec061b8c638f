import type { Window } from "../domain/portfolio/window";
import { sampleAccounts, samplePartners, sampleProducts } from "./sample-partners";
import { seededRandom, type SeededRandom } from "./seeded-random";

export type SampleDeal = {
  readonly account: string;
  readonly product: string;
  /** "" for a deal without one; several are joined by ";". */
  readonly partner: string;
  readonly stage: string;
  readonly amount: number;
  readonly closeDate: number;
  readonly created: number;
};

const seed = 20_260_930;

/** Deals by their close date: won within the window and before it, lost, and still open. */
export function drawSample(window: Window, today: number): readonly SampleDeal[] {
  const random = seededRandom(seed);
  const draw = (partner: string, typical: number, stage: string, dates: Window = window) =>
    drawDeal(random, partner, typical, stage, dates);
  const anyone = () => random.oneOf(everyone);
  const earlier = { from: window.from - 365, to: window.from - 1 };
  const later = { from: today + 1, to: today + 120 };
  const deals = [
    ...samplePartners.flatMap(({ name, wonDeals, typicalAmount }) =>
      times(wonDeals, () => draw(name, typicalAmount, won)),
    ),
    ...sharedBy.map((names) => draw(names, 24_000, won)),
    ...times(8, () => draw("", 28_000, won)),
    ...times(11, () => draw(anyone(), 20_000, won, earlier)),
    // In turn, so that everyone is named.
    ...times(28, (n) => draw(everyone[n % everyone.length] ?? "", 20_000, "Closed Lost")),
    ...times(18, () => draw(anyone(), 20_000, random.oneOf(openStages), later)),
  ];
  return deals.sort((a, b) => a.closeDate - b.closeDate);
}

function drawDeal(
  random: SeededRandom,
  partner: string,
  typical: number,
  stage: string,
  dates: Window,
): SampleDeal {
  const closeDate = random.between(dates.from, dates.to);
  return {
    account: random.oneOf(sampleAccounts),
    product: random.oneOf(sampleProducts),
    partner,
    stage,
    amount: amountAbout(typical, random),
    closeDate,
    created: closeDate - random.between(30, 200),
  };
}

const times = <Item>(count: number, item: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => item(n));

const won = "Closed Won";

const openStages = ["Qualification", "Proposal", "Negotiation"] as const;

const sharedBy = [
  "Northwind SI; Globex Cloud",
  "Meridian Systems; Tessera Commerce",
  "Globex Cloud; Bluepeak Consulting; Solway Data",
];

/** The partners, and nobody. */
const everyone: readonly [string, ...string[]] = ["", ...samplePartners.map(({ name }) => name)];

/** Within 40 % of the typical amount, to the cent, so that sharing leaves cents over. */
const amountAbout = (typical: number, random: SeededRandom): number =>
  random.between(typical * 60, typical * 140) / 100;
