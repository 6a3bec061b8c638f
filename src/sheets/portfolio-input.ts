import type { Portfolio } from "../domain/portfolio/portfolio";
import type { RowCounts } from "../tables/read-deals";

export type PortfolioSheetInput = {
  readonly portfolio: Portfolio;
  readonly asOf: number;
  /** A local date and time as an Excel serial with its fraction. */
  readonly builtAt: number;
  /** What the deals were read from: a table's name or a sheet's. */
  readonly source: string;
  readonly counts: RowCounts;
};
