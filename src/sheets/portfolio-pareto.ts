import type { Portfolio } from "../domain/portfolio/portfolio";
import { colours } from "./colours";
import type { ColumnPlan, ParetoPlan } from "./sheet-plan";

const mostPartners = 40;
/** 560 × 108 px within the 84 pt of rows 1 to 5. */
const size = { width: 420, height: 81 };
const top = 1.5;
/** The column between the table and the chart, as wide as Excel makes it by itself. */
const spacer = 48;

/** Excel counts a width in digits of the body font, 7 px each and 5 px of padding; 4 px are 3 pt. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** The chart beside the headline; null while nobody has revenue above zero to draw. */
export function portfolioPareto(
  { partners }: Portfolio,
  columns: readonly ColumnPlan[],
): ParetoPlan | null {
  // An empty cumulative share would be drawn as a fall to zero.
  const producing = partners.filter(({ attributedMinor }) => attributedMinor > 0).length;
  if (producing === 0) return null;
  const left = columns.reduce((sum, { width }) => sum + points(width), 0) + spacer;
  return {
    name: "Vital Few Pareto",
    title: "Attributed revenue by partner and cumulative share",
    left,
    top,
    ...size,
    categories: { column: "Partner" },
    bars: [{ name: "Attributed", cells: { column: "Attributed" }, fill: colours.classA.fill }],
    line: { name: "Cumulative", cells: { column: "Cumulative" }, color: colours.line },
    count: Math.min(producing, mostPartners),
  };
}
