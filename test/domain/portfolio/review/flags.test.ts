import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partnerFit, usualCriteria } from "../../../../src/domain/fit/partner-fit";
import { dateSerial } from "../../../../src/domain/numeric/date-serial";
import { flagCodes, type FlagCode } from "../../../../src/domain/portfolio/review/flag";
import { flagsOf } from "../../../../src/domain/portfolio/review/flags";
import { healthOf } from "../../../../src/domain/portfolio/review/health";
import { reviewIsLate } from "../../../../src/domain/portfolio/review/review-cadence";
import { tenureMonths } from "../../../../src/domain/portfolio/review/tenure";
import { defaultSettings } from "../../../../src/domain/portfolio/settings";
import { asOf, everySource, fitOf, goal, noSource, none, subject } from "./subjects";
import type { SubjectOver } from "./subjects";

const sides = (ourNet: number, theirNet: number) => ({
  bothSides: {
    ...{ ourValueMinor: ourNet, ourCostMinor: 0, theirValueMinor: theirNet, theirCostMinor: 0 },
  },
});

const byQuarter = (...quarters: readonly (readonly [number, number])[]) => ({
  byQuarter: new Map(quarters),
});

const sponsorRated = (score: number | null) =>
  fitOf(85, {
    criteria: ["Executive sponsors"],
    rows: [{ rating: score, weightPercent: 100, score, points: null }],
  });

type Expected = "raised" | "no" | "not checked";

