import { compensatedSum } from "../numeric/compensated-sum";
import { concentration } from "./concentration";

/** A partner in a trial of who should go. Value, hours and cost are at least 0. */
export type PruningPartner = {
  readonly value: number;
  readonly isExit: boolean;
  readonly hours: number;
  readonly cost: number;
};

/** What changes when the chosen partners go; null where there is nothing to divide by. */
export type Pruning = {
  readonly partnersExited: number;
  readonly revenueAtRisk: number;
  /** Of all revenue, 0 to 1. */
  readonly shareAtRisk: number | null;
  readonly hoursFreed: number;
  readonly costFreed: number;
  readonly revenuePerCostBefore: number | null;
  readonly revenuePerCostAfter: number | null;
  readonly hhiBefore: number | null;
  readonly hhiAfter: number | null;
};

/** Revenue at risk, freed hours and cost, and concentration before and after an exit. */
export function pruning(partners: readonly PruningPartner[]): Pruning {
  const exits = partners.filter(({ isExit }) => isExit);
  const kept = partners.filter(({ isExit }) => !isExit);
  const revenueAtRisk = sumOf(exits, "value");
  return {
    partnersExited: exits.length,
    revenueAtRisk,
    shareAtRisk: ratio(revenueAtRisk, sumOf(partners, "value")),
    hoursFreed: sumOf(exits, "hours"),
    costFreed: sumOf(exits, "cost"),
    revenuePerCostBefore: ratio(sumOf(partners, "value"), sumOf(partners, "cost")),
    revenuePerCostAfter: ratio(sumOf(kept, "value"), sumOf(kept, "cost")),
    hhiBefore: hhiOf(partners),
    hhiAfter: hhiOf(kept),
  };
}

const sumOf = (partners: readonly PruningPartner[], what: "value" | "hours" | "cost"): number =>
  compensatedSum(partners.map((partner) => partner[what]));

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

function hhiOf(partners: readonly PruningPartner[]): number | null {
  const found = concentration(partners.map(({ value }) => value));
  return found.ok ? found.value.hhi : null;
}
