import { describe, expect, test } from "vitest";
import { undated } from "../../../../src/domain/attribution/involvements";
import { foldName } from "../../../../src/domain/attribution/partner-name";
import { dateSerial } from "../../../../src/domain/numeric/date-serial";
import { portfolio } from "../../../../src/domain/portfolio/portfolio";
import { capacityLine } from "../../../../src/domain/portfolio/review/capacity-line";
import { economics } from "../../../../src/domain/portfolio/review/economics";
import { noFacts } from "../../../../src/domain/portfolio/review/partner-facts";
import type { PartnerReview } from "../../../../src/domain/portfolio/review/partner-review";
import { revenueHistories } from "../../../../src/domain/portfolio/review/revenue-history";
import {
  reviewPartners,
  type ReviewInput,
} from "../../../../src/domain/portfolio/review/review-partners";
import { defaultSettings } from "../../../../src/domain/portfolio/settings";
import { defaultWindow } from "../../../../src/domain/portfolio/window";
import { involved, rank, won, type DealOf } from "../involved";
import { asOf, fitOf, lastYear, noSource } from "./subjects";

const closed = (
  amountMinor: number,
  partners: readonly number[],
  [year, month, day]: readonly [number, number, number],
): DealOf => won(amountMinor, partners, { closeDate: dateSerial(year, month, day) });

const open = (amountMinor: number | null, partners: readonly number[]): DealOf =>
  won(0, partners, { state: "open", amountMinor, closeDate: null });

/** Two partners over two years; both on the deals of 2026. */
const deals: readonly DealOf[] = [
  closed(80_00, [0], [2025, 4, 1]),
  closed(100_00, [0], [2025, 9, 30]),
  closed(40_00, [1], [2025, 12, 31]),
  closed(30_01, [0, 1], [2026, 6, 30]),
  closed(60_00, [0, 1], [2026, 7, 1]),
  closed(10_00, [0], [2026, 9, 30]),
  closed(70_00, [1], [2026, 10, 1]),
  open(50_01, [0, 1]),
  open(null, [0]),
];
const twoYears = involved(deals, ["Acme", "Beta"]);

const history = (day: number, fiscalYearStartsIn = 1) =>
  revenueHistories(
    twoYears,
    { model: "role", lookbackDays: null, window: defaultWindow(day, fiscalYearStartsIn) },
    { asOf: day, settings: { ...defaultSettings, fiscalYearStartsIn } },
  );

