import { dateSerial } from "../../../../src/domain/numeric/date-serial";
import type { RankedPartner } from "../../../../src/domain/portfolio/portfolio";
import { noPast } from "../../../../src/domain/portfolio/quarter/past-decisions";
import type { AdviceSubject } from "../../../../src/domain/portfolio/review/advice-rules";
import {
  listedFacts,
  noFacts,
  type LinkedGoal,
  type PartnerFacts,
  type PromisedMilestone,
} from "../../../../src/domain/portfolio/review/partner-facts";
import type { PartnerFit } from "../../../../src/domain/portfolio/review/partner-fit";
import type { Economics } from "../../../../src/domain/portfolio/review/partner-review";
import type { RevenueHistory } from "../../../../src/domain/portfolio/review/revenue-history";
import type { Sources } from "../../../../src/domain/portfolio/review/sources";
import { defaultSettings } from "../../../../src/domain/portfolio/settings";

export const asOf = dateSerial(2026, 9, 30);
export const lastYear = { from: dateSerial(2025, 10, 1), to: asOf };

export const everySource: Sources = {
  facts: new Set(listedFacts),
  ...{ hasGoals: true, hasMilestones: true, hasInvestments: true, hasIntroductions: true },
  ...{ hasRatings: true, hasRoles: true },
};

export const noSource: Sources = {
  facts: new Set(),
  ...{ hasGoals: false, hasMilestones: false, hasInvestments: false, hasIntroductions: false },
  ...{ hasRatings: false, hasRoles: false },
};

/** A listed partner about which nothing gives cause for a flag. */
export const wellKept: PartnerFacts = {
  ...noFacts,
  ...{ isListed: true, valueType: "Revenue", stage: "Active", startDate: dateSerial(2023, 5, 1) },
  ...{ manager: "M. Okafor", ourSponsor: "A. Lund", theirSponsor: "B. Weiss", exitTerms: true },
  ...{ lastReview: asOf - 20, backupContact: "C. Diaz", contactChanged: asOf - 400 },
  bothSides: {
    ...{ ourValueMinor: 500_00, ourCostMinor: 100_00 },
    ...{ theirValueMinor: 300_00, theirCostMinor: 120_00 },
  },
  goals: [{ id: "G1", metric: "Deals", by: asOf + 90, progress: 0.5 }],
  introductions: { given: 3, received: 2 },
};

export const rankedAs = (over: Partial<RankedPartner> = {}): RankedPartner =>
  ({
    ...{ name: "Northwind SI", rank: 1, attributedMinor: 100_000_00, sourcedMinor: 60_000_00 },
    ...{ share: 0.2, cumulative: 0.2, class: "A", wonDeals: 4, creditedDeals: 4, holds: true },
    ...{ best: 1, worst: 1, under: {} },
    ...over,
  }) as RankedPartner;

export const fitOf = (fit: number | null, over: Partial<PartnerFit> = {}): PartnerFit => ({
  ...{ raw: fit, fit, coverage: fit === null ? 30 : 100, low: 0, high: 100, knockOut: null },
  band: fit === null ? null : fit >= 70 ? "Strong" : fit >= 50 ? "Moderate" : "Weak",
  ...{ rows: [], criteria: [], strongest: [], weakest: null },
  ...over,
});

export const earning: RevenueHistory = {
  ...{ thisQuarterMinor: 25_000_00, quarterOnQuarter: 0, pipelineMinor: 0, lastWon: asOf - 10 },
  byQuarter: new Map([0, 1, 2, 3, 4, 5, 6, 7].map((back) => [back, 25_000_00])),
  largestDealMinor: 25_000_00,
};

export const noRevenue: RevenueHistory = {
  ...{ thisQuarterMinor: 0, quarterOnQuarter: null, pipelineMinor: 0, lastWon: null },
  ...{ byQuarter: new Map<number, number>(), largestDealMinor: 0 },
};

const noEconomics: Economics = {
  ...{ hoursPerQuarter: null, costMinor: null, returnPerCost: null, roi: null },
  ...{ revenuePerHour: null, balance: null },
};

export type SubjectOver = Partial<
  Omit<AdviceSubject, "facts" | "ranked" | "economics" | "revenue">
> & {
  readonly facts?: Partial<PartnerFacts>;
  readonly ranked?: Partial<RankedPartner>;
  readonly economics?: Partial<Economics>;
  readonly revenue?: Partial<RevenueHistory>;
};

/** A class A partner of long standing with no flag, changed as said. */
export function subject({ facts, ranked, economics, revenue, ...over }: SubjectOver = {}) {
  const fit = over.fit === undefined ? fitOf(85) : over.fit;
  return {
    ...{ ranked: rankedAs(ranked), facts: { ...wellKept, ...facts }, fit },
    ...{ tenureMonths: 40, reachesBack: 8, sources: everySource, asOf, settings: defaultSettings },
    ...{ flags: [], past: noPast, window: lastYear, band: fit?.band ?? null },
    economics: { ...noEconomics, ...economics },
    revenue: { ...(ranked?.class === "None" ? noRevenue : earning), ...revenue },
    ...over,
  } satisfies AdviceSubject;
}

/** So many milestones due on the as-of date, of which so many were met, and one still to come. */
export const milestones = (met: number, due: number): readonly PromisedMilestone[] => [
  ...Array.from({ length: due }, (_, at) => ({
    ...{ deliverable: `M${at}`, side: "Us" as const, due: asOf },
    ...{ isDone: at < met, doneOn: null },
  })),
  { deliverable: "Later", side: "Them", due: asOf + 1, isDone: true, doneOn: null },
];

export const goal = (progress: number | null, by: number | null = asOf + 30): LinkedGoal => ({
  ...{ id: "G1", metric: null, by, progress },
});

export const none = { class: "None", attributedMinor: 0, sourcedMinor: 0, share: null } as const;
