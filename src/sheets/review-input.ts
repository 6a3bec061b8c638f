import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import type { QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import type { PortfolioSheetInput } from "./portfolio-input";

/** What the Portfolio sheet was built from, and what earlier quarters decided. */
export type ReviewInput = Pick<
  PortfolioSheetInput,
  "portfolio" | "reviews" | "decisions" | "asOf" | "builtAt" | "sources" | "notChecked"
> & {
  readonly quarter: QuarterLabel;
  /** The day it is written: what is overdue goes by the calendar, not by the as-of date. */
  readonly today: number;
  readonly past: readonly DecisionRow[];
};
