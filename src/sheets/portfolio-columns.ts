import { notChecked } from "../text/not-checked";
import type { PortfolioColumn } from "./portfolio-column";
import {
  adviceColumns,
  decisionColumns,
  healthColumns,
  typedHeaders,
} from "./portfolio-decision-columns";
import { economicsColumns, fitColumns } from "./portfolio-fit-columns";
import { identityColumns } from "./portfolio-identity-columns";
import type { PortfolioSheetInput } from "./portfolio-input";
import { revenueColumns } from "./portfolio-revenue-columns";
import type { ColumnPlan } from "./sheet-plan";

/** Headers are an interface: formulas elsewhere name them. By group, in the order of the sheet. */
export const headersByBand = {
  identity: [
    ...["Rank", "Δ rank", "Partner", "Type", "Value type", "Stage", "Tenure", "Partner manager"],
  ],
  revenue: [
    ...["Attributed", "Sourced", "This quarter", "QoQ", "Share", "Cumulative", "Class"],
    ...["Won deals", "Open pipeline", "Best", "Worst", "Last won"],
  ],
  fit: ["Fit", "Band", "Coverage", "Why"],
  economics: [
    ...["Hours per quarter", "Cost", "Return per cost", "ROI", "Revenue per hour", "Balance"],
  ],
  health: ["Health", "Flags"],
  recommended: ["Action", "Reason", "Last decision", "Last status"],
  yours: ["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
} as const;

export const columnHeaders: readonly string[] = Object.values(headersByBand).flat();

/** The columns that the sheet had before there were others. */
export const earliestHeaders: readonly string[] = [
  ...["Rank", "Partner", "Attributed", "Sourced", "Share", "Cumulative", "Class"],
  ...["Won deals", "Best", "Worst"],
];

/**
 * The columns of the sheet: those with something behind them, and those that stand from an earlier
 * build, because formulas elsewhere may name them. One that somebody else's column took the name of
 * is left out.
 */
export function portfolioColumns(input: PortfolioSheetInput): readonly ColumnPlan[] {
  const { ours = [], theirs = [] } = input.standing ?? {};
  return [
    ...identityColumns(input),
    ...revenueColumns(input),
    ...fitColumns(input),
    ...economicsColumns(input),
    ...healthColumns(input),
    ...adviceColumns(input),
    ...decisionColumns(input),
  ]
    .filter(({ header }) => !takenHeaders(theirs).includes(header))
    .filter(({ header, isBacked }) => isBacked || ours.includes(header))
    .map((column) => settled(column, input));
}

/** Headers of ours that columns of people's own go by; what they type under ours is one of ours. */
export const takenHeaders = (theirs: readonly string[]): readonly string[] =>
  theirs.filter(
    (header) => columnHeaders.includes(header) && !typedHeaders.some((typed) => typed === header),
  );

/** A column whose source is gone says so in every row. */
function settled(column: PortfolioColumn, { reviews }: PortfolioSheetInput): ColumnPlan {
  const { isBacked, ...plan } = column;
  return isBacked ? plan : { ...plan, content: { values: reviews.map(() => notChecked) } };
}
