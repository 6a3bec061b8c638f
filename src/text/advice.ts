import type { AdviceNote, AdviceReason } from "../domain/portfolio/review/advice";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { counted, whole } from "./counting";
import { shortMoney } from "./money";

type Reviewed = Pick<PartnerReview, "advice">;

/**
 * The reason of an advice where there is little room, with its figures: "Class A, fit 85 Strong".
 * What is to be done beside it follows: "Class A, fit 48 Weak: protect, diversify".
 */
export function adviceLine({ advice: { reason, notes } }: Reviewed, currency: string): string {
  const said = notes.flatMap((note) => shortNote(note, reason, currency));
  const last = notes.includes("agree-separation-first") ? `; ${separationFirst}` : "";
  const more = said.length === 0 ? "" : `: ${said.join(", ")}`;
  return `${reasonLine(reason, currency)}${more}${last}`;
}

/** Stands in the reason of an Exit, after what leads to it. */
const separationFirst = "agree separation terms first";

function reasonLine(reason: AdviceReason, currency: string): string {
  switch (reason.code) {
    case "exiting":
      return "Separation under way";
    case "incubating":
    case "milestones-missed":
      return monthLine(reason);
    case "goal-reached":
    case "goal-behind":
      return `${reason.valueType} partner, goal ${percentReached(reason.progress)} reached`;
    case "goal-missing":
      return `${reason.valueType} partner: set a goal`;
    case "goal-without-figures":
      return `${reason.valueType} partner: its goal has no figures`;
    case "one-sided":
      return `Both sides: us ${signedMoney(reason.ourNetMinor, currency)}, them ${signedMoney(reason.theirNetMinor, currency)}`;
    case "fix-failed":
      return `${inWords(reason.quarters)} Fix quarters, no result`;
    case "no-sponsor":
      return `Class ${reason.class}, but ${missingSponsor[reason.missing]}`;
    case "decline":
      return `Class ${reason.class}, down ${changesOnYear(reason.changes)} on a year ago`;
    case "start-unknown":
      return "No revenue, start date unknown";
    case "class-and-fit":
      return `${broughtLine(reason, currency)}, ${fitLine(reason)}`;
  }
}

/** "Month 4 of 6, 2 of 3 due milestones met" */
export function monthLine({
  month,
  ofMonths,
  milestones,
}: Extract<AdviceReason, { readonly month: number }>): string {
  const months = `Month ${whole(month)} of ${whole(ofMonths)}`;
  return milestones === null
    ? months
    : `${months}, ${whole(milestones.met)} of ${whole(milestones.due)} due milestones met`;
}

export type ClassAndFit = Extract<AdviceReason, { readonly code: "class-and-fit" }>;

function broughtLine(reason: ClassAndFit, currency: string): string {
  if (reason.class !== "None") return `Class ${reason.class}`;
  if (reason.attributedMinor < 0)
    return `Below zero, ${shortMoney(reason.attributedMinor, currency)}`;
  return noRevenue(reason);
}

/** "No revenue in 4 quarters", or in the window where it is not made of quarters. */
export const noRevenue = ({ quarters }: Pick<ClassAndFit, "quarters">): string =>
  `No revenue in ${quarters === null ? "the window" : counted(quarters, "quarter")}`;

function fitLine({ class: its, fit, band }: ClassAndFit): string {
  if (fit !== null) return `fit ${fitText(fit)} ${band ?? ""}`.trimEnd();
  return its === "None" ? "fit never rated" : "fit not rated";
}

/** One decimal only where it has one: "85", "66.5". */
export const fitText = (fit: number): string => String(Number(fit.toFixed(1)));

/** "31%, 28%": how far two quarters fell. */
export const changesOnYear = (changes: readonly number[]): string =>
  changes.map((change) => `${Math.round(-change * 100)}%`).join(", ");

/** In whole per cent, cut so that less than all never reads as all. */
export const percentReached = (progress: number): string =>
  `${whole(Math.floor(progress * 100 + 1e-9))}%`;

const missingSponsor = {
  ours: "no sponsor on our side",
  theirs: "no sponsor on their side",
  both: "no sponsor on either side",
  "rated-lowest": "sponsors are rated lowest",
} as const;

/** "+$680k", "−$30k" */
export const signedMoney = (minor: number, currency: string): string =>
  `${minor > 0 ? "+" : ""}${shortMoney(minor, currency)}`;

/** "Two", "3" */
const inWords = (count: number): string => (count === 2 ? "Two" : whole(count));

function shortNote(note: AdviceNote, reason: AdviceReason, currency: string): readonly string[] {
  switch (note) {
    case "rate-fit":
      return ["rate it"];
    case "one-plan-one-deadline":
      return ["one plan, one deadline"];
    case "pipeline-open":
      return reason.code === "class-and-fit"
        ? [`${shortMoney(reason.pipelineMinor, currency)} still open`]
        : [];
    case "return-below-one":
      return reason.code === "class-and-fit" && reason.returnPerCost !== null
        ? [`brings back ${reason.returnPerCost.toFixed(2)} per cost`]
        : [];
    case "agree-separation-first":
      return [];
    default:
      return [note];
  }
}
