import type { PartnerReview } from "../review/partner-review";
import { entryOf, type DecisionEntries } from "./decision-entries";

/** "38 of 40 decided", of which "37 as advised, 1 changed". */
export type DecisionProgress = {
  readonly partners: number;
  readonly decided: number;
  readonly asAdvised: number;
  readonly changed: number;
};

/** What of a decision the progress looks at. */
export type Advised = Pick<PartnerReview, "ranked" | "advice">;

/** How far the partners of a review are decided. */
export function decisionProgress(
  reviews: readonly Advised[],
  entries: DecisionEntries,
): DecisionProgress {
  let [asAdvised, changed] = [0, 0];
  for (const { ranked, advice } of reviews) {
    const { decision } = entryOf(entries, ranked.name);
    if (decision === advice.action) asAdvised++;
    else if (decision !== null) changed++;
  }
  return { partners: reviews.length, decided: asAdvised + changed, asAdvised, changed };
}
