import { builtText } from "../text/portfolio-lines";
import { colours } from "./colours";
import { capacityCell, portfolioBacking } from "./portfolio-backing";
import { portfolioColumns } from "./portfolio-columns";
import {
  bands,
  earlierCheckCells,
  headHeights,
  headHighlights,
  portfolioHead,
} from "./portfolio-head";
import { portfolioHighlights } from "./portfolio-highlights";
import type { PortfolioSheetInput } from "./portfolio-input";
import { portfolioPareto } from "./portfolio-pareto";
import type { ColumnPlan, Highlight, SheetPlan } from "./sheet-plan";

export const portfolioKey = ["Partner"];

/** The Portfolio sheet: the same input gives the same plan. */
export function portfolioSheet(input: PortfolioSheetInput): SheetPlan {
  const columns = portfolioColumns(input);
  const headers = columns.map(({ header }) => header);
  const cells = portfolioHead(input);
  const rules = [...portfolioHighlights(capacityCell(input.notes)), ...headHighlights];
  return {
    sheet: "Portfolio",
    cells,
    rowHeights: headHeights.map((height, row) => ({ row, height })),
    frozen: { rows: headHeights.length, columns: headers.indexOf("Partner") + 1 },
    table: portfolioTable(columns),
    highlights: rules.filter((rule) => isOver(rule, headers)),
    pareto: portfolioPareto(input, columns, cells),
    bands,
    backing: portfolioBacking(input),
    print: { titleRows: 2, titleColumn: "Partner", footer: builtText(input.builtAt) },
    retired: input.standing?.isEarlier === true ? earlierCheckCells : [],
  };
}

const portfolioTable = (columns: readonly ColumnPlan[]): SheetPlan["table"] => ({
  name: "Portfolio",
  row: headHeights.length - 1,
  column: 0,
  style: "TableStyleLight1",
  headerFormat: {
    ...{ bold: true, color: colours.headerText, fill: colours.headerFill },
    ...{ vertical: "Bottom", wrap: true },
  },
  columns,
  key: portfolioKey,
});

const isOver = (rule: Highlight, headers: readonly string[]): boolean =>
  rule.kind === "cell-begins" || headers.includes(rule.column);
