import type { ReachEvidence } from "../domain/fit/reach-evidence";
import type { CellValue } from "../tables/cell-value";
import { evidenceText } from "../text/fit-evidence";

/** Headers are an interface: formulas elsewhere name them. */
export const evidenceHeaders = ["Reach by lists", "Customer lists"] as const;

/** What the customer lists say beside the ratings, a row each; null where they say nothing. */
export const evidenceColumns = (
  rows: readonly (ReachEvidence | null)[],
): readonly {
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly values: readonly CellValue[];
}[] => {
  const [reach, lists] = evidenceHeaders;
  const says = rows.map((evidence) => evidence?.listsSay ?? "");
  const told = rows.map((evidence) => (evidence === null ? "" : evidenceText(evidence)));
  return [
    { header: reach, width: 16, numberFormat: "0.0", values: says },
    { header: lists, width: 70, numberFormat: "General", values: told },
  ];
};
