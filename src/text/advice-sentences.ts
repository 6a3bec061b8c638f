import type { AdviceNote, AdviceReason } from "../domain/portfolio/review/advice";
import { netsOf } from "../domain/portfolio/review/both-sides-checks";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import {
  changesOnYear,
  fitText,
  monthLine,
  noRevenue,
  percentReached,
  type ClassAndFit,
} from "./advice";
import { shortMoney } from "./money";
import { percent } from "./percent";

type Reviewed = Pick<PartnerReview, "advice" | "facts" | "flags">;

/**
 * The reason of an advice as sentences with its figures: "Class C with 0.5% of revenue and fit 45
 * Weak. Agree separation terms first: none are recorded."
 */
export function adviceSentences(review: Reviewed, currency: string): string {
  const { reason, notes } = review.advice;
  const well = allIsWell(review) ? ["Both sides gain and no flag is open."] : [];
  const said = notes.map((note) => noteSentence(note, reason, currency));
  return [reasonSentence(reason, currency), ...well, ...said].join(" ");
}

/** Said only of what was looked at: that both gain, and that no flag is raised. */
function allIsWell({ advice: { action }, facts: { bothSides }, flags }: Reviewed): boolean {
  if (bothSides === null || flags.length > 0 || (action !== "Invest" && action !== "Grow"))
    return false;
  const { ours, theirs } = netsOf(bothSides);
  return ours > 0 && theirs > 0;
}

function reasonSentence(reason: AdviceReason, currency: string): string {
  switch (reason.code) {
    case "exiting":
      return "The separation is under way.";
    case "incubating":
      return `${monthLine(reason)}. Too early to judge it by revenue.`;
    case "milestones-missed":
      return `${monthLine(reason)}: less than was promised.`;
    case "goal-reached":
      return `A ${reason.valueType} partner, not there for revenue. Its goal is ${percentReached(reason.progress)} reached.`;
    case "goal-behind":
      return `A ${reason.valueType} partner, not there for revenue, but its goal is only ${percentReached(reason.progress)} reached.`;
    case "goal-missing":
      return `A ${reason.valueType} partner, not there for revenue. Set a goal with figures to judge it by.`;
    case "goal-without-figures":
      return `A ${reason.valueType} partner, not there for revenue. Its goal has no figures to judge it by: enter baseline, target and current in Goals.`;
    case "one-sided":
      return `${reason.class === "None" ? "Fits well" : `Class ${reason.class}`}, but one-sided: we ${gain(reason.ourNetMinor, currency)}, they ${gain(reason.theirNetMinor, currency)}. Agree new terms.`;
    case "fix-failed":
      return `Decided Fix in the last ${reason.quarters} quarters, and still little or no revenue.`;
    case "no-sponsor":
      return `Class ${reason.class}, but ${missing[reason.missing]}. Find one before it costs the revenue.`;
    case "decline":
      return `Class ${reason.class}, but down ${changesOnYear(reason.changes).replace(", ", " and ")} on a year ago, two quarters running.`;
    case "start-unknown":
      return "No revenue, but nobody says since when it is a partner. Enter its start date in Partners.";
    case "class-and-fit":
      return `${brought(reason, currency)} and ${fitPart(reason)}.`;
  }
}

const gain = (netMinor: number, currency: string): string =>
  netMinor < 0
    ? `lose ${shortMoney(-netMinor, currency)}`
    : `gain ${shortMoney(netMinor, currency)}`;

function brought(reason: ClassAndFit, currency: string): string {
  if (reason.class !== "None")
    return `Class ${reason.class} with ${percent(reason.share ?? 0)} of revenue`;
  return reason.attributedMinor < 0
    ? `Below zero by ${shortMoney(-reason.attributedMinor, currency)}`
    : noRevenue(reason);
}

function fitPart({ class: its, fit, band }: ClassAndFit): string {
  if (fit !== null) return `fit ${fitText(fit)} ${band ?? ""}`.trimEnd();
  return its === "None" ? "fit never rated" : "fit not rated";
}

const missing = {
  ours: "nobody sponsors it on our side",
  theirs: "nobody sponsors it on their side",
  both: "nobody sponsors it on either side",
  "rated-lowest": "its sponsors are rated lowest",
} as const;

function noteSentence(note: AdviceNote, reason: AdviceReason, currency: string): string {
  const figures = reason.code === "class-and-fit" ? reason : null;
  switch (note) {
    case "protect":
      return "Protect what it brings.";
    case "diversify":
      return "Diversify: much hangs on it.";
    case "low-touch":
      return "Keep the effort low.";
    case "rate-fit":
      return "Rate its fit.";
    case "one-plan-one-deadline":
      return "It fits: make one plan with one deadline.";
    case "agree-separation-first":
      return "Agree separation terms first: none are recorded.";
    case "pipeline-open":
      return `But ${shortMoney(figures?.pipelineMinor ?? 0, currency)} is still open: see it through.`;
    case "return-below-one":
      return `It brings back ${(figures?.returnPerCost ?? 0).toFixed(2)} for each 1 it costs.`;
  }
}
