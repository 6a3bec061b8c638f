import {
  isSame,
  type Candidate,
  type InvolvementColumns,
  type InvolvementsCandidate,
  type Look,
} from "./look-for-tables";

/** Where it stands who took part in which deal. */
export type Involving =
  /** In the partner column of the deals. */
  | { readonly kind: "own" }
  /** Several tables could be meant, or the one that was is gone, and nobody may guess. */
  | { readonly kind: "unanswered" }
  | {
      readonly kind: "table";
      readonly candidate: InvolvementsCandidate;
      readonly columns: InvolvementColumns;
    };

export const ownPartners: Involving = { kind: "own" };

export const involvingTable = (candidate: InvolvementsCandidate): Involving => ({
  kind: "table",
  candidate,
  columns: candidate.columns,
});

/** The tables that can be involvements of these deals: any but the deals themselves. */
export const involvementsFor = (
  look: Pick<Look, "involvements">,
  deals: Candidate,
): readonly InvolvementsCandidate[] =>
  look.involvements.filter(({ source }) => !isSame(source, deals.source));

/** What is proposed: what was confirmed before, else the one table that can only be meant. */
export function proposedInvolving(
  look: Pick<Look, "candidates" | "involvements" | "remembered">,
  deals: Candidate,
): Involving {
  const candidates = involvementsFor(look, deals);
  const { remembered } = look;
  if (remembered !== null && isSame(deals.source, remembered.source)) {
    const { involvements: chosen } = remembered;
    const again = candidates.find(({ source }) => isSame(source, chosen?.source));
    if (again !== undefined) return involvingTable(again);
    if (chosen !== null) return { kind: "unanswered" };
    if (deals.columns.partner !== undefined) return ownPartners;
  }
  const likely = candidates.filter(({ source }) => !isDeals(look, source));
  const [only] = likely;
  if (only === undefined) return ownPartners;
  return likely.length === 1 ? involvingTable(only) : { kind: "unanswered" };
}

/** A table with an amount, a date and a stage is one of deals, even if it names partners. */
const isDeals = (
  { candidates }: Pick<Look, "candidates">,
  source: InvolvementsCandidate["source"],
): boolean =>
  candidates.some((other) => isSame(other.source, source) && other.missing.length === 0);