describe("revenue over time", () => {
  const [acme, beta] = history(asOf).partners;

  test("goes by quarter, under the model, to the cent", () => {
    expect([...(acme?.byQuarter ?? [])]).toEqual([
      [5, 80_00],
      [4, 100_00],
      [1, 15_01],
      [0, 40_00],
    ]);
    expect([...(beta?.byQuarter ?? [])]).toEqual([
      [3, 40_00],
      [1, 15_00],
      [0, 30_00],
    ]);
  });

  test("this quarter is the one that holds the as-of date, up to that date", () => {
    expect([acme?.thisQuarterMinor, beta?.thisQuarterMinor]).toEqual([40_00, 30_00]);
    const during = history(dateSerial(2026, 8, 15)).partners;
    expect(during.map(({ thisQuarterMinor }) => thisQuarterMinor)).toEqual([30_00, 30_00]);
    expect(during.map(({ byQuarter }) => byQuarter.get(-1))).toEqual([30_00, 30_00]);
  });

  test("quarter on quarter compares complete quarters", () => {
    expect(acme?.quarterOnQuarter).toBeCloseTo(40_00 / 15_01 - 1, 12);
    expect(history(dateSerial(2026, 8, 15)).partners[0]?.quarterOnQuarter).toBeNull();
  });

  test("quarters follow the fiscal year", () => {
    expect(history(asOf, 2).partners[0]?.thisQuarterMinor).toBe(10_00);
  });

  test("open deals are shared as if they were won on the as-of date", () => {
    expect([acme?.pipelineMinor, beta?.pipelineMinor]).toEqual([25_01, 25_00]);
  });

  test.each([
    ["on the as-of date", null, [1, 0], [50_00, 50_00]],
    ["after the as-of date", null, [2, 0], [50_00, 50_00]],
    ["days apart, all after it", null, [30, 2], [50_00, 50_00]],
    ["nobody dates", null, [null, null], [50_00, 50_00]],
    ["longer before the latest than the lookback", 10, [30, 2], [100_00, 0]],
    ["longer before the as-of date than the lookback", 10, [0, -11], [100_00, 0]],
  ] as const)("an open deal counts who came to it %s", (_, lookbackDays, days, expected) => {
    const dated = involved(
      [open(100_00, [0, 1]), closed(9_00, [0], [2026, 9, 1])],
      ["Acme", "Beta"],
    );
    const date = Int32Array.from([...days, null], (day) => (day === null ? undated : asOf + day));
    const found = revenueHistories(
      { ...dated, involvements: { ...dated.involvements, date } },
      { model: "role", lookbackDays, window: lastYear },
      { asOf, settings: defaultSettings },
    );
    expect(found.partners.map(({ pipelineMinor }) => pipelineMinor)).toEqual(expected);
  });

  test("last won is never after the as-of date", () => {
    expect([acme?.lastWon, beta?.lastWon]).toEqual([asOf, dateSerial(2026, 7, 1)]);
    expect(history(dateSerial(2025, 4, 30)).partners[1]?.lastWon).toBeNull();
  });

  test("the largest deal is that of the window", () => {
    expect([acme?.largestDealMinor, beta?.largestDealMinor]).toEqual([30_00, 40_00]);
  });

  test("deals of the window after the as-of date belong to no quarter yet", () => {
    const window = { from: lastYear.from, to: asOf + 1 };
    const [, later] = revenueHistories(
      twoYears,
      { model: "role", lookbackDays: null, window },
      { asOf, settings: defaultSettings },
    ).partners;
    expect([...(later?.byQuarter.keys() ?? [])]).toEqual([3, 1, 0]);
    expect([later?.lastWon, later?.largestDealMinor]).toEqual([dateSerial(2026, 7, 1), 70_00]);
  });

  test("is known from the quarter of the first won deal on", () => {
    expect(history(asOf).reachesBack).toBe(5);
    expect(history(dateSerial(2025, 4, 30)).reachesBack).toBe(-1);
  });

  test("the quarters of the window add up to what is attributed in it", () => {
    const ranked = rank(twoYears, lastYear);
    for (const { name, attributedMinor } of ranked.partners) {
      const its = history(asOf).partners[twoYears.book.partners.indexOf(name)];
      const quarters = [0, 1, 2, 3].map((back) => its?.byQuarter.get(back) ?? 0);
      expect(quarters.reduce((sum, minor) => sum + minor, 0)).toBe(attributedMinor);
    }
  });
});

const review = (over: Partial<ReviewInput> = {}): readonly PartnerReview[] =>
  reviewPartners({
    ...{ portfolio: rank(twoYears, lastYear), involved: twoYears, sources: noSource },
    ...{ facts: () => null, fits: () => null, past: () => null, asOf, settings: defaultSettings },
    ...over,
  });

