import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import type { QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import type { PortfolioSheetInput } from "./portfolio-input";

/** What the Portfolio sheet was built from, and what earlier quarters decided. */
export type ReviewInput = Pick<
  PortfolioSheetInput,
  "portfolio" | "reviews" | "decisions" | "asOf" | "builtAt" | "sources" | "notChecked"
> & {
  readonly quarter: QuarterLabel;
  readonly past: readonly DecisionRow[];
};
