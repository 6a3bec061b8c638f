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
export function drawSample({ from, to }: Window, today: number): readonly SampleDeal[] {
  const random = seededRandom(seed);
  const deal = (partner: string, typical: number, stage: string, dates: Window): SampleDeal => {
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
  };
  // Everyone lost something, so that everyone is named.
  const inTurn = (index: number) =>
    withAndWithoutPartner[index % withAndWithoutPartner.length] ?? "";
  const anyone = () => random.oneOf(withAndWithoutPartner);
  const many = (count: number, draw: (index: number) => SampleDeal) =>
    Array.from({ length: count }, (_, index) => draw(index));
  const won = "Closed Won";
  const inWindow = { from, to };
  const deals = [
    ...samplePartners.flatMap(({ name, wonDeals, typicalAmount }) =>
      many(wonDeals, () => deal(name, typicalAmount, won, inWindow)),
    ),
    ...sharedBy.map((names) => deal(names, 24_000, won, inWindow)),
    ...many(8, () => deal("", 28_000, won, inWindow)),
    ...many(11, () => deal(anyone(), 20_000, won, { from: from - 365, to: from - 1 })),
    ...many(28, (index) => deal(inTurn(index), 20_000, "Closed Lost", inWindow)),
    ...many(18, () =>
      deal(anyone(), 20_000, random.oneOf(openStages), { from: today + 1, to: today + 120 }),
    ),
  ];
  return deals.sort((a, b) => a.closeDate - b.closeDate);
}

const openStages = ["Qualification", "Proposal", "Negotiation"] as const;

const sharedBy = [
  "Northwind SI; Globex Cloud",
  "Meridian Systems; Tessera Commerce",
  "Globex Cloud; Bluepeak Consulting; Solway Data",
];

const withAndWithoutPartner = ["", ...samplePartners.map(({ name }) => name)] as [
  string,
  ...string[],
];

/** Within 40 % of the typical amount, to the cent, so that sharing leaves cents over. */
const amountAbout = (typical: number, random: SeededRandom): number =>
  random.between(typical * 60, typical * 140) / 100;
