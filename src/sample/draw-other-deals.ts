import type { Role } from "../domain/attribution/roles";
import { cutAmount, piecesOf } from "./cut-amount";
import { revenueTargets } from "./revenue-targets";
import { drawDeal, type Parts, type SampleDeal } from "./sample-deal";
import { quarterDays, sampleAsOf, windowQuarters, type Days } from "./sample-quarters";
import type { SeededRandom } from "./seeded-random";

/** The year before the window, so that growth, decline and silence can be told. */
export const drawEarlierDeals = (random: SeededRandom): readonly SampleDeal[] => [
  ...revenueTargets.flatMap(({ partner, yearBefore }) =>
    windowQuarters.flatMap((quarter) => {
      const amount = Math.round(yearBefore[quarter] * 1000);
      return cutAmount(random, amount, piecesOf(amount, 80_000)).map((piece) =>
        drawDeal(random, quarterDays(quarter - 4), {
          ...{ stage: won, amount: piece, parts: [[partner, drawRole(random)]] },
        }),
      );
    }),
  ),
  ...cutAmount(random, 940_000, 12).map((amount, index) =>
    drawDeal(random, quarterDays((index % 4) - 4), { stage: won, amount, parts: [] }),
  ),
];

/** Pipeline: what the open deals of a partner come to is given. */
export const drawOpenDeals = (random: SeededRandom): readonly SampleDeal[] => {
  const later: Days = { from: sampleAsOf + 1, to: sampleAsOf + 150 };
  const draw = (amount: number, parts: Parts) =>
    drawDeal(random, later, { stage: random.oneOf(openStages), amount, parts });
  return [
    ...revenueTargets.flatMap(({ partner, pipeline }) => {
      const amounts = cutAmount(random, pipeline * 1000, piecesOf(pipeline, 60));
      return amounts.map((amount) => draw(amount, [[partner, drawRole(random)]]));
    }),
    ...cutAmount(random, 380_000, 9).map((amount) => draw(amount, [])),
  ];
};

/** Lost within the window: alone, or by two of those who also win. Some partners only ever lost. */
export const drawLostDeals = (random: SeededRandom): readonly SampleDeal[] => {
  const winners = revenueTargets.filter(({ quarters: [first] }) => first > 0);
  const draw = (parts: Parts) =>
    drawDeal(random, quarterDays(random.between(0, 3)), {
      ...{ stage: "Closed Lost", amount: random.between(60, 600) * 100, parts },
    });
  return [
    ...winners.flatMap(({ partner }, place) => {
      const other = winners[(place * 7 + 3) % winners.length]?.partner ?? partner;
      const alone: Parts = [[partner, drawRole(random)]];
      const both: Parts = [...alone, [other, "Influenced"]];
      return [draw(alone), draw(both)];
    }),
    ...onlyLost.map((partner) => draw([[partner, "Influenced"]])),
    ...Array.from({ length: 12 }, () => draw([])),
  ];
};

const won = "Closed Won";
const openStages = ["Qualification", "Proposal", "Negotiation"] as const;
const onlyLost = ["LogoCorp", "Glasswing", "Jasper & Hale", "NewVenture"] as const;

const drawRole = (random: SeededRandom): Role =>
  random.oneOf(["Sourced", "Sourced", "Co-sell", "Influenced"]);
