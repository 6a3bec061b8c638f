import type { PartnerClass } from "../domain/portfolio/partner-class";
import type { RankedPartner } from "../domain/portfolio/portfolio";
import type { PastDecisions } from "../domain/portfolio/quarter/past-decisions";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import type { PartnerFit } from "../domain/portfolio/review/partner-fit";
import { fitText } from "./advice";
import { counted, whole } from "./counting";
import { paneDate } from "./dates";
import { quarterBefore, shortQuarter } from "./decide";

import { capSentence } from "./fit-caps";
import { shortMoney } from "./money";
import { percent } from "./percent";

export const notChecked = "not checked";

/** "Integrator · Active, 41 months · M. Okafor" */
export function aboutPartner({ facts, tenureMonths }: PartnerReview): string {
  const stage = [
    ...(facts.stage === null ? [] : [facts.stage]),
    ...(tenureMonths === null ? [] : [counted(tenureMonths, "month")]),
  ].join(", ");
  const parts = [facts.type ?? "", stage, facts.manager ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "Nothing is recorded of it in Partners" : parts.join(" · ");
}

export const positionText = (place: number, of: number): string =>
  `${whole(place)} of ${whole(of)}`;

export const dealsText = (deals: number): string => `${counted(deals, "deal")} in Credits`;

/** "22.6% of all", "0.3% of all, not material" */
export function shareOfAll(share: number | null, materialShare: number): string {
  if (share === null) return "";
  return `${percent(share)} of all${share < materialShare ? ", not material" : ""}`;
}

/** "52% of its own" */
export const shareOfOwn = ({ sourcedMinor, attributedMinor }: RankedPartner): string =>
  attributedMinor > 0 ? `${Math.round((100 * sourcedMinor) / attributedMinor)}% of its own` : "";

/** "Q3 +14% on Q2": complete quarters only, whatever the current one has brought so far. */
export function quarterChange(change: number | null, quarter: string): string {
  if (change === null) return "";
  const size = `${change < 0 ? "−" : "+"}${whole(Math.abs(Math.round(change * 100)))}%`;
  return `${shortQuarter(quarter)} ${size} on ${shortQuarter(quarterBefore(quarter))}`;
}

export const hoursText = (hours: number | null): string =>
  hours === null ? "" : `${whole(Math.round(hours))} h a quarter`;

/** "20.7", "6.44" */
export const ratioText = (ratio: number): string =>
  (Math.abs(ratio) >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)).replace("-", "−");

/** What follows the rank: ", between 6 and 10 in the eight models". */
export function rankRange({ best, worst }: RankedPartner): string {
  return best === worst
    ? " under every model"
    : `, between ${whole(best)} and ${whole(worst)} in the eight models`;
}

export const lastRank = "No revenue, so that it shares the last rank";

/** What follows the number: "Weak fit, held down from 62.5". */
export function fitWords({ band, raw, knockOut }: PartnerFit): string {
  const held = knockOut !== null && raw !== null ? `, held down from ${fitText(raw)}` : "";
  return `${band ?? ""} fit${held}`;
}

export const unratedCriteria = ({ rows }: PartnerFit): number =>
  rows.filter(({ rating, weightPercent }) => rating === null && weightPercent > 0).length;

export function ratedText(fit: PartnerFit): string {
  const unrated = unratedCriteria(fit);
  const used = fit.rows.filter(({ weightPercent }) => weightPercent > 0).length;
  return unrated === 0
    ? `all ${counted(used, "criterion", "criteria")} rated`
    : `${whole(used - unrated)} of ${counted(used, "criterion", "criteria")} rated`;
}

export function onceRated(fit: PartnerFit): string {
  const unrated = counted(unratedCriteria(fit), "criterion", "criteria");
  const range = `${fitText(fit.low)} to ${fitText(fit.high)}`;
  return `${unrated} not rated: ${range} once they are, before any limit`;
}

export const heldDown = ({ knockOut }: PartnerFit): string =>
  knockOut === null ? "" : capSentence(knockOut);

export const notRatedYet = "Not rated yet";
export const rateInScorecard = "Rate in Scorecard";

/** "Both sides make money 5" */
export const ratedCriterion = (fit: PartnerFit, at: number): string =>
  `${fit.criteria[at] ?? ""} ${fitText(fit.rows[at]?.rating ?? 0)}`;

export const balanceText = (balance: number): string =>
  `balance ${whole(Math.round(balance))} of 100`;

export const bothSidesUnknown =
  "Not checked: value and cost of both sides are not all in Partners.";

export const flagsTitle = (count: number): string =>
  count === 0 ? "No flags" : counted(count, "flag");

/** What earlier quarters left: "Q2: Fix, open, M. Okafor, due 31 Dec 2026". */
export function pastLines(
  { last, fixesInARow, rankChange, isNew }: PastDecisions,
  { now, currency }: { readonly now: PartnerClass; readonly currency: string },
): readonly string[] {
  if (last === null) return isNew ? ["New since the last finalised quarter"] : [];
  const quarter = shortQuarter(last.quarter);
  const decided = [
    last.decided ?? "no decision",
    ...(last.status === "None" ? [] : [last.status.toLowerCase()]),
    ...(last.owner === null ? [] : [last.owner]),
    ...(last.due === null ? [] : [`due ${paneDate(last.due)}`]),
  ];
  return [
    `${quarter}: ${decided.join(", ")}`,
    `Then ${classWords(last.class)} with ${shortMoney(last.attributedMinor, currency)}${last.class === now ? "" : `, now ${classWords(now)}`}${rankWords(rankChange)}`,
    ...(fixesInARow > 1 ? [`${whole(fixesInARow)} Fix quarters in a row`] : []),
  ];
}

const classWords = (letter: PartnerClass): string =>
  letter === "None" ? "no class" : `class ${letter}`;

const rankWords = (change: number | null): string => {
  if (change === null || change === 0) return "";
  const places = counted(Math.abs(change), "place");
  return `; ${change > 0 ? "up" : "down"} ${places}`;
};
