import { settingNames, type SettingName } from "../domain/portfolio/setting-definitions";
import { normaliseHeader } from "./normalise-header";

/** Headers are an interface: formulas elsewhere name them. */
export const settingHeaders = ["Setting", "Value", "Default", "Meaning"] as const;
export type SettingHeader = (typeof settingHeaders)[number];

/** What settings are called on the sheet: an interface too, as formulas look them up by name. */
export const settingTitles: Readonly<Record<SettingName, string>> = {
  asOf: "As-of date",
  windowFrom: "Window from",
  windowTo: "Window to",
  fiscalYearStartsIn: "Fiscal year starts in",

  lookbackDays: "Lookback days",
  weightSourced: "Role weight Sourced",
  weightCoSell: "Role weight Co-sell",
  weightInfluenced: "Role weight Influenced",
  weightImplementation: "Role weight Implementation",
  weightMarketplace: "Role weight Marketplace",
  halfLifeDays: "Half-life days",

  classAEndsAt: "Class A ends at",
  classBEndsAt: "Class B ends at",
  materialShare: "Material share",

  strongFrom: "Fit is Strong from",
  moderateFrom: "Fit is Moderate from",
  fitTiePoints: "Fit is a tie within",
  provisionalBelow: "PROVISIONAL below",
  lowEvidenceAccounts: "Low evidence below accounts",

  incubationMonths: "Incubation months",
  milestonesLeast: "Milestones met, least",
  goalOnTrackFrom: "Goal on track from",
  fixQuarters: "Fix quarters before Exit",
  returnPerCostLeast: "Return per cost, least",

  logoMonths: "LOGO after months",
  logoQuarters: "LOGO quarters",
  dormantQuarters: "DORMANT quarters",
  declineBelow: "DECLINE below",
  concentratedAbove: "CONC above",
  oneDealAbove: "ONE-DEAL above",
  theirShareLeast: "WIN-LOSE their share, least",
  theirShareMost: "WIN-LOSE their share, most",
  oneWayTimes: "ONE-WAY beyond times",
  contactChangedDays: "THIN contact changed days",

  reviewFirstUntilDay: "REVIEW first stage until day",
  reviewFirstEveryDays: "REVIEW first stage every days",
  reviewSecondUntilDay: "REVIEW second stage until day",
  reviewSecondEveryDays: "REVIEW second stage every days",
  reviewLaterEveryDays: "REVIEW later every days",

  costPerHour: "Cost per hour",
  grossMargin: "Gross margin",
  capacityHours: "Capacity hours per quarter",
};

const byTitle = new Map(settingNames.map((name) => [normaliseHeader(settingTitles[name]), name]));

/** The setting with this title, in any case and spacing. */
export const settingTitled = (title: string): SettingName | null =>
  byTitle.get(normaliseHeader(title)) ?? null;
