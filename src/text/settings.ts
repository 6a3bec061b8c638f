import {
  settingDefinitions,
  settingNames,
  type SettingName,
} from "../domain/portfolio/setting-definitions";
import type { SettingReason } from "../domain/portfolio/settings";
import type { CellValue } from "../tables/cell-value";
import type { SettingProblem } from "../tables/read-settings";
import { settingTitles } from "../tables/setting-names";
import type { DataNote } from "./data-note";
import { sheetDate } from "./dates";
import { cellFound } from "./deal-problems";
import { percentSetting } from "./percent";

/** What each setting does, as it stands beside it. */
const meanings: Readonly<Record<SettingName, string>> = {
  asOf: "The day the portfolio looks back from. Blank: the end of the quarter of the latest won deal.",
  windowFrom: "First close date that counts. Blank: the last four complete quarters.",
  windowTo: "Last close date that counts. Blank: the end of the last complete quarter.",
  fiscalYearStartsIn: "The month in which fiscal years, and so quarters, start.",

  lookbackDays: "Involvements longer before the close than this are set aside. Blank: no limit.",
  weightSourced: "What a partner that sourced a deal weighs under the model role.",
  weightCoSell: "What a partner that co-sold weighs under the model role.",
  weightInfluenced: "What a partner that influenced weighs under the model role.",
  weightImplementation: "What a partner that implements weighs under the model role.",
  weightMarketplace: "What a marketplace weighs under the model role.",
  halfLifeDays: "Under the model decay a touch loses half of its weight in so many days.",

  classAEndsAt: "Class A: partners that reach this share of partner revenue together.",
  classBEndsAt: "Class B: partners after class A that reach this share together; the rest is C.",
  materialShare: "A share of partner revenue below this is not material.",

  strongFrom: "Fit out of 100 from which it is Strong.",
  moderateFrom: "Fit out of 100 from which it is Moderate; below it is Weak.",
  fitTiePoints: "Two fits so many points apart are about the same.",
  provisionalBelow: "Less of the criteria rated by weight makes a fit provisional.",
  lowEvidenceAccounts: "Reach and overlap of fewer accounts than this rest on little.",

  incubationMonths: "So long a new partner is judged by milestones, not by revenue.",
  milestonesLeast: "A new partner that met less of its due milestones needs a Fix.",
  goalOnTrackFrom: "A partner not there for revenue is on track from this part of its goal.",
  fixQuarters: "After so many quarters decided Fix without a result comes Exit.",
  returnPerCostLeast: "A class C partner of moderate fit that returns less is an Exit.",

  logoMonths: "A partner for less long than this is no LOGO.",
  logoQuarters: "LOGO: nothing attributed in so many quarters.",
  dormantQuarters: "DORMANT: revenue once, none in so many quarters.",
  declineBelow: "DECLINE: below this part of the same quarter a year ago, two quarters running.",
  concentratedAbove: "CONC: more than this share of partner revenue.",
  oneDealAbove: "ONE-DEAL: more than this part of its revenue from one deal.",
  theirShareLeast: "WIN-LOSE: they keep less than this part of what both gain.",
  theirShareMost: "WIN-LOSE: they keep more than this part of what both gain.",
  oneWayTimes: "ONE-WAY: one side introduces more than so many times as often.",
  contactChangedDays: "THIN: the contact changed in the last so many days.",

  reviewFirstUntilDay: "A partnership is new up to this day.",
  reviewFirstEveryDays: "Days from one review to the next while it is new.",
  reviewSecondUntilDay: "A partnership settles up to this day.",
  reviewSecondEveryDays: "Days from one review to the next while it settles.",
  reviewLaterEveryDays: "Days from one review to the next after that.",

  costPerHour: "What an hour costs, in the currency of the deals; 0 counts amounts alone.",
  grossMargin: "The part of attributed revenue that counts as return: 1 is all of it.",
  capacityHours: "Hours a quarter that there are for partners. Blank: no line is drawn.",
};

export const settingMeaning = (name: SettingName): string => meanings[name];

const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

/** A value as it stands in its cell: months by name, dates as text, so that one column holds all. */
export function settingCell(name: SettingName, value: number | null): CellValue {
  if (value === null) return "";
  const { unit } = settingDefinitions[name];
  if (unit === "month") return months[value - 1] ?? value;
  return unit === "date" ? sheetDate(value) : value;
}

/** A value in a sentence: "80%", "90", "April". */
export function settingValueText(name: SettingName, value: number | null): string {
  if (value === null) return "blank";
  if (settingDefinitions[name].unit === "share") return percentSetting(value);
  return String(settingCell(name, value));
}

const groupStarts: readonly (readonly [first: SettingName, title: string])[] = [
  ["asOf", "Dates"],
  ["lookbackDays", "Sharing the credit"],
  ["classAEndsAt", "Classes"],
  ["strongFrom", "Fit"],
  ["incubationMonths", "Advice"],
  ["logoMonths", "Flags"],
  ["reviewFirstUntilDay", "Reviews"],
  ["costPerHour", "Cost and capacity"],
];

/** The settings under their titles, all in their order. */
export const settingGroups: readonly {
  readonly title: string;
  readonly names: readonly SettingName[];
}[] = groupStarts.map(([first, title], index) => {
  const next = groupStarts[index + 1]?.[0];
  const end = next === undefined ? settingNames.length : settingNames.indexOf(next);
  return { title, names: settingNames.slice(settingNames.indexOf(first), end) };
});

/** Stands as the meaning of a row that is no setting. */
export const unknownSettingText = "Not a setting: nothing goes by it.";

/** "Class A ends at: expected 0% to 100%, found 80; 80% is used" */
export function settingProblemText(problem: SettingProblem): string {
  const { title, found } = problem;
  if (problem.code === "unknown-setting")
    return `${title}: no setting has this name; it is not used`;
  if (problem.code === "repeated") return `${title}: stands more than once; the first row is used`;
  const { name } = problem;
  const used = `${settingValueText(name, settingDefinitions[name].standard)} is used`;
  const instead = settingDefinitions[name].isOptional ? "it is left out" : used;
  return `${title}: expected ${settingExpectedText(problem)}, found ${cellFound(found)}; ${instead}`;
}

/** What would be right in its place, also below the field of a setting. */
export function settingExpectedText(
  problem: { readonly name: SettingName } & (SettingReason | { readonly code: "unreadable" }),
): string {
  const { name } = problem;
  switch (problem.code) {
    case "unreadable":
      return kindOf(name);
    case "not-whole":
      return "a whole number";
    case "out-of-range":
      return `${kindOf(name)} from ${settingValueText(name, problem.least)} to ${settingValueText(name, problem.most)}`;
    case "above":
      return `no more than ${settingTitles[problem.other]}`;
    case "below":
      return `no less than ${settingTitles[problem.other]}`;
  }
}

function kindOf(name: SettingName): string {
  const { unit, isWhole } = settingDefinitions[name];
  if (unit === "date") return "a date such as 2026-09-30";
  if (unit === "month") return "a month";
  if (unit === "share") return "a share";
  return isWhole ? "a whole number" : "a number";
}

/** As a line of the sheet Data notes; the row counts below the header of the table. */
export const settingNote = (problem: SettingProblem): DataNote => ({
  ...{ table: "Settings", row: problem.row + 2, column: "Value", found: problem.found },
  expected: expectedOf(problem),
  todo: settingProblemText(problem),
});

function expectedOf(problem: SettingProblem): string {
  if (problem.code === "unknown-setting") return "the name of a setting";
  return problem.code === "repeated" ? "each setting once" : settingExpectedText(problem);
}