const rows: readonly (readonly [FlagCode, string, SubjectOver, Expected])[] = [
  ["LOGO", "nothing in four quarters, nothing open", { ranked: none }, "raised"],
  ["LOGO", "value type unset", { ranked: none, facts: { valueType: null } }, "raised"],
  ["LOGO", "not there for revenue", { ranked: none, facts: { valueType: "Cost" } }, "no"],
  ["LOGO", "an open deal", { ranked: none, revenue: { pipelineMinor: 1 } }, "no"],
  ["LOGO", "six months", { ranked: none, tenureMonths: 6 }, "raised"],
  ["LOGO", "five months", { ranked: none, tenureMonths: 5 }, "no"],
  ["LOGO", "revenue five quarters ago", { ranked: none, revenue: byQuarter([4, 9]) }, "raised"],
  ["LOGO", "revenue four quarters ago", { ranked: none, revenue: byQuarter([3, 9]) }, "no"],
  ["LOGO", "revenue in the quarter that runs", { ranked: none, revenue: byQuarter([-1, 9]) }, "no"],
  ["LOGO", "start not known", { ranked: none, tenureMonths: null }, "not checked"],
  ["LOGO", "start not known, but revenue", { tenureMonths: null }, "no"],
  [
    "LOGO",
    "value type unreadable",
    { ranked: none, facts: { valueType: null, unread: ["valueType"] } },
    "not checked",
  ],

  ["DORMANT", "revenue three quarters ago, none since", { revenue: byQuarter([2, 9]) }, "raised"],
  ["DORMANT", "revenue two quarters ago", { revenue: byQuarter([5, 9], [1, 1]) }, "no"],
  ["DORMANT", "only a refund since", { revenue: byQuarter([2, 9], [0, -1]) }, "raised"],
  ["DORMANT", "never any", { revenue: byQuarter() }, "no"],

  ["TOUCH-ONLY", "nothing sourced", { ranked: { sourcedMinor: 0 } }, "raised"],
  ["TOUCH-ONLY", "a cent sourced", { ranked: { sourcedMinor: 1 } }, "no"],
  ["TOUCH-ONLY", "no revenue at all", { ranked: none }, "no"],
  [
    "TOUCH-ONLY",
    "roles not told",
    { ranked: { sourcedMinor: 0 }, sources: { ...everySource, hasRoles: false } },
    "not checked",
  ],

  ["WIN-LOSE", "one side gains nothing", { facts: sides(100, 0) }, "raised"],
  ["WIN-LOSE", "they keep 19.9 %", { facts: sides(801, 199) }, "raised"],
  ["WIN-LOSE", "they keep exactly 20 %", { facts: sides(800, 200) }, "no"],
  ["WIN-LOSE", "they keep exactly 80 %", { facts: sides(200, 800) }, "no"],
  ["WIN-LOSE", "they keep 80.1 %", { facts: sides(199, 801) }, "raised"],
  ["WIN-LOSE", "a figure is missing", { facts: { bothSides: null } }, "not checked"],

  ["NO-SPONSOR", "none on their side", { facts: { theirSponsor: null } }, "raised"],
  ["NO-SPONSOR", "rated lowest", { fit: sponsorRated(0) }, "raised"],
  ["NO-SPONSOR", "rated a little", { fit: sponsorRated(25) }, "no"],
  [
    "NO-SPONSOR",
    "sponsors not told, rated a little",
    { fit: sponsorRated(25), sources: noSource },
    "not checked",
  ],
  [
    "NO-SPONSOR",
    "sponsors not told, rated lowest",
    { fit: sponsorRated(0), sources: noSource },
    "raised",
  ],
  [
    "NO-SPONSOR",
    "a partner that is not listed",
    { facts: { isListed: false, ourSponsor: null } },
    "not checked",
  ],
  [
    "NO-SPONSOR",
    "one cell unreadable, the other blank",
    { facts: { theirSponsor: null, unread: ["ourSponsor"] } },
    "raised",
  ],

  ["REVIEW", "92 days ago", { facts: { lastReview: asOf - 92 } }, "no"],
  ["REVIEW", "93 days ago", { facts: { lastReview: asOf - 93 } }, "raised"],
  ["REVIEW", "never, and a partner for years", { facts: { lastReview: null } }, "raised"],
  [
    "REVIEW",
    "never, and since when nobody knows",
    { facts: { lastReview: null, startDate: null } },
    "not checked",
  ],
  ["REVIEW", "no such column", { facts: { lastReview: null }, sources: noSource }, "not checked"],

  ["NO-EXIT", "N", { facts: { exitTerms: false } }, "raised"],
  ["NO-EXIT", "blank", { facts: { exitTerms: null } }, "raised"],
  ["NO-EXIT", "unreadable", { facts: { exitTerms: null, unread: ["exitTerms"] } }, "not checked"],

  ["NO-EXIT", "Y", {}, "no"],
  ["NO-GOAL", "one linked", {}, "no"],
  ["NO-GOAL", "none linked", { facts: { goals: [] } }, "raised"],
  ["NO-GOAL", "no such column", { facts: { goals: [] }, sources: noSource }, "not checked"],
  ["GOAL-LATE", "none linked", { facts: { goals: [] } }, "no"],
  ["GOAL-LATE", "on its day", { facts: { goals: [goal(0.9, asOf)] } }, "no"],
  ["GOAL-LATE", "a day later", { facts: { goals: [goal(0.9, asOf - 1)] } }, "raised"],
  ["GOAL-LATE", "reached", { facts: { goals: [goal(1, asOf - 1)] } }, "no"],
  ["GOAL-LATE", "one of two", { facts: { goals: [goal(0.2), goal(0.9, asOf - 1)] } }, "raised"],
  ["GOAL-LATE", "without figures", { facts: { goals: [goal(null, asOf - 1)] } }, "not checked"],
  ["GOAL-LATE", "without a date", { facts: { goals: [goal(0.2, null)] } }, "not checked"],
  [
    "GOAL-LATE",
    "without a table of goals",
    { sources: { ...everySource, hasGoals: false } },
    "not checked",
  ],

  ["CONC", "exactly 30 %", { ranked: { share: 0.3 } }, "no"],
  ["CONC", "more", { ranked: { share: 0.301 } }, "raised"],
  ["CONC", "no share of anything", { ranked: none }, "no"],

  [
    "DECLINE",
    "two quarters below three quarters",
    { revenue: byQuarter([0, 74], [1, 74], [4, 100], [5, 100]) },
    "raised",
  ],
  [
    "DECLINE",
    "one of them at exactly 75 %",
    { revenue: byQuarter([0, 74], [1, 75], [4, 100], [5, 100]) },
    "no",
  ],
  ["DECLINE", "nothing at all this year", { revenue: byQuarter([4, 100], [5, 100]) }, "raised"],
  ["DECLINE", "nothing a year ago", { revenue: byQuarter([0, 1], [1, 1], [5, 100]) }, "no"],
  ["DECLINE", "deals do not go back so far", { reachesBack: 4 }, "not checked"],
  ["DECLINE", "deals go back just so far", { reachesBack: 5 }, "no"],

  ["ONE-WAY", "exactly 3:1", { facts: { introductions: { given: 6, received: 2 } } }, "no"],
  [
    "ONE-WAY",
    "beyond it, either way",
    { facts: { introductions: { given: 2, received: 7 } } },
    "raised",
  ],
  ["ONE-WAY", "all one way", { facts: { introductions: { given: 1, received: 0 } } }, "raised"],
  ["ONE-WAY", "nobody counts them", { facts: { introductions: null } }, "not checked"],

  ["UNRATED", "below half", { fit: fitOf(null, { coverage: 49.9 }) }, "raised"],
  ["UNRATED", "exactly half", { fit: fitOf(60, { coverage: 50 }) }, "no"],
  ["UNRATED", "no row of ratings", { fit: null }, "raised"],
  ["UNRATED", "no ratings anywhere", { fit: null, sources: noSource }, "not checked"],
  ["PROVISIONAL", "exactly half", { fit: fitOf(60, { coverage: 50 }) }, "raised"],
  ["PROVISIONAL", "79.9 %", { fit: fitOf(60, { coverage: 79.9 }) }, "raised"],
  ["PROVISIONAL", "exactly 80 %", { fit: fitOf(60, { coverage: 80 }) }, "no"],
  ["PROVISIONAL", "unrated is worse", { fit: fitOf(null, { coverage: 10 }) }, "no"],

  ["EARLY", "five months", { tenureMonths: 5 }, "raised"],
  ["EARLY", "six months", { tenureMonths: 6 }, "no"],
  ["EARLY", "start not known", { tenureMonths: null }, "not checked"],

  ["THIN", "no backup", { facts: { backupContact: null } }, "raised"],
  ["THIN", "contact changed 90 days ago", { facts: { contactChanged: asOf - 90 } }, "raised"],
  ["THIN", "contact changed 91 days ago", { facts: { contactChanged: asOf - 91 } }, "no"],
  ["THIN", "contact never changed", { facts: { contactChanged: null } }, "no"],
  ["THIN", "contacts not told", { sources: noSource }, "not checked"],

  ["DATA", "a row set aside", { facts: { rowsSetAside: 1 } }, "raised"],
  ["DATA", "none", {}, "no"],

  ["ONE-DEAL", "exactly half", { revenue: { largestDealMinor: 50_000_00 } }, "no"],
  ["ONE-DEAL", "more than half", { revenue: { largestDealMinor: 50_000_01 } }, "raised"],
  ["ONE-DEAL", "no revenue", { ranked: none, revenue: { largestDealMinor: 5 } }, "no"],
];

