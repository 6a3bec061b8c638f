import type { FlagSubject } from "./flag-subject";
import { isSponsorRatedLowest } from "./governance-checks";
import { isTold } from "./sources";

/** On which side nobody stands for the partnership, or that its rating says so; null for neither. */
export function missingSponsor({
  facts,
  sources,
  fit,
}: FlagSubject): "ours" | "theirs" | "both" | "rated-lowest" | null {
  const ours = isTold(facts, "ourSponsor", sources) && facts.ourSponsor === null;
  const theirs = isTold(facts, "theirSponsor", sources) && facts.theirSponsor === null;
  if (ours && theirs) return "both";
  if (ours || theirs) return ours ? "ours" : "theirs";
  return isSponsorRatedLowest(fit) ? "rated-lowest" : null;
}
