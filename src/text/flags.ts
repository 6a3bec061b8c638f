import type { FlagCode } from "../domain/portfolio/review/flag";
import { defaultSettings, type Settings } from "../domain/portfolio/settings";
import { counted, listed, whole } from "./counting";
import { percentSetting } from "./percent";

type FlagText = {
  readonly name: string;
  /** What it means, as a sentence. */
  readonly meaning: string;
  /** What it takes to be rid of it, after "Clears when". */
  readonly clears: string;
  /** What was not looked at where nobody could. */
  readonly subject: string;
};

const texts: Readonly<Record<FlagCode, (settings: Settings) => FlagText>> = {
  "WIN-LOSE": ({ theirShareLeast, theirShareMost }) => ({
    name: "One side loses money",
    meaning: "One side gains nothing, or nearly all of the gain goes to one side.",
    clears: keptEach(theirShareLeast, theirShareMost),
    subject: "value for both sides",
  }),
  "NO-SPONSOR": () => ({
    name: "No sponsor on one side",
    meaning: "Nobody senior stands for the partnership on both sides.",
    clears: "both sponsors are named in Partners and their rating is above the lowest",
    subject: "sponsors",
  }),
  DECLINE: ({ declineBelow }) => ({
    name: "Revenue is falling",
    meaning: `Two quarters running below ${percentSetting(declineBelow)} of the same quarter a year ago.`,
    clears: `a quarter brings ${percentSetting(declineBelow)} of the same quarter a year ago again`,
    subject: "revenue a year ago",
  }),
  LOGO: ({ logoQuarters }) => ({
    name: "A logo without revenue",
    meaning: `Meant to bring revenue, with none in ${counted(logoQuarters, "quarter")} and nothing open.`,
    clears: "a deal with it is open or won",
    subject: "logo without revenue",
  }),
  DORMANT: ({ dormantQuarters }) => ({
    name: "Revenue has stopped",
    meaning: `Brought revenue once, but none in the last ${counted(dormantQuarters, "quarter")}.`,
    clears: "a deal with it is won",
    subject: "revenue of late",
  }),
  CONC: ({ concentratedAbove }) => ({
    name: "Too much hangs on it",
    meaning: `It has more than ${percentSetting(concentratedAbove)} of all partner revenue.`,
    clears: `its share is ${percentSetting(concentratedAbove)} or less`,
    subject: "share of revenue",
  }),
  "NO-EXIT": () => ({
    name: "No exit terms agreed",
    meaning: "Nobody has agreed how the partnership would end.",
    clears: "“Exit terms” says Y in Partners",
    subject: "exit terms",
  }),
  "GOAL-LATE": () => ({
    name: "Its goal is late",
    meaning: "The date of a goal it serves has passed, and the goal is not reached.",
    clears: "the goal reaches its target, or gets a new date in Goals",
    subject: "goals reached",
  }),
  "NO-GOAL": () => ({
    name: "No goal linked",
    meaning: "It serves no written goal.",
    clears: "“Goal ids” names a goal in Partners",
    subject: "goals linked",
  }),
  REVIEW: (settings) => ({
    name: "Review overdue",
    meaning: `Reviews are due every ${cadence(settings)}.`,
    clears: "“Last review” has the date of a new one in Partners",
    subject: "reviews",
  }),
  "TOUCH-ONLY": () => ({
    name: "Sourced nothing itself",
    meaning: "It shares in deals that others brought.",
    clears: "it is credited as the source of a deal",
    subject: "who sourced",
  }),
  "ONE-DEAL": ({ oneDealAbove }) => ({
    name: "Most of it from one deal",
    meaning: `One deal brought more than ${percentSetting(oneDealAbove)} of its revenue.`,
    clears: `no deal brings more than ${percentSetting(oneDealAbove)} of its revenue`,
    subject: "largest deal",
  }),
  THIN: ({ contactChangedDays }) => ({
    name: "Hangs on one person",
    meaning: `No backup contact, or the contact changed in the last ${counted(contactChangedDays, "day")}.`,
    clears: `a backup contact stands in Partners and the contact stays ${counted(contactChangedDays, "day")}`,
    subject: "contacts",
  }),
  "ONE-WAY": ({ oneWayTimes }) => ({
    name: "Introductions go one way",
    meaning: `One side introduces more than ${times(oneWayTimes)} as often as the other.`,
    clears: `neither side introduces more than ${times(oneWayTimes)} as often as the other`,
    subject: "introductions",
  }),
  EARLY: ({ incubationMonths }) => ({
    name: "A new partner",
    meaning: `A partner for less than ${counted(incubationMonths, "month")}: too early to miss revenue.`,
    clears: `it has been a partner for ${counted(incubationMonths, "month")}`,
    subject: "start date",
  }),
  UNRATED: () => ({
    name: "Fit not rated",
    meaning: "Less than half of the criteria are rated by weight, too little for a fit.",
    clears: "at least half of the criteria are rated by weight",
    subject: "fit",
  }),
  PROVISIONAL: ({ provisionalBelow }) => ({
    name: "Fit partly rated",
    meaning: `Less than ${percentSetting(provisionalBelow)} of the criteria are rated by weight, so that the fit may move.`,
    clears: `${percentSetting(provisionalBelow)} of the criteria are rated by weight`,
    subject: "fit",
  }),
  DATA: () => ({
    name: "Rows set aside",
    meaning: "Rows that name it could not be used, so that its figures may be incomplete.",
    clears: "its rows in Data notes are corrected",
    subject: "rows set aside",
  }),
};

/** Its plain name: "No exit terms agreed". */
export const flagName = (code: FlagCode): string => texts[code](defaultSettings).name;

/** What it means, as one sentence. */
export const flagMeaning = (code: FlagCode, settings: Settings = defaultSettings): string =>
  texts[code](settings).meaning;

/** "Clears when “Exit terms” says Y in Partners." */
export const flagClears = (code: FlagCode, settings: Settings = defaultSettings): string =>
  `Clears when ${texts[code](settings).clears}.`;

/** What nobody could look at: "introductions". */
export const notCheckedName = (code: FlagCode): string => texts[code](defaultSettings).subject;

/** "3 not checked: introductions, sponsors, exit terms"; "" where all were. */
export function notCheckedLine(codes: readonly FlagCode[]): string {
  const names = [...new Set(codes.map(notCheckedName))];
  return names.length === 0 ? "" : `${whole(names.length)} not checked: ${names.join(", ")}`;
}

function keptEach(least: number, most: number): string {
  // One share for both sides unless the two limits were set apart.
  if (Math.abs(least - (1 - most)) < 1e-9)
    return `each side keeps at least ${percentSetting(least)} of the gain`;
  return `they keep ${percentSetting(least)} to ${percentSetting(most)} of the gain`;
}

const cadence = (settings: Settings): string =>
  listed([
    `${counted(settings.reviewFirstEveryDays, "day")} up to day ${whole(settings.reviewFirstUntilDay)}`,
    `${whole(settings.reviewSecondEveryDays)} up to day ${whole(settings.reviewSecondUntilDay)}`,
    `${whole(settings.reviewLaterEveryDays)} after that`,
  ]);

const times = (factor: number): string => `${Number(factor.toFixed(2))} times`;
