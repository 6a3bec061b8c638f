import { colours } from "./colours";
import { columnHeaders, portfolioColumns, portfolioHighlights } from "./portfolio-columns";
import { headHeights, headHighlights, portfolioHead } from "./portfolio-head";
import type { PortfolioSheetInput } from "./portfolio-input";
import { portfolioPareto } from "./portfolio-pareto";
import type { SheetPlan } from "./sheet-plan";

/** Columns of these headers are ours; any other in the table is the user's. */
export const portfolioHeaders: readonly string[] = columnHeaders;

export const portfolioKey = ["Partner"];

/** The Portfolio sheet: the same input gives the same plan, and `builtAt` stands in one cell of it. */
export function portfolioSheet(input: PortfolioSheetInput): SheetPlan {
  const { portfolio } = input;
  const columns = portfolioColumns(portfolio);
  return {
    sheet: "Portfolio",
    cells: portfolioHead(input),
    rowHeights: headHeights.map((height, row) => ({ row, height })),
    frozen: { rows: headHeights.length, columns: 2 },
    table: {
      name: "Portfolio",
      row: headHeights.length - 1,
      column: 0,
      style: "TableStyleLight1",
      headerFormat: {
        bold: true,
        color: colours.headerText,
        fill: colours.headerFill,
        vertical: "Bottom",
        wrap: true,
      },
      columns,
      key: portfolioKey,
    },
    highlights: [...portfolioHighlights, ...headHighlights],
    pareto: portfolioPareto(portfolio, columns),
  };
}
