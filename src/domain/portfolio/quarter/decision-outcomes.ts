import { foldName } from "../../attribution/partner-name";
import type { PartnerClass } from "../partner-class";
import type { RankedPartner } from "../portfolio";
import { actions, type Action } from "../review/action";
import type { DecisionRow } from "./decision-rows";
import type { QuarterLabel } from "./quarter-of";
import { quartersBefore, standingIn } from "./standing-decisions";

export type PartnerOutcome = {
  readonly partner: string;
  readonly beforeMinor: number;
  /** Null where the partner is gone. */
  readonly afterMinor: number | null;
  readonly class: PartnerClass | null;
};

/** What became of the partners that one action was decided on, those still there. */
export type DecisionOutcome = {
  readonly action: Action;
  readonly partners: readonly PartnerOutcome[];
  readonly beforeMinor: number;
  readonly afterMinor: number;
  /** 0.09 for +9 %, of partners that are still there; null where they had brought nothing. */
  readonly change: number | null;
};

/**
 * "Did last quarter's decisions pay?": attributed revenue when the last quarter was finalised and
 * now, by what was decided. A change beside a decision, not its effect.
 *
 * @returns actions that were decided on anybody, in their usual order
 */
export function decisionOutcomes(
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
  partners: readonly Pick<RankedPartner, "name" | "class" | "attributedMinor">[],
): readonly DecisionOutcome[] {
  const [since] = quartersBefore(rows, quarter);
  if (since === undefined) return [];
  const now = new Map(partners.map((partner) => [foldName(partner.name), partner]));
  const finalised = [...standingIn(rows, since)];
  return actions.flatMap((action) => {
    const its = finalised.filter(([, row]) => row.decided === action);
    const outcomes = its.map(([name, { partner, attributedMinor }]) => ({
      partner,
      beforeMinor: attributedMinor,
      afterMinor: now.get(name)?.attributedMinor ?? null,
      class: now.get(name)?.class ?? null,
    }));
    return outcomes.length === 0 ? [] : [summed(action, outcomes)];
  });
}

function summed(action: Action, partners: readonly PartnerOutcome[]): DecisionOutcome {
  const still = partners.filter(({ afterMinor }) => afterMinor !== null);
  const beforeMinor = still.reduce((sum, its) => sum + its.beforeMinor, 0);
  const afterMinor = still.reduce((sum, its) => sum + (its.afterMinor ?? 0), 0);
  const change = beforeMinor > 0 ? (afterMinor - beforeMinor) / beforeMinor : null;
  return { action, partners, beforeMinor, afterMinor, change };
}
