import { usualBands } from "../fit/band";
import { tiePoints } from "../fit/fit-ties";
import { fewestCustomers } from "../fit/reach-evidence";

/** What a setting counts in, which says how it is shown and read. */
export type SettingUnit =
  | "date"
  | "month"
  | "days"
  | "months"
  | "quarters"
  | "accounts"
  | "hours"
  | "money"
  /** A part of the whole, 0 to 1. */
  | "share"
  /** Out of 100. */
  | "points"
  | "weight"
  | "times";

type Range = {
  readonly unit: SettingUnit;
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
};

export type RequiredSetting = Range & { readonly isOptional: false; readonly standard: number };

/** One that may be blank, which means that there is no such limit or that it is proposed. */
export type OptionalSetting = Range & { readonly isOptional: true; readonly standard: null };

export type SettingDefinition = RequiredSetting | OptionalSetting;

const ranges = {
  date: { least: 61, most: 2_958_465, isWhole: true },
  month: { least: 1, most: 12, isWhole: true },
  days: { least: 1, most: 3650, isWhole: true },
  months: { least: 0, most: 120, isWhole: true },
  quarters: { least: 1, most: 40, isWhole: true },
  accounts: { least: 1, most: 1_000_000, isWhole: true },
  hours: { least: 0, most: 10_000_000, isWhole: false },
  money: { least: 0, most: 1_000_000_000, isWhole: false },
  share: { least: 0, most: 1, isWhole: false },
  points: { least: 0, most: 100, isWhole: false },
  weight: { least: 0, most: 1000, isWhole: false },
  times: { least: 0, most: 1000, isWhole: false },
} as const satisfies Readonly<Record<SettingUnit, Omit<Range, "unit">>>;

const of = (unit: SettingUnit, standard: number): RequiredSetting => ({
  ...{ unit, standard, isOptional: false },
  ...ranges[unit],
});

const blank = (unit: SettingUnit): OptionalSetting => ({
  ...{ unit, standard: null, isOptional: true },
  ...ranges[unit],
});

/** Every setting there is, with its standard value, in the order in which people see them. */
export const settingDefinitions = {
  asOf: blank("date"),
  windowFrom: blank("date"),
  windowTo: blank("date"),
  fiscalYearStartsIn: of("month", 1),

  lookbackDays: blank("days"),
  weightSourced: of("weight", 1),
  weightCoSell: of("weight", 0.6),
  weightInfluenced: of("weight", 0.4),
  weightImplementation: of("weight", 0.3),
  weightMarketplace: of("weight", 0.2),
  halfLifeDays: of("days", 90),

  classAEndsAt: of("share", 0.8),
  classBEndsAt: of("share", 0.95),
  materialShare: of("share", 0.005),

  strongFrom: of("points", usualBands.strong),
  moderateFrom: of("points", usualBands.moderate),
  fitTiePoints: of("points", tiePoints),
  provisionalBelow: of("share", 0.8),
  lowEvidenceAccounts: of("accounts", fewestCustomers),

  incubationMonths: of("months", 6),
  milestonesLeast: of("share", 0.5),
  goalOnTrackFrom: of("share", 0.6),
  fixQuarters: of("quarters", 2),
  returnPerCostLeast: of("times", 1),

  logoMonths: of("months", 6),
  logoQuarters: of("quarters", 4),
  dormantQuarters: of("quarters", 2),
  declineBelow: of("share", 0.75),
  concentratedAbove: of("share", 0.3),
  oneDealAbove: of("share", 0.5),
  theirShareLeast: of("share", 0.2),
  theirShareMost: of("share", 0.8),
  oneWayTimes: of("times", 3),
  contactChangedDays: of("days", 90),

  reviewFirstUntilDay: of("days", 90),
  reviewFirstEveryDays: of("days", 14),
  reviewSecondUntilDay: of("days", 180),
  reviewSecondEveryDays: of("days", 30),
  reviewLaterEveryDays: of("days", 92),

  costPerHour: of("money", 0),
  grossMargin: of("share", 1),
  capacityHours: blank("hours"),
} as const;

export type SettingName = keyof typeof settingDefinitions;

export const settingNames = Object.keys(settingDefinitions) as readonly SettingName[];