describe("flags", () => {
  test.each(rows)("%s: %s", (code, _, over, expected) => {
    const { raised, notChecked } = flagsOf(subject(over));
    const found = raised.includes(code)
      ? "raised"
      : notChecked.includes(code)
        ? "not checked"
        : "no";
    expect(found).toBe(expected);
  });

  test("each has a row above for raised and one for not raised", () => {
    const has = (code: FlagCode, expected: Expected) =>
      rows.some(([its, , , outcome]) => its === code && outcome === expected);
    expect(flagCodes.filter((code) => !has(code, "raised") || !has(code, "no"))).toEqual([]);
  });

  test("UNRATED is raised exactly where there is no fit, and PROVISIONAL only where there is one", () => {
    const ratings = fc.array(fc.option(fc.constantFrom(1, 3, 5)), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(ratings, (its) => {
        const fit = partnerFit(usualCriteria, its);
        const { raised } = flagsOf(subject({ fit }));
        expect(raised.includes("UNRATED")).toBe(fit.fit === null);
        expect(raised.includes("PROVISIONAL")).toBe(fit.fit !== null && fit.coverage < 80);
      }),
    );
  });

  test("come worst first", () => {
    const { raised } = flagsOf(
      subject({ ranked: none, facts: { ...sides(1, 0), exitTerms: false, ourSponsor: null } }),
    );
    expect(raised).toEqual(["WIN-LOSE", "NO-SPONSOR", "LOGO", "NO-EXIT"]);
  });

  test("a partner of which only deals tell is not checked, never fine", () => {
    const { raised, notChecked } = flagsOf(
      subject({ sources: noSource, fit: null, tenureMonths: null, facts: { bothSides: null } }),
    );
    expect(raised).toEqual([]);
    expect(notChecked).toEqual([
      ...["WIN-LOSE", "NO-SPONSOR", "NO-EXIT", "GOAL-LATE", "NO-GOAL", "REVIEW", "TOUCH-ONLY"],
      ...["THIN", "ONE-WAY", "EARLY", "UNRATED", "PROVISIONAL"],
    ]);
  });

  test("thresholds are settings", () => {
    const settings = { ...defaultSettings, concentratedAbove: 0.1, logoQuarters: 8 };
    expect(flagsOf(subject({ settings })).raised).toEqual(["CONC"]);
  });
});

