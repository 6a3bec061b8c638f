import type { FitBand } from "../../fit/band";
import type { PartnerClass } from "../partner-class";
import type { Action } from "./action";
import type { AdviceNote } from "./advice";

/** An action and what is said beside it. */
export type ActionWithNotes = readonly [action: Action, ...notes: AdviceNote[]];

/** What a partner's class and the band of its fit advise where nothing else is in the way. */
const table: Readonly<
  Record<PartnerClass, Readonly<Record<FitBand | "unrated", ActionWithNotes>>>
> = {
  A: {
    Strong: ["Invest"],
    Moderate: ["Grow"],
    Weak: ["Maintain", "protect", "diversify"],
    unrated: ["Maintain", "protect", "rate-fit"],
  },
  B: {
    Strong: ["Grow"],
    Moderate: ["Maintain"],
    Weak: ["Maintain", "low-touch"],
    unrated: ["Maintain", "rate-fit"],
  },
  C: {
    Strong: ["Fix"],
    Moderate: ["Maintain", "low-touch"],
    Weak: ["Exit"],
    unrated: ["Maintain", "low-touch", "rate-fit"],
  },
  None: {
    Strong: ["Fix", "one-plan-one-deadline"],
    Moderate: ["Exit"],
    Weak: ["Exit"],
    unrated: ["Exit"],
  },
};

export type ClassAndBand = {
  readonly class: PartnerClass;
  readonly band: FitBand | null;
  /** It brings back less than it costs. */
  readonly losesMoney: boolean;
  readonly hasPipeline: boolean;
};

/** The table with its two exceptions. */
export function byClassAndBand(figures: ClassAndBand): ActionWithNotes {
  const { class: its, band, losesMoney, hasPipeline } = figures;
  const usual = table[its][band ?? "unrated"];
  if (its === "C" && band === "Moderate" && losesMoney) return ["Exit", "return-below-one"];
  if (its === "None" && usual[0] === "Exit" && hasPipeline) return ["Fix", "pipeline-open"];
  return usual;
}
