import { chartRows } from "../text/check-row";
import { colours } from "./colours";
import { chartCells, mostDrawn } from "./portfolio-backing";
import type { PortfolioSheetInput } from "./portfolio-input";
import type { ColumnPlan, ParetoPlan, PlannedCell } from "./sheet-plan";

/** 560 × 108 px within the 84 pt of rows 1 to 5. */
const size = { width: 420, height: 81 };
const top = 1.5;
const spacer = 24;

/** Excel counts a width in digits of the body font, 7 px each and 5 px of padding; 4 px are 3 pt. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;
/** Of the widest body font that is common, Arial 11. */
const pointsPerLetter = 4.6;

/** The chart beside the headline; null while nobody has revenue above zero to draw. */
export function portfolioPareto(
  { portfolio, notes }: PortfolioSheetInput,
  columns: readonly ColumnPlan[],
  cells: readonly PlannedCell[],
): ParetoPlan | null {
  // An empty cumulative share would be drawn as a fall to zero.
  const producing = portfolio.partners.filter(({ attributedMinor }) => attributedMinor > 0).length;
  if (producing === 0) return null;
  const bar = (letter: "A" | "B" | "C", fill: string) => ({
    ...{ name: chartRows.classes[letter], cells: chartCells(notes, letter), fill },
  });
  return {
    name: "Vital Few Pareto",
    title: "Attributed revenue by partner and cumulative share",
    left: Math.max(leftOfAction(columns), besideSentences(cells)),
    top,
    ...size,
    categories: chartCells(notes, "partner"),
    bars: [bar("A", colours.classA.fill), bar("B", colours.classB.fill), bar("C", colours.barOfC)],
    line: {
      ...{ name: chartRows.cumulative, cells: chartCells(notes, "cumulative") },
      color: colours.line,
    },
    count: Math.min(producing, mostDrawn),
  };
}

/** Over the columns of the advice, as the columns stand while their details are closed. */
function leftOfAction(columns: readonly ColumnPlan[]): number {
  const before = columns.slice(
    0,
    columns.findIndex(({ header }) => header === "Action"),
  );
  return before
    .filter(({ folded }) => folded !== true)
    .reduce((sum, { width }) => sum + points(width), 0);
}

/** Where few columns stand before the advice, the sentences of the head would run under the chart. */
function besideSentences(cells: readonly PlannedCell[]): number {
  const longest = cells.reduce(
    (most, { content, format }) =>
      "value" in content && format?.fontSize === undefined
        ? Math.max(most, String(content.value).length)
        : most,
    0,
  );
  return longest * pointsPerLetter + spacer;
}
