import type { Portfolio } from "../domain/portfolio/portfolio";
import type { RowAccount } from "../tables/row-account";

export type PortfolioSheetInput = {
  readonly portfolio: Portfolio;
  readonly asOf: number;
  /** A local date and time as an Excel serial with its fraction. */
  readonly builtAt: number;
  /** What was read, the deals first. */
  readonly sources: readonly RowAccount[];
};
