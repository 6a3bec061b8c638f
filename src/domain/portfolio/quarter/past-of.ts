import { foldName } from "../../attribution/partner-name";
import { competitionRank } from "../../numeric/competition-rank";
import type { RankedPartner } from "../portfolio";
import type { DecisionRow } from "./decision-rows";
import { noPast, type PastDecisions } from "./past-decisions";
import type { QuarterLabel } from "./quarter-of";
import { quartersBefore, standingIn } from "./standing-decisions";

/** What of a partner as it is ranked now its past is compared with. */
export type RankedNow = Pick<RankedPartner, "name" | "rank" | "class">;

type Finalised = ReadonlyMap<string, DecisionRow>;

/**
 * What earlier quarters left of each partner, as seen from `quarter`: the last one finalised before
 * it counts, even if quarters were skipped in between.
 *
 * @param rows the table Decisions, older rows first, names as the data have them now
 * @returns the past of any partner of now
 */
export function pastOf(
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
): (partner: RankedNow) => PastDecisions {
  const quarters = quartersBefore(rows, quarter).map((one) => standingIn(rows, one));
  const [last] = quarters;
  if (last === undefined) return () => noPast;
  const ranks = ranksIn(last);
  return (partner) => {
    const name = foldName(partner.name);
    const row = last.get(name);
    if (row === undefined) return { ...noPast, isNew: true };
    const rank = ranks.get(name) ?? null;
    const { decided, status, owner, due, attributedMinor } = row;
    return {
      last: {
        ...{ quarter: row.quarter, decided, status, owner, due, rank, attributedMinor },
        class: row.class,
      },
      fixesInARow: fixesInARow(quarters, name),
      rankChange: rank === null || partner.class === "None" ? null : rank - partner.rank,
      isNew: false,
    };
  };
}

/** Partners without revenue share the last place, which is no rank to compare. */
function ranksIn(finalised: Finalised): ReadonlyMap<string, number> {
  const ranked = [...finalised].filter(([, row]) => row.class !== "None");
  const ranks = competitionRank(ranked.map(([, { attributedMinor }]) => attributedMinor));
  return new Map(ranked.map(([name], index) => [name, ranks[index] ?? ranked.length]));
}

/** Quarters that nobody finalised break no row; one that decided anything else does. */
function fixesInARow(quarters: readonly Finalised[], name: string): number {
  const other = quarters.findIndex((finalised) => finalised.get(name)?.decided !== "Fix");
  return other === -1 ? quarters.length : other;
}