describe("the review of partners", () => {
  test("a partner of which only deals tell has what deals tell", () => {
    const [first] = review();
    expect(first?.ranked.name).toBe("Beta");
    expect(first?.facts).toEqual(noFacts);
    expect(first?.revenue.pipelineMinor).toBe(25_00);
    expect([first?.health, first?.tenureMonths, first?.advice.action]).toEqual([
      null,
      null,
      "Maintain",
    ]);
  });

  test("facts, fits and the past are found by folded name", () => {
    const asked: string[] = [];
    review({ fits: (name) => (asked.push(name), fitOf(85)) });
    expect(asked.toSorted()).toEqual([foldName("ACME"), foldName("BETA")]);
  });

  test("comes by attributed, sourced, pipeline and fit, then by name; below zero last", () => {
    const names = ["Zeta", "Minus", "Quiet B", "Quiet A", "Fit", "Open", "Rich"];
    const tied = involved(
      [closed(90_00, [6], [2026, 1, 1]), closed(-5_00, [1], [2026, 1, 1]), open(1_00, [5])],
      names,
    );
    const fits = new Map([
      ["fit", 60],
      ["zeta", 10],
    ]);
    const reviews = review({
      ...{ involved: tied, portfolio: rank(tied, lastYear) },
      fits: (name) => (fits.has(name) ? fitOf(fits.get(name) ?? 0) : null),
    });
    expect(reviews.map(({ ranked }) => ranked.name)).toEqual([
      ...["Rich", "Open", "Fit", "Zeta", "Quiet A", "Quiet B", "Minus"],
    ]);
  });
});

describe("models and classes by the settings", () => {
  const ranked = (settings: typeof defaultSettings) => {
    const choice = {
      scope: { window: lastYear, lookbackDays: null },
      model: "role",
      settings,
    } as const;
    const result = portfolio(twoYears, choice);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value.partners.map(({ name, class: its }) => [name, its]);
  };

  test("the default settings change nothing", () => {
    expect(ranked(defaultSettings)).toEqual([
      ["Beta", "A"],
      ["Acme", "A"],
    ]);
  });

  test("other cuts, other classes", () => {
    const settings = { ...defaultSettings, classAEndsAt: 0.5, classBEndsAt: 0.55 };
    expect(ranked(settings)).toEqual([
      ["Beta", "A"],
      ["Acme", "C"],
    ]);
  });
});

describe("economics", () => {
  const investment = { from: lastYear.from, to: lastYear.to, hours: 120, amountMinor: 60_000_00 };
  const of = (
    investments: (typeof noFacts)["investments"],
    over: Partial<typeof defaultSettings> = {},
    attributedMinor = 1_240_000_00,
  ) =>
    economics({ ...noFacts, investments }, attributedMinor, {
      window: lastYear,
      settings: { ...defaultSettings, ...over },
    });

  test("hours a quarter, cost of the window, and what comes back", () => {
    const found = of([investment]);
    expect([found.hoursPerQuarter, found.costMinor]).toEqual([30, 60_000_00]);
    expect(found.returnPerCost).toBeCloseTo(20.6667, 4);
    expect(found.roi).toBeCloseTo(19.6667, 4);
    expect(found.revenuePerHour).toBeCloseTo(10_333_33.33, 1);
  });

  test("hours cost what the settings say, margin counts in part", () => {
    const found = of([investment], { costPerHour: 50, grossMargin: 0.5 });
    expect(found.costMinor).toBe(66_000_00);
    expect(found.returnPerCost).toBeCloseTo(620 / 66, 6);
  });

  test("only what lies in the window counts, in part where only some of its days do", () => {
    const before = { ...investment, from: lastYear.from - 30, to: lastYear.from - 1 };
    const across = { from: lastYear.to - 9, to: lastYear.to + 10, hours: 8, amountMinor: null };
    expect(of([before])).toMatchObject({ hoursPerQuarter: null, costMinor: null });
    expect(of([across])).toMatchObject({ hoursPerQuarter: 1, costMinor: 0, returnPerCost: null });
  });

  test("nothing recorded is not nothing spent", () => {
    expect(of([])).toEqual({
      ...{ hoursPerQuarter: null, costMinor: null, returnPerCost: null, roi: null },
      ...{ revenuePerHour: null, balance: null },
    });
  });

  test("the line where the hours run out stands before the partner that passes it", () => {
    const hours = [30, 30, null, 16, 10].map((hoursPerQuarter) => ({
      economics: { ...of([]), hoursPerQuarter },
    }));
    expect([null, 29, 30, 60, 76, 85, 86].map((capacity) => capacityLine(hours, capacity))).toEqual(
      [...[null, 0, 1, 3, 4, 4, null]],
    );
  });
});
