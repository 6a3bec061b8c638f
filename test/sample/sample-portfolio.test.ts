import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { classSummary } from "../../src/domain/portfolio/class-summary";
import { pruning } from "../../src/domain/portfolio/pruning";
import type { PartnerReview } from "../../src/domain/portfolio/review/partner-review";
import { fortyPartners } from "../domain/portfolio/stories";
import { rankSample, reviewSample } from "./sample-in-use";

const today = dateSerial(2026, 10, 5);
const ranked = rankSample(today);
const reviews = reviewSample(today);

const named = (name: string): PartnerReview => {
  const review = reviews.find((one) => one.ranked.name === name);
  if (review === undefined) throw new Error(`partner of the sample: ${name}`);
  return review;
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe("the revenue of the sample", () => {
  test("is what the stories say, partner by partner, to the cent", () => {
    const thousands = ranked.partners.map(({ attributedMinor }) => attributedMinor / 100_000);
    expect(thousands).toEqual(fortyPartners);
  });

  test("adds up to what was won, with 1,120k that came without a partner", () => {
    expect(ranked).toMatchObject({
      ...{ currency: "USD", creditedMinor: 548_000_000, directMinor: 112_000_000 },
      ...{ wonMinor: 660_000_000, differenceMinor: 0 },
    });
  });

  test("comes from 8 of 40 partners for the most part", () => {
    expect(classSummary(ranked.partners)).toEqual({
      A: { partners: 8, attributedMinor: 452_000_000 },
      B: { partners: 8, attributedMinor: 73_000_000 },
      C: { partners: 9, attributedMinor: 23_000_000 },
      None: { partners: 15, attributedMinor: 0 },
    });
    expect(ranked.partners[7]?.cumulative).toBeCloseTo(0.825, 3);
  });

  test("is as concentrated as the stories say, and no partner too much", () => {
    expect(ranked.concentration).toMatchObject({ partnersFor80: 8 });
    expect(ranked.concentration?.hhi).toBeCloseTo(1171, 0);
    expect(ranked.concentration?.effectivePartners).toBeCloseTo(8.5, 1);
    expect(ranked.concentration?.topShare).toBeCloseTo(0.226, 3);
    expect(ranked.concentration?.topThreeShare).toBeCloseTo(0.509, 3);
    expect(reviews.filter(({ flags }) => flags.includes("CONC"))).toEqual([]);
  });
});

describe("the models over the sample", () => {
  test("leave 6 of the 8 in class A, and move the other two", () => {
    const moved = ranked.partners.filter(({ class: its, holds }) => its === "A" && !holds);
    expect(moved.map(({ name }) => name)).toEqual(["Bluepeak Consulting", "Solway Data"]);
  });

  test("agree on who is first", () => {
    expect(ranked.partners[0]).toMatchObject({ name: "Northwind SI", best: 1, worst: 1 });
  });

  // Rank under role, under first touch and under sourced, then the best and the worst of eight.
  const ranges: readonly (readonly [string, readonly number[]])[] = [
    ["Globex Cloud", [2, 3, 2, 2, 3]],
    ["Meridian Systems", [3, 2, 5, 2, 4]],
    ["Bluepeak Consulting", [5, 9, 3, 5, 9]],
    ["Solway Data", [8, 13, 6, 8, 14]],
    ["Quayside Cloud", [9, 7, 8, 7, 10]],
    ["OneSided Reseller", [10, 6, 9, 6, 12]],
  ];
  test.each(ranges)("rank %s as it sells", (name, range) => {
    const { under, best, worst } = named(name).ranked;
    expect([under.role.rank, under.first.rank, under.sourced.rank, best, worst]).toEqual(range);
  });

  test("credit the same 25 partners, and nobody else", () => {
    const without = ranked.partners.slice(25);
    expect(new Set(without.map(({ best, worst }) => `${best}-${worst}`))).toEqual(
      new Set(["26-26"]),
    );
    expect(ranked.partners.slice(0, 25).every(({ worst }) => worst <= 25)).toBe(true);
  });
});

describe("the fit of the sample", () => {
  const fits: readonly (readonly [string, number])[] = [
    ...([
      ["Northwind SI", 85],
      ["Globex Cloud", 66.5],
      ["LogoCorp", 35.5],
    ] as const),
    ...([
      ["OneSided Reseller", 39],
      ["NewVenture", 59],
      ["Meridian Systems", 74],
    ] as const),
    ...([
      ["Kestrel Analytics", 78],
      ["Bluepeak Consulting", 72],
      ["Tessera Commerce", 61],
    ] as const),
    ...([
      ["Ironbridge Integrators", 48],
      ["Solway Data", 57],
      ["Quayside Cloud", 76],
    ] as const),
    ...([
      ["Fennimore Partners", 71],
      ["Cobalt Harbor", 58],
      ["Lattice Works", 63],
    ] as const),
    ...([
      ["Rowan & Pike", 45],
      ["Arbor Logic", 54],
      ["Hartwell Digital", 78],
    ] as const),
    ...([
      ["Pinnacle Stack", 55],
      ["Juno Field Services", 71],
      ["Orchard CRM", 52],
    ] as const),
    ...([
      ["Cinder Labs", 45],
      ["Vantage Loop", 41],
      ["Brightwater IT", 38.5],
    ] as const),
    ...([
      ["Otterly", 44],
      ["Delphine Group", 33],
      ["Larkspur AI", 68],
    ] as const),
    ...([
      ["Fathom Security", 64],
      ["Helix R&D Lab", 70],
      ["Amberline", 48],
    ] as const),
    ...([
      ["Crestwell", 43],
      ["Dunmore Digital", 57],
      ["Glasswing", 46],
    ] as const),
    ...([
      ["Inkerman Tech", 39],
      ["Jasper & Hale", 51],
    ] as const),
  ];
  test.each(fits)("of %s is %d", (name, fit) => {
    expect(named(name).fit?.fit).toBeCloseTo(fit, 9);
  });

  test("is unknown of five", () => {
    const unrated = reviews.filter(({ flags }) => flags.includes("UNRATED"));
    expect(unrated.map(({ ranked: { name } }) => name)).toEqual([
      ...["Sable Networks", "Solstice Robotics", "Birchgate", "Eastfold", "Hollowell IT"],
    ]);
    expect(fits).toHaveLength(reviews.length - unrated.length);
    expect(named("Sable Networks").fit?.coverage).toBeCloseTo(30, 9);
    expect(named("NewVenture").fit?.coverage).toBeCloseTo(82, 9);
  });
});

describe("the advice on the sample", () => {
  const byAction: readonly (readonly [string, number, number])[] = [
    ...([
      ["Invest", 3, 2_170_000],
      ["Grow", 4, 1_500_000],
      ["Maintain", 9, 680_000],
    ] as const),
    ...([
      ["Incubate", 4, 0],
      ["Fix", 4, 930_000],
      ["Renegotiate", 1, 120_000],
    ] as const),
    ["Exit", 15, 80_000],
  ];
  test.each(byAction)("is %s for %d that brought %d", (action, count, dollars) => {
    const advised = reviews.filter(({ advice }) => advice.action === action);
    expect(advised).toHaveLength(count);
    expect(sum(advised.map((one) => one.ranked.attributedMinor))).toBe(dollars * 100);
  });

  const flagged: Readonly<Record<string, string>> = {
    ...{ "Meridian Systems": "NO-SPONSOR", "Bluepeak Consulting": "REVIEW" },
    ...{ "Ironbridge Integrators": "NO-GOAL DATA", "Solway Data": "DECLINE" },
    ...{ "OneSided Reseller": "WIN-LOSE NO-EXIT", "Lattice Works": "REVIEW" },
    ...{ "Rowan & Pike": "TOUCH-ONLY", "Sable Networks": "UNRATED" },
    ...{ "Hartwell Digital": "NO-GOAL", "Juno Field Services": "THIN" },
    ...{ "Cinder Labs": "NO-EXIT", "Brightwater IT": "TOUCH-ONLY", "Delphine Group": "DORMANT" },
    ...{ NewVenture: "NO-SPONSOR EARLY", "Larkspur AI": "EARLY", "Fathom Security": "EARLY" },
    ...{ "Solstice Robotics": "EARLY UNRATED", LogoCorp: "LOGO NO-EXIT", Amberline: "LOGO" },
    ...{ Birchgate: "LOGO UNRATED", Crestwell: "LOGO", "Dunmore Digital": "LOGO" },
    ...{ Eastfold: "LOGO UNRATED", Glasswing: "LOGO", "Hollowell IT": "LOGO UNRATED" },
    ...{ "Inkerman Tech": "LOGO", "Jasper & Hale": "LOGO" },
  };
  test("rests on these flags and no others", () => {
    const raised = reviews
      .filter(({ flags }) => flags.length > 0)
      .map(({ ranked: { name }, flags }) => [name, flags.join(" ")]);
    expect(Object.fromEntries(raised)).toEqual(flagged);
  });

  test("could check everything but introductions, and both sides where nobody wrote them down", () => {
    const unchecked = new Set(reviews.flatMap(({ notChecked }) => notChecked));
    expect(unchecked).toEqual(new Set(["ONE-WAY", "WIN-LOSE"]));
    const checked = reviews.filter(({ notChecked }) => !notChecked.includes("WIN-LOSE"));
    expect(checked).toHaveLength(23);
  });

  test("mends Solway, which fell by 31 % and 28 % on a year ago", () => {
    const { reason } = named("Solway Data").advice;
    if (reason.code !== "decline") throw new Error(`reason: ${reason.code}`);
    expect(reason.changes[0]).toBeCloseTo(-0.31, 9);
    expect(reason.changes[1]).toBeCloseTo(-0.28, 9);
  });

  test("protects the unusual", () => {
    expect(named("Helix R&D Lab").advice).toMatchObject({
      action: "Maintain",
      reason: { code: "goal-reached", valueType: "Capability", progress: 0.8 },
    });
    expect(named("NewVenture").advice).toMatchObject({
      action: "Incubate",
      reason: { code: "incubating", month: 4, ofMonths: 6, milestones: { met: 2, due: 3 } },
    });
    expect(named("OneSided Reseller")).toMatchObject({
      economics: { balance: 0 },
      advice: {
        action: "Renegotiate",
        reason: { class: "B", ourNetMinor: 68_000_000, theirNetMinor: -3_000_000 },
      },
    });
  });
});

describe("letting partners of the sample go", () => {
  const dropped = (isExit: (review: PartnerReview) => boolean) => ({
    ...pruning(
      reviews.map((review) => ({
        value: review.ranked.attributedMinor / 100,
        isExit: isExit(review),
        hours: review.economics.hoursPerQuarter ?? 0,
        cost: (review.economics.costMinor ?? 0) / 100,
      })),
    ),
    sourced: sum(reviews.filter(isExit).map(({ ranked }) => ranked.sourcedMinor)) / 100,
    pipeline: sum(reviews.filter(isExit).map(({ revenue }) => revenue.pipelineMinor)) / 100,
  });
  const all = dropped(() => true);

  test("is measured against 578 hours a quarter and 851k a year", () => {
    expect([all.hoursFreed, all.costFreed]).toEqual([578, 851_000]);
    expect(all.revenuePerCostBefore).toBeCloseTo(6.44, 2);
  });

  // Partners, revenue, hours, cost, revenue per cost after, what they sourced, open pipeline.
  const trials: readonly (readonly [string, (review: PartnerReview) => boolean, number[]])[] = [
    [
      "the 15 exits",
      ({ advice }) => advice.action === "Exit",
      [15, 80_000, 130, 105_000, 7.24, 28_000, 0],
    ],
    [
      "all of C and None",
      ({ ranked: { class: its } }) => its === "C" || its === "None",
      [24, 230_000, 210, 171_000, 7.72, 72_000, 160_000],
    ],
    [
      "the bottom 30",
      (review) => reviews.indexOf(review) >= 10,
      [30, 690_000, 306, 321_000, 9.04, 229_000, 405_000],
    ],
  ];
  test.each(trials)("frees what the stories say: %s", (_, isExit, figures) => {
    const its = dropped(isExit);
    expect([
      ...[its.partnersExited, its.revenueAtRisk, its.hoursFreed, its.costFreed],
      ...[Number(its.revenuePerCostAfter?.toFixed(2)), its.sourced, its.pipeline],
    ]).toEqual(figures);
  });
});
