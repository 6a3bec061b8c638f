import type { DecisionEntries } from "../domain/portfolio/quarter/decision-entries";
import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import type { QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import { recordedEarlier, stampedAsRecorded } from "../domain/portfolio/quarter/recorded-earlier";
import { typedHeaders } from "../sheets/portfolio-decision-columns";
import { withoutCells } from "../sheets/user-columns";
import type { Canonical } from "../tables/partner-names";
import { foldPartner, standingDecisions, type StandingSheet } from "./standing-sheets";

type Quarter = {
  readonly canonical: Canonical;
  readonly past: readonly DecisionRow[];
  /** The quarter that the decisions in the sheet were made for; null if not known. */
  readonly decidedFor: QuarterLabel | null;
  readonly quarter: QuarterLabel;
};

/** The Portfolio as it stands, without decisions that a finalised quarter has on record. */
export function forQuarter(
  portfolio: StandingSheet,
  { canonical, past, decidedFor, quarter }: Quarter,
): { readonly portfolio: StandingSheet; readonly entries: DecisionEntries } {
  const standing = standingDecisions(portfolio, canonical);
  const keys = recordedEarlier(standing, past, { decidedFor, quarter });
  const fold = foldPartner(canonical);
  const theirs = withoutCells(portfolio.theirs, typedHeaders, { keys, fold });
  const left = new Map([...standing].filter(([name]) => !keys.has(name)));
  const entries = stampedAsRecorded(left, past, quarter);
  return { portfolio: { ...portfolio, theirs }, entries };
}
