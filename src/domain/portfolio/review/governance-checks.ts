import { criterionCode } from "../../fit/criteria";
import { allOf, anyOf, not, where, type Checked } from "./checked";
import type { FlagSubject } from "./flag-subject";
import type { LinkedGoal } from "./partner-facts";
import { reviewIsLate } from "./review-cadence";
import { isTold } from "./sources";

/** NO-SPONSOR: nobody stands for it on one side, or the rating says so. */
export const lacksSponsor = ({ facts, sources, fit }: FlagSubject): Checked =>
  anyOf(
    where(isTold(facts, "ourSponsor", sources), facts.ourSponsor === null),
    where(isTold(facts, "theirSponsor", sources), facts.theirSponsor === null),
    isSponsorRatedLowest(fit),
  );

/** Not being rated says nothing either way. */
export const isSponsorRatedLowest = (fit: FlagSubject["fit"]): boolean =>
  fit?.rows.some(
    ({ score }, at) => score === 0 && criterionCode(fit.criteria[at] ?? "") === "SPONSOR",
  ) ?? false;

/** REVIEW: the last one is longer ago than the cadence allows. */
export const isReviewLate = ({ facts, sources, asOf, settings }: FlagSubject): Checked =>
  where(isTold(facts, "lastReview", sources), reviewIsLate(facts, asOf, settings));

/** NO-EXIT: a blank is no agreement. */
export const lacksExitTerms = ({ facts, sources }: FlagSubject): Checked =>
  where(isTold(facts, "exitTerms", sources), facts.exitTerms !== true);

/** NO-GOAL: it serves no written goal. */
export const lacksGoal = ({ facts, sources }: FlagSubject): Checked =>
  where(isTold(facts, "goals", sources), facts.goals.length === 0);

/** GOAL-LATE: the date of a goal it serves has passed, and the goal is not reached. */
export const isGoalLate = ({ facts, sources, asOf }: FlagSubject): Checked =>
  where(
    isTold(facts, "goals", sources) && (sources.hasGoals || facts.goals.length === 0),
    anyOf(...facts.goals.map((goal) => isLate(goal, asOf))),
  );

const isLate = ({ by, progress }: LinkedGoal, asOf: number): Checked =>
  allOf(by === null ? null : by < asOf, progress === null ? null : progress < 1);

/** Nobody to turn to when the contact leaves. */
export const lacksBackup = ({ facts, sources }: FlagSubject): Checked =>
  where(isTold(facts, "backupContact", sources), facts.backupContact === null);

/** A contact of whom nobody says when they came has been there all along. */
export const isContactNew = ({ facts, sources, asOf, settings }: FlagSubject): Checked => {
  const { contactChanged: changed } = facts;
  const isNew =
    changed !== null && changed <= asOf && asOf - changed <= settings.contactChangedDays;
  return where(isTold(facts, "contactChanged", sources), isNew);
};

/** THIN: it hangs on one person. */
export const isThin = (subject: FlagSubject): Checked =>
  anyOf(lacksBackup(subject), isContactNew(subject));

/** The checks of health: each is met, not met, or cannot be made. */
export const healthChecks = (subject: FlagSubject): readonly Checked[] => [
  not(lacksSponsor(subject)),
  not(isReviewLate(subject)),
  not(lacksExitTerms(subject)),
  not(lacksGoal(subject)),
  where(subject.facts.goals.length > 0, not(isGoalLate(subject))),
  not(lacksBackup(subject)),
  not(isContactNew(subject)),
];