describe("health", () => {
  test.each<readonly [string, SubjectOver, object | null]>([
    ["all seven met", {}, { met: 7, applicable: 7 }],
    [
      "no goal linked: nothing that could be late",
      { facts: { goals: [] } },
      { met: 5, applicable: 6 },
    ],
    [
      "contact and terms",
      { facts: { exitTerms: null, contactChanged: asOf } },
      { met: 5, applicable: 7 },
    ],
    [
      "a goal without figures",
      { facts: { goals: [goal(null, asOf - 1)] } },
      { met: 6, applicable: 6 },
    ],
    ["nothing told", { sources: noSource }, null],
  ])("%s", (_, over, health) => {
    expect(healthOf(subject(over))).toEqual(health);
  });
});

describe("the cadence of reviews", () => {
  test.each<readonly [string, number, number | null, boolean]>([
    ["day 90: every 14 days", 90, 14, false],
    ["day 90: a day late", 90, 15, true],
    ["day 91: every 30 days", 91, 30, false],
    ["day 180: a day late", 180, 31, true],
    ["day 181: every 92 days", 181, 92, false],
    ["never reviewed, day 14", 14, null, false],
    ["never reviewed, day 15", 15, null, true],
  ])("%s", (_, age, ago, isLate) => {
    const facts = { startDate: asOf - age, lastReview: ago === null ? null : asOf - ago };
    expect(reviewIsLate(facts, asOf, defaultSettings)).toBe(isLate);
  });
});

describe("tenure in whole months", () => {
  const day = dateSerial;
  test.each<readonly [string, number | null, number, number | null]>([
    ["a day short of six months", day(2026, 3, 31), day(2026, 9, 29), 5],
    ["31 March to 30 September", day(2026, 3, 31), day(2026, 9, 30), 6],
    ["the same day", day(2026, 9, 30), day(2026, 9, 30), 0],
    ["31 January to 28 February", day(2026, 1, 31), day(2026, 2, 28), 1],
    ["31 January to 28 February of a leap year", day(2028, 1, 31), day(2028, 2, 28), 0],
    ["31 January to 29 February", day(2028, 1, 31), day(2028, 2, 29), 1],
    ["29 February to 28 February", day(2024, 2, 29), day(2025, 2, 28), 12],
    ["over the turn of the year", day(2025, 12, 15), day(2026, 1, 14), 0],
    ["a start to come", day(2026, 12, 1), day(2026, 9, 30), 0],
    ["no start", null, day(2026, 9, 30), null],
  ])("%s", (_, start, end, months) => {
    expect(tenureMonths(start, end)).toBe(months);
  });
});
