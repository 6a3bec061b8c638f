import type { SourceChange, WatchedKind } from "../tables/source-change";
import { counted, listed } from "./counting";

const rowWords: Readonly<Record<WatchedKind, readonly [one: string, many: string]>> = {
  deals: ["deal", "deals"],
  involvements: ["involvement", "involvements"],
  partners: ["partner", "partners"],
  investments: ["investment", "investments"],
  milestones: ["milestone", "milestones"],
  goals: ["goal", "goals"],
  aliases: ["alias", "aliases"],
  settings: ["setting", "settings"],
  ratings: ["rated partner", "rated partners"],
  lists: ["row of the customer lists", "rows of the customer lists"],
  decisions: ["decision", "decisions"],
};

/** What makes a portfolio out of date: "12 deals and 1 partner changed; the goals are gone". */
export function changesText(changes: readonly SourceChange[]): string {
  const changed = changes
    .filter(({ isGone }) => !isGone)
    .map(({ kind, rows }) => counted(rows, ...rowWords[kind]));
  const gone = changes.filter(({ isGone }) => isGone).map(({ kind }) => `the ${rowWords[kind][1]}`);
  const parts = [
    ...(changed.length > 0 ? [`${listed(changed)} changed`] : []),
    ...(gone.length > 0 ? [`${listed(gone)} are gone`] : []),
  ];
  return parts.join("; ");
}
