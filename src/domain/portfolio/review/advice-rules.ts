import type { FitBand } from "../../fit/band";
import type { PastDecisions } from "../quarter/past-decisions";
import { quartersIn, type Window } from "../window";
import type { AdviceReason } from "./advice";
import { netsOf } from "./both-sides-checks";
import { byClassAndBand, type ActionWithNotes } from "./class-and-band";
import type { FlagCode } from "./flag";
import type { FlagSubject } from "./flag-subject";
import { dueMilestones } from "./milestones";
import { missingSponsor } from "./missing-sponsor";
import { changesOnYear } from "./revenue-checks";

/** A partner with its flags, its band and its past. */
export type AdviceSubject = FlagSubject & {
  readonly flags: readonly FlagCode[];
  readonly band: FitBand | null;
  readonly past: PastDecisions;
  readonly window: Window;
};

/** An action with its reason and notes; null where the rule says nothing of this partner. */
export type AdviceRule = (
  subject: AdviceSubject,
) => { readonly advised: ActionWithNotes; readonly reason: AdviceReason } | null;

const isAOrB = ({ ranked }: AdviceSubject): boolean => ranked.class === "A" || ranked.class === "B";

/** 1. A separation under way is gone through with. */
const exiting: AdviceRule = ({ facts }) =>
  facts.stage === "Exiting" ? { advised: ["Exit"], reason: { code: "exiting" } } : null;

/** 2. A young partner without much revenue is judged by what was promised. */
const incubating: AdviceRule = (subject) => {
  const { tenureMonths, facts, asOf, settings } = subject;
  const { incubationMonths: ofMonths, milestonesLeast } = settings;
  if (tenureMonths === null || tenureMonths >= ofMonths || isAOrB(subject)) return null;
  const milestones = dueMilestones(facts.milestones, asOf);
  // The month that runs: the first one from the start date on.
  const figures = { month: tenureMonths + 1, ofMonths, milestones };
  return milestones !== null && milestones.met < milestones.due * milestonesLeast
    ? { advised: ["Fix"], reason: { code: "milestones-missed", ...figures } }
    : { advised: ["Incubate"], reason: { code: "incubating", ...figures } };
};

/** 3. A partner that is not there for revenue is judged by its goal. */
const servingGoal: AdviceRule = ({ ranked, facts: { valueType, goals }, settings }) => {
  if (valueType === null || valueType === "Revenue" || ranked.attributedMinor > 0) return null;
  const known = goals.flatMap(({ progress }) => (progress === null ? [] : [progress]));
  if (known.length === 0) {
    const code = goals.length === 0 ? "goal-missing" : "goal-without-figures";
    return { advised: ["Maintain"], reason: { code, valueType } };
  }
  const progress = Math.max(...known);
  return progress >= settings.goalOnTrackFrom
    ? { advised: ["Maintain"], reason: { code: "goal-reached", valueType, progress } }
    : { advised: ["Fix"], reason: { code: "goal-behind", valueType, progress } };
};

/** 4. What is worth keeping must pay both sides. */
const oneSided: AdviceRule = (subject) => {
  const { facts, flags, ranked, band } = subject;
  if (facts.bothSides === null || !flags.includes("WIN-LOSE")) return null;
  if (!isAOrB(subject) && band !== "Strong") return null;
  const { ours: ourNetMinor, theirs: theirNetMinor } = netsOf(facts.bothSides);
  return {
    advised: ["Renegotiate"],
    reason: { code: "one-sided", class: ranked.class, ourNetMinor, theirNetMinor },
  };
};

/** 5. A second Fix without a result is the last. */
const fixFailed: AdviceRule = (subject) => {
  const { past, settings } = subject;
  if (isAOrB(subject) || past.fixesInARow < settings.fixQuarters) return null;
  return { advised: ["Exit"], reason: { code: "fix-failed", quarters: past.fixesInARow } };
};

/** 6. What pays and is in danger is mended first. */
const inDanger: AdviceRule = (subject) => {
  const { flags, ranked } = subject;
  if (!isAOrB(subject)) return null;
  const { class: its } = ranked;
  const missing = flags.includes("NO-SPONSOR") ? missingSponsor(subject) : null;
  if (missing !== null)
    return { advised: ["Fix"], reason: { code: "no-sponsor", class: its, missing } };
  const changes = flags.includes("DECLINE") ? changesOnYear(subject) : null;
  if (changes === null) return null;
  return { advised: ["Fix"], reason: { code: "decline", class: its, changes } };
};

/** 7. Otherwise class and fit decide; without a start date nobody can say that revenue is overdue. */
const classAndFit = (subject: AdviceSubject): NonNullable<ReturnType<AdviceRule>> => {
  const { ranked, economics, revenue, band, fit, settings, tenureMonths, window } = subject;
  const { returnPerCost } = economics;
  const advised = byClassAndBand({
    class: ranked.class,
    band,
    losesMoney: returnPerCost !== null && returnPerCost < settings.returnPerCostLeast,
    hasPipeline: revenue.pipelineMinor > 0,
  });
  if (ranked.class === "None" && advised[0] === "Exit" && tenureMonths === null)
    return { advised: ["Maintain"], reason: { code: "start-unknown" } };
  const quarters = quartersIn(window);
  const reason: AdviceReason = {
    ...{ code: "class-and-fit", class: ranked.class, share: ranked.share },
    ...{ attributedMinor: ranked.attributedMinor, fit: fit?.fit ?? null, band, returnPerCost },
    quarters: Number.isInteger(quarters) ? quarters : null,
    pipelineMinor: revenue.pipelineMinor,
  };
  return { advised, reason };
};

/** The first that says anything is followed. */
const rules = [exiting, incubating, servingGoal, oneSided, fixFailed, inDanger] as const;

export function firstAdvice(subject: AdviceSubject): NonNullable<ReturnType<AdviceRule>> {
  for (const rule of rules) {
    const found = rule(subject);
    if (found !== null) return found;
  }
  return classAndFit(subject);
}
