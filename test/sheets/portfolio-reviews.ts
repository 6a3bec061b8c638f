import { noPast } from "../../src/domain/portfolio/quarter/past-decisions";
import type { Portfolio, RankedPartner } from "../../src/domain/portfolio/portfolio";
import { noFacts } from "../../src/domain/portfolio/review/partner-facts";
import type { PartnerReview } from "../../src/domain/portfolio/review/partner-review";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { notesAsPlanned, type PortfolioSheetInput } from "../../src/sheets/portfolio-input";

/** A partner of whom nothing is known but its revenue. */
export const bareReview = (ranked: RankedPartner): PartnerReview => ({
  ...{ ranked, facts: noFacts, tenureMonths: null, fit: null, health: null, past: noPast },
  revenue: { thisQuarterMinor: 0, quarterOnQuarter: null, pipelineMinor: 0, lastWon: null },
  economics: {
    ...{ hoursPerQuarter: null, costMinor: null, returnPerCost: null, roi: null },
    ...{ revenuePerHour: null, balance: null },
  },
  ...{ flags: [], notChecked: [] },
  advice: { action: "Maintain", reason: { code: "start-unknown" }, notes: [] },
});

/** A partner of whom everything is known. */
export function fullReview(
  ranked: RankedPartner,
  over: Partial<PartnerReview> = {},
): PartnerReview {
  const row = { rating: 4, weightPercent: 50, score: 75, points: 37.5 };
  return {
    ...bareReview(ranked),
    facts: {
      ...noFacts,
      ...{
        isListed: true,
        type: "SI",
        valueType: "Revenue",
        stage: "Active",
        manager: "M. Okafor",
      },
    },
    tenureMonths: 26,
    revenue: {
      ...{ thisQuarterMinor: 12_000_00, quarterOnQuarter: -0.14, pipelineMinor: 50_000_00 },
      lastWon: dateSerial(2026, 8, 31),
    },
    fit: {
      ...{ raw: 75, coverage: 100, low: 75, high: 75, knockOut: null, fit: 75, band: "Strong" },
      ...{
        rows: [row, row],
        criteria: ["Complementary reach", "Pace"],
        strongest: [0],
        weakest: 1,
      },
    },
    economics: {
      ...{ hoursPerQuarter: 30, costMinor: 60_000_00, returnPerCost: 20.67, roi: 19.67 },
      ...{ revenuePerHour: 10_333_00, balance: 62 },
    },
    health: { met: 6, applicable: 7 },
    flags: ["NO-SPONSOR", "REVIEW", "THIN"],
    past: {
      ...noPast,
      rankChange: 1,
      last: {
        ...{ quarter: "2026Q2", decided: "Fix", status: "Open", owner: "R. Castell", due: null },
        ...{ rank: 4, class: "A", attributedMinor: 1 },
      },
    },
    ...over,
  };
}

/** What a sheet is made of, with the time of the build and the reasons fixed. */
export const sheetInput = (
  portfolio: Portfolio,
  reviews: readonly PartnerReview[],
): PortfolioSheetInput => ({
  ...{ portfolio, reviews, decisions: new Map(), settings: defaultSettings },
  reasonOf: ({ ranked }) => `Class ${ranked.class}`,
  asOf: dateSerial(2026, 9, 30),
  builtAt: dateSerial(2026, 10, 5) + 0.5,
  sources: [
    {
      ...{ table: "Deals", kind: "deals", read: 30, revenue: 26, otherUse: 3, setAside: 1 },
      hidden: 0,
    },
  ],
  ...{ notChecked: [], capacityLine: null, standing: null, notes: notesAsPlanned },
});
