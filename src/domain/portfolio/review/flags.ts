import { reaches } from "../../fit/tolerance";
import { isOneWay, isWinLose } from "./both-sides-checks";
import { where, type Checked } from "./checked";
import { flagCodes, type FlagCode } from "./flag";
import type { FlagSubject } from "./flag-subject";
import {
  isGoalLate,
  isReviewLate,
  isThin,
  lacksExitTerms,
  lacksGoal,
  lacksSponsor,
} from "./governance-checks";
import {
  isConcentrated,
  isDeclining,
  isDormant,
  isLogo,
  isOneDeal,
  isTouchOnly,
} from "./revenue-checks";

/** EARLY: too young for some of the others. */
const isEarly = ({ tenureMonths, settings }: FlagSubject): Checked =>
  tenureMonths === null ? null : tenureMonths < settings.incubationMonths;

/** UNRATED: not rated, or too little of it for a fit, which the fit itself decides. */
const isUnrated = ({ fit, sources }: FlagSubject): Checked =>
  where(sources.hasRatings, fit === null || fit.fit === null);

/** PROVISIONAL: rated enough for a fit, not enough to rely on it. */
const isProvisional = ({ fit, sources, settings }: FlagSubject): Checked =>
  where(
    sources.hasRatings,
    fit !== null && fit.fit !== null && !reaches(fit.coverage, settings.provisionalBelow * 100),
  );

/** When each flag is raised; null where nobody can say. */
const rules: Readonly<Record<FlagCode, (subject: FlagSubject) => Checked>> = {
  "WIN-LOSE": isWinLose,
  "NO-SPONSOR": lacksSponsor,
  DECLINE: isDeclining,
  LOGO: isLogo,
  DORMANT: isDormant,
  CONC: isConcentrated,
  "NO-EXIT": lacksExitTerms,
  "GOAL-LATE": isGoalLate,
  "NO-GOAL": lacksGoal,
  REVIEW: isReviewLate,
  "TOUCH-ONLY": isTouchOnly,
  "ONE-DEAL": isOneDeal,
  THIN: isThin,
  "ONE-WAY": isOneWay,
  EARLY: isEarly,
  UNRATED: isUnrated,
  PROVISIONAL: isProvisional,
  DATA: ({ facts }) => facts.rowsSetAside > 0,
};

/** A young partner is not blamed for what takes time. */
const suppressedByEarly: readonly FlagCode[] = ["LOGO", "DORMANT", "DECLINE"];

export type Flags = {
  /** Worst first. */
  readonly raised: readonly FlagCode[];
  /** Those nobody could look for. */
  readonly notChecked: readonly FlagCode[];
};

/** The flags of a partner, and those that its data do not allow to check. */
export function flagsOf(subject: FlagSubject): Flags {
  const suppressed = isEarly(subject) === true ? suppressedByEarly : [];
  const looked = flagCodes.filter((code) => !suppressed.includes(code));
  const answers = new Map(looked.map((code) => [code, rules[code](subject)]));
  return {
    raised: looked.filter((code) => answers.get(code) === true),
    notChecked: looked.filter((code) => answers.get(code) === null),
  };
}
