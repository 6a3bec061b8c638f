import { majorUnits } from "../domain/numeric/minor-units";
import { chartRows } from "../text/check-row";
import { reviewFoot } from "../text/review-sheet";
import { colours } from "./colours";
import { cellAt, quiet } from "./page-cells";
import type { PageCell, PageFor } from "./page-plan";
import {
  chartRowsTall,
  reviewFirstPage,
  rightHalf,
  tablesFrom,
  tallRow,
} from "./review-first-page";
import type { ReviewInput } from "./review-input";
import { reviewSecondPage, reviewThirdPage } from "./review-next-pages";
import type { ParetoPlan } from "./sheet-plan";

const widths = [26, 13, 12, 12, 14, 3, 14, 24, 26, 12, 22];
/** Far right of the paper, out of sight; the first column there says what the rows are. */
const chartColumn = widths.length + 20;
const chartTop = 4;
const mostDrawn = 40;
const headlineHeight = 28;

/** The printed pages for the meeting; the first stands alone. */
export function reviewSheet(input: ReviewInput): PageFor {
  const first = reviewFirstPage(input);
  const second = reviewSecondPage(input, first.rows + 1);
  const thirdTop = first.rows + 1 + second.rows + 1;
  const third = reviewThirdPage(input, thirdTop);
  const drawn = drawnPartners(input);
  return (sheet) => ({
    widths,
    rowHeights: [
      { row: 1, height: headlineHeight },
      ...Array.from({ length: thirdTop + third.rows - tablesFrom }, (_, at) => ({
        ...{ row: tablesFrom + at, height: tallRow },
      })),
    ],
    cells: [...first.cells, ...second.cells, ...third.cells, ...chartCells(drawn)],
    pareto: drawn.length === 0 ? null : paretoOf(sheet, drawn.length),
    print: {
      columns: widths.length,
      pages: [
        { from: 0, rows: first.rows },
        { from: first.rows + 1, rows: second.rows },
        { from: thirdTop, rows: third.rows },
      ],
      footer: reviewFoot(input.builtAt),
    },
  });
}

type Drawn = ReviewInput["portfolio"]["partners"];

const drawnPartners = ({ portfolio }: ReviewInput): Drawn =>
  portfolio.partners.filter(({ attributedMinor }) => attributedMinor > 0).slice(0, mostDrawn);

const letters = ["A", "B", "C"] as const;

/** What the chart is drawn from, each row named: partners across, as its plan wants them. */
function chartCells(partners: Drawn): readonly PageCell[] {
  const named = letters.map((letter) => chartRows.classes[letter]);
  const labels = [chartRows.partner, ...named, chartRows.cumulative];
  return [
    ...labels.map((label, row) => cellAt(chartTop + row, chartColumn, label, quiet)),
    ...partners.flatMap(({ name, attributedMinor, class: its, cumulative }, index) => {
      const column = chartColumn + 1 + index;
      const bar = letters.indexOf(its as (typeof letters)[number]);
      return [
        cellAt(chartTop, column, name, quiet),
        cellAt(chartTop + 1 + bar, column, majorUnits(attributedMinor), quiet),
        cellAt(chartTop + 4, column, cumulative ?? "", { ...quiet, numberFormat: "0.0%" }),
      ];
    }),
  ];
}

/** Excel counts a width in digits of the body font, 7 px each and 5 px of padding; 4 px are 3 pt. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

function paretoOf(sheet: string, count: number): ParetoPlan {
  const cells = (row: number) => ({ sheet, row: chartTop + row, from: chartColumn + 1 });
  const fills = [colours.classA.fill, colours.classB.fill, colours.barOfC];
  const half = widths.slice(0, rightHalf - 1);
  return {
    name: "Vital Few review",
    title: "Attributed revenue by partner and cumulative share",
    left: 0,
    // Below the title, the headline and the line on certainty, with a row between.
    top: 15 + headlineHeight + 15 + 15,
    width: half.reduce((sum, width) => sum + points(width), 0),
    height: chartRowsTall * tallRow,
    categories: cells(0),
    bars: letters.map((letter, at) => ({
      ...{ name: chartRows.classes[letter], cells: cells(1 + at), fill: fills[at] ?? "" },
    })),
    line: { name: chartRows.cumulative, cells: cells(4), color: colours.line },
    count,
  };
}
