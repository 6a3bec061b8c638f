import type { Portfolio } from "../domain/portfolio/portfolio";
import type { WhatIf } from "../domain/portfolio/review/what-if";
import { centsMoney, longMoney } from "./money";
import { counted, listed, whole } from "./counting";
import { sheetDate, timeOfDay } from "./dates";
import { holdingLine, modelText, notProof } from "./models";
import { percent } from "./percent";

/** "2026Q3" as a person says it: "Q3 2026". */
export const quarterText = (label: string): string => `${label.slice(4)} ${label.slice(0, 4)}`;

export const reviewTitle = (quarter: string): string => `Partner review, ${quarterText(quarter)}`;

/** "As of 2026-09-30, Role model, USD" */
export const reviewBasis = ({ model, currency }: Portfolio, asOf: number): string =>
  [`As of ${sheetDate(asOf)}`, `${modelText[model].name} model`, currency]
    .filter((part) => part !== "")
    .join(", ");

export const reviewFoot = (builtAt: number): string =>
  `${notProof} Built ${sheetDate(builtAt)} ${timeOfDay(builtAt)}.`;

type Certainty = {
  readonly setAside: number;
  readonly unrated: number;
  readonly notChecked: readonly string[];
};

/** How sure the figures are, as one line below the headline. */
export function reviewCertainty(
  portfolio: Portfolio,
  { setAside, unrated, notChecked }: Certainty,
): string {
  const { positiveMinor, differenceMinor } = portfolio;
  return [
    ...(positiveMinor > 0 ? [`${holdingLine(portfolio)}.`] : []),
    `Difference to closed-won ${centsMoney(differenceMinor, "")}.`,
    `${counted(setAside, "row")} set aside.`,
    ...(unrated > 0
      ? [`${counted(unrated, "partner")} ${unrated === 1 ? "has" : "have"} no fit score.`]
      : []),
    ...(notChecked.length > 0 ? [`Not checked: ${listed(notChecked)}.`] : []),
  ].join(" ");
}

export const reviewTables = {
  classes: ["Class", "Partners", "Revenue", "Share", "Hours a quarter"],
  actions: ["Recommended", "Partners", "Revenue", "Decided"],
  few: ["Partner", "Revenue", "Rank range", "Fit", "Recommended"],
  agree: ["Action", "Partner", "Why", "", "Owner, due"],
  sides: ["Partner", "We get", "We spend", "Our net", "They get", "", "They spend", "Their net"],
  milestones: ["Partner", "Owed by", "Due", "", "State", "", "Deliverable"],
  open: ["Partner", "Action", "Due", "Days late", "Owner"],
} as const;

export const reviewSections = {
  agree: "To agree today",
  sides: "Both sides: ours and theirs",
  milestones: "Milestones by side",
  wins: "Wins to celebrate",
  open: "Open actions",
  keep: "Keep",
  change: "Change",
  stop: "Stop",
} as const;

const numbers = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "The eight that matter"; of many, how many are shown. */
export function fewTitle(count: number, shown: number): string {
  if (count === 1) return "The one that matters";
  const title = `The ${numbers[count] ?? whole(count)} that matter`;
  return shown < count ? `${title}, the first ${whole(shown)}` : title;
}

/** The ranks over the models: "2 to 3", or "1" where all agree. */
export const rangeText = (best: number, worst: number): string =>
  best === worst ? whole(best) : `${whole(best)} to ${whole(worst)}`;

export const decidedOf = (decided: number, partners: number): string =>
  `${whole(decided)} of ${whole(partners)}`;

export const ofClass = (count: number, name: string): string =>
  name === "None" ? `${whole(count)} without revenue` : `${whole(count)} of class ${name}`;

export const ofLogos = (count: number): string => `${whole(count)} logos`;
export const logosWhy = "No revenue, no pipeline";

export const exitsTogether = (attributedMinor: number, currency: string): string =>
  `${longMoney(attributedMinor, currency)} in all`;

export const moreOnPortfolio = (count: number): string => `and ${whole(count)} more, see Portfolio`;

/** "All 15 exits: at most $80,000 (1.46%) at risk, 130 hours a quarter back." */
export function exitsLine({ dropped, atRisk, shareAtRisk, hours }: WhatIf, currency: string) {
  if (dropped.length === 0) return "No exit is recommended.";
  const exits = dropped.length === 1 ? "The exit" : `All ${whole(dropped.length)} exits`;
  const share = shareAtRisk === null ? "" : ` (${percent(shareAtRisk)})`;
  const back = hours === null ? "" : `, ${whole(Math.round(hours.freed))} hours a quarter back`;
  return `${exits}: at most ${longMoney(atRisk.highMinor, currency)}${share} at risk${back}.`;
}

export const ownerAndDue = (owner: string | null, due: number | null): string =>
  [...(owner === null ? [] : [owner]), ...(due === null ? [] : [sheetDate(due)])].join(", ");

export const notRecorded = "not checked";
export const nothingOpen = "No action is open.";
export const noSides = "Value and cost of both sides: not checked.";
export const noMilestones = "Milestones: not checked.";
export const noWins = "Nothing to report yet.";

export const winText = {
  movedUp: (from: string, to: string): string =>
    `moved up from ${from === "None" ? "no revenue" : `class ${from}`} to class ${to}`,
  goalReached: (metric: string | null): string =>
    metric === null ? "reached its goal" : `reached its goal: ${metric}`,
  delivered: (deliverable: string): string => `delivered: ${deliverable}`,
} as const;

export const milestoneState = (isDone: boolean, daysLate: number): string =>
  isDone ? "done" : daysLate > 0 ? `${counted(daysLate, "day")} late` : "to come";
