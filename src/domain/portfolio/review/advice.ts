import type { PartnerClass } from "../partner-class";
import type { Action } from "./action";

/** Why an action is advised, with the figures of its sentence. Shares 0–1, money in minor units. */
export type AdviceReason =
  | { readonly code: "exiting" }
  | {
      readonly code: "incubating" | "milestones-missed";
      readonly month: number;
      readonly ofMonths: number;
      /** Null where no milestone is due. */
      readonly milestones: { readonly met: number; readonly due: number } | null;
    }
  | {
      readonly code: "goal-reached" | "goal-behind";
      readonly valueType: string;
      readonly progress: number;
    }
  | {
      /** No goal is linked, or none of those linked has figures. */
      readonly code: "goal-missing" | "goal-without-figures";
      readonly valueType: string;
    }
  | {
      readonly code: "one-sided";
      readonly class: PartnerClass;
      readonly ourNetMinor: number;
      readonly theirNetMinor: number;
    }
  | { readonly code: "fix-failed"; readonly quarters: number }
  | {
      readonly code: "no-sponsor";
      readonly class: PartnerClass;
      readonly missing: "ours" | "theirs" | "both" | "rated-lowest";
    }
  | {
      readonly code: "decline";
      readonly class: PartnerClass;
      /** This quarter and the one before, each against the same quarter a year ago: −0.31. */
      readonly changes: readonly [number, number];
    }
  | { readonly code: "start-unknown" }
  | {
      /** The table of class by band. */
      readonly code: "class-and-fit";
      readonly class: PartnerClass;
      readonly share: number | null;
      readonly attributedMinor: number;
      /** How many quarters the window has; null where it is not made of whole quarters. */
      readonly quarters: number | null;
      readonly fit: number | null;
      readonly band: "Strong" | "Moderate" | "Weak" | null;
      readonly returnPerCost: number | null;
      readonly pipelineMinor: number;
    };

/** What is said beside the reason. */
export type AdviceNote =
  | "protect"
  | "diversify"
  | "low-touch"
  | "rate-fit"
  | "one-plan-one-deadline"
  | "agree-separation-first"
  | "pipeline-open"
  | "return-below-one";

export type Advice = {
  readonly action: Action;
  readonly reason: AdviceReason;
  readonly notes: readonly AdviceNote[];
};
