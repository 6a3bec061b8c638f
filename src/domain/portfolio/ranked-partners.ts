import { foldName } from "../attribution/partner-name";
import { competitionRank } from "../numeric/competition-rank";
import { defaultCuts, partnerClasses, type ClassCuts, type PartnerClass } from "./partner-class";
import { sharesOfPositive } from "./shares";

export type PartnerRank = {
  /** The partner's number. */
  readonly partner: number;
  readonly name: string;
  readonly rank: number;
  readonly attributedMinor: number;
  /** Of the positive attributed revenue; null where nothing positive was attributed. */
  readonly share: number | null;
  /** The share of all partners with at least as much; null likewise. */
  readonly cumulative: number | null;
  readonly class: PartnerClass;
};

/** Ranks by revenue alone; without revenue above zero all share the rank after the last with some. */
export const revenueRanks = (byPartnerMinor: readonly number[]): readonly number[] =>
  competitionRank(byPartnerMinor.map((minor) => Math.max(minor, 0)));

/** Partners by attributed revenue, then by folded name, code unit by code unit. */
export function rankedPartners(
  names: readonly string[],
  byPartnerMinor: readonly number[],
  cuts: ClassCuts = defaultCuts,
): readonly PartnerRank[] {
  const ranks = revenueRanks(byPartnerMinor);
  const shares = sharesOfPositive(byPartnerMinor);
  const classOf = partnerClasses(byPartnerMinor, cuts);
  return ordered(names, byPartnerMinor).map(({ name, partner, minor }) => ({
    partner,
    name,
    rank: ranks[partner] ?? 0,
    attributedMinor: minor,
    share: shares[partner]?.share ?? null,
    cumulative: shares[partner]?.cumulative ?? null,
    class: classOf(minor),
  }));
}

function ordered(names: readonly string[], byPartnerMinor: readonly number[]) {
  return names
    .map((name, partner) => ({
      name,
      partner,
      folded: foldName(name),
      minor: byPartnerMinor[partner] ?? 0,
    }))
    .sort((a, b) => b.minor - a.minor || byCodeUnits(a.folded, b.folded));
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
