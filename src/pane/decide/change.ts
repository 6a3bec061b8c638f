import type { DecisionEntry } from "../../domain/portfolio/quarter/decision";
import type { PartnerDecision } from "../../workflows/decide";

/** Something that was decided, with what stood there before, so that it can be taken back. */
export type Change = {
  /** What it takes back; null for a decision. */
  readonly undoes: Change | null;
  readonly decisions: readonly (Required<PartnerDecision> & { readonly before: DecisionEntry })[];
};
