import { describe, expect, test } from "vitest";
import { partnerClasses } from "../../../../src/domain/portfolio/partner-class";
import type { DecisionEntries } from "../../../../src/domain/portfolio/quarter/decision-entries";
import { noPast } from "../../../../src/domain/portfolio/quarter/past-decisions";
import type { Action } from "../../../../src/domain/portfolio/review/action";
import type { PartnerReview } from "../../../../src/domain/portfolio/review/partner-review";
import { whatIf } from "../../../../src/domain/portfolio/review/what-if";
import {
  namesToDrop,
  proposedToDrop,
  type WhoToDrop,
} from "../../../../src/domain/portfolio/review/who-to-drop";
import { fortyPartners } from "../stories";
import { typed } from "../quarter/reviewed";
import { noRevenue, rankedAs, subject, wellKept } from "./subjects";

const classOf = partnerClasses(fortyPartners);
const hoursOf = { A: 30, B: 16, C: 10, None: 8 } as const;
const costOf = { A: 60, B: 25, C: 9, None: 6 } as const;

/** The forty of the stories: the last fifteen are four young ones, one Capability, ten logos. */
const reviews = fortyPartners.map((thousands, at): PartnerReview => {
  const its = classOf(thousands);
  const [isYoung, isCapability] = [at >= 25 && at < 29, at === 29];
  const isExit = at >= 30 || (at >= 20 && thousands > 0);
  const action: Action = isExit ? "Exit" : at < 3 ? "Invest" : "Maintain";
  const plain = subject();
  return {
    ranked: rankedAs({
      ...{ name: `Partner ${at + 1}`, class: its },
      ...{ attributedMinor: thousands * 1000_00, sourcedMinor: thousands * 350_00 },
    }),
    facts: { ...wellKept, valueType: isCapability ? "Capability" : "Revenue" },
    tenureMonths: isYoung ? 3 : 40,
    revenue: { ...noRevenue, pipelineMinor: at === 39 ? 7_00 : 0 },
    fit: null,
    economics: {
      ...plain.economics,
      ...{ hoursPerQuarter: hoursOf[its], costMinor: costOf[its] * 1000_00 },
    },
    health: null,
    flags: isYoung ? ["EARLY"] : at >= 30 ? ["LOGO"] : [],
    notChecked: [],
    advice: { action, reason: { code: "exiting" }, notes: [] },
    past: noPast,
  };
});

const nobody: WhoToDrop = { by: "ticks", flag: "LOGO", count: 10, ticked: new Set() };

const dropping = (choice: Partial<WhoToDrop>, entries: DecisionEntries = new Map()) => {
  const who = { ...nobody, ...choice };
  const dropped = namesToDrop(proposedToDrop(reviews, entries, who), who);
  return whatIf(reviews, (name) => dropped.has(name));
};

const classC = new Set(
  reviews
    .filter(({ ranked }) => ranked.class === "C" || ranked.class === "None")
    .map(({ ranked }) => ranked.name),
);

describe("what if some partners went", () => {
  test("the fifteen exits of the story: −1.46 %, 130 hours, $105k, 6.44 → 7.24", () => {
    const found = dropping({ by: "advised" });
    expect(found.dropped).toHaveLength(15);
    expect(found.atRisk).toEqual({ highMinor: 80_000_00, lowMinor: 28_000_00 });
    expect((found.shareAtRisk ?? 0) * 100).toBeCloseTo(1.46, 2);
    expect(found.hours).toEqual({ freed: 130, before: 578 });
    expect(found.costMinor).toEqual({ freed: 105_000_00, before: 851_000_00 });
    expect(found.revenuePerCost.before).toBeCloseTo(6.44, 2);
    expect(found.revenuePerCost.after).toBeCloseTo(7.24, 2);
    expect(found.revenueMinor).toEqual({ before: 5_480_000_00, after: 5_400_000_00 });
    expect(found.hhi.before).toBeCloseTo(1171, 0);
    expect(found.hhi.after).toBeGreaterThan(found.hhi.before ?? Infinity);
    expect(found.invest).toEqual({ partners: 3, hoursEach: 130 / 3 });
    expect(found.pipelineAtRiskMinor).toBe(7_00);
    expect(found.warnings).toEqual({ classAOrB: [], incubating: [], notForRevenue: [] });
  });

  test("all of C and None: −4.20 %, 210 hours, $171k, 7.72, with a warning", () => {
    const found = dropping({ by: "ticks", ticked: classC });
    expect(found.dropped).toHaveLength(24);
    expect(found.atRisk.highMinor).toBe(230_000_00);
    expect((found.shareAtRisk ?? 0) * 100).toBeCloseTo(4.2, 2);
    expect([found.hours?.freed, found.costMinor?.freed]).toEqual([210, 171_000_00]);
    expect(found.revenuePerCost.after).toBeCloseTo(7.72, 2);
    const { classAOrB, incubating, notForRevenue } = found.warnings;
    expect([classAOrB.length, incubating.length, notForRevenue.length]).toEqual([0, 4, 1]);
  });

  test("the lowest thirty: −12.6 %, with a warning for class B", () => {
    const found = dropping({ by: "lowest", count: 30 });
    expect(found.atRisk.highMinor).toBe(690_000_00);
    expect((found.shareAtRisk ?? 0) * 100).toBeCloseTo(12.6, 1);
    expect(found.warnings.classAOrB).toHaveLength(6);
  });

  test.each<readonly [string, Partial<WhoToDrop>, number]>([
    ["with a flag", { by: "flag", flag: "LOGO" }, 10],
    ["decided Exit", { by: "decided" }, 1],
    ["more than there are", { by: "lowest", count: 99 }, 40],
    ["nobody", { by: "lowest", count: 0 }, 0],
    ["all of them but one", { by: "flag", ticked: new Set(["Partner 40"]) }, 9],
    ["a tick of one that is not proposed", { by: "flag", ticked: new Set(["Partner 1"]) }, 10],
    ["nobody ticked", { by: "ticks" }, 0],
  ])("%s", (_, choice, count) => {
    const decided = typed({ "partner 7": { decision: "Exit" }, "partner 8": { decision: "Fix" } });
    expect(dropping(choice, decided).dropped).toHaveLength(count);
  });

  test("with everybody gone there is nothing to divide", () => {
    const found = dropping({ by: "lowest", count: 40 });
    expect([found.hhi.after, found.revenuePerCost.after, found.invest]).toEqual([null, null, null]);
    expect(found.shareAtRisk).toBe(1);
  });

  test("the decided Invest count where something is decided", () => {
    const found = whatIf(
      reviews,
      (name) => name === "partner 40",
      ({ ranked }) => (ranked.name === "Partner 9" ? "Invest" : "Grow"),
    );
    expect(found.invest).toEqual({ partners: 1, hoursEach: 8 });
  });

  test("hours and cost that nobody records are not nought", () => {
    const plain = subject().economics;
    const unrecorded = reviews.map((review) => ({ ...review, economics: plain }));
    const found = whatIf(unrecorded, () => true);
    expect([found.hours, found.costMinor, found.invest]).toEqual([null, null, null]);
  });

  test("refunds put nothing at risk", () => {
    const [first, ...rest] = reviews;
    if (first === undefined) throw new Error("reviews: none");
    const refunded = {
      ...first,
      ranked: rankedAs({ name: "Back", attributedMinor: -5_00, sourcedMinor: -5_00 }),
    };
    const found = whatIf([refunded, ...rest], (name) => name === "back");
    expect(found.atRisk).toEqual({ highMinor: 0, lowMinor: 0 });
  });
});
