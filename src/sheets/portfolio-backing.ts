import { majorUnits } from "../domain/numeric/minor-units";
import { chartRows, checkRow } from "../text/check-row";
import { columnLetters } from "../text/choices";
import { colours } from "./colours";
import { directName } from "./credits-sheet";
import { centsFormat } from "./number-formats";
import type { NotesPlace, PortfolioSheetInput } from "./portfolio-input";
import type { BackingPlan, BlockPlan, CellContent } from "./sheet-plan";

/**
 * Cells on Data notes that the Portfolio sheet rests on: the check of its row 3 and what its chart
 * draws. They stand over the notes, beside the counts, where no filter hides them. Counted from 0.
 */
const place = { row: 3, checkLabel: 7, chartLabel: 10 } as const;

/** The chart draws this many partners at most. */
export const mostDrawn = 40;

const checkAt = { credited: 1, direct: 2, won: 3, difference: 4, capacity: 5 } as const;
const chartAt = { place: 0, partner: 1, A: 2, B: 3, C: 4, cumulative: 5 } as const;

const sheetName = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A check cell as English R1C1 text. */
export const checkCell = (notes: NotesPlace, which: keyof typeof checkAt): string => {
  const row = place.row + checkAt[which] + notes.down + 1;
  return `${sheetName(notes.sheet)}!R${row}C${place.checkLabel + 1 + notes.right + 1}`;
};

/** The cell that says how many partners the hours reach, as an absolute address. */
export const capacityCell = (notes: NotesPlace): string => {
  const column = columnLetters("A", place.checkLabel + 1 + notes.right);
  return `${sheetName(notes.sheet)}!$${column}$${place.row + checkAt.capacity + notes.down + 1}`;
};

/** Where the cells of one row of the chart begin. */
export const chartCells = (notes: NotesPlace, which: keyof typeof chartAt) => ({
  sheet: notes.sheet,
  row: place.row + chartAt[which] + notes.down,
  from: place.chartLabel + 1 + notes.right,
});

export function portfolioBacking(input: PortfolioSheetInput): BackingPlan {
  const { sheet, down, right } = input.notes;
  const blocks = [...checkBlocks(input), ...chartBlocks()];
  return {
    sheet,
    blocks: blocks.map((block) => ({
      ...block,
      row: block.row + down,
      column: block.column + right,
    })),
    widths: [
      { column: place.checkLabel + right, width: 26 },
      { column: place.checkLabel + 1 + right, width: 18 },
      { column: place.chartLabel + right, width: 18 },
    ],
  };
}

const text = (value: string): CellContent => ({ value });
const formula = (formulaR1C1: string): CellContent => ({ formulaR1C1 });
const quiet = { color: colours.quiet } as const;

function checkBlocks({ portfolio, capacityLine }: PortfolioSheetInput): readonly BlockPlan[] {
  const direct = directName(portfolio.partners.map(({ name }) => name));
  const labels = [
    ...[checkRow.title, checkRow.credited, checkRow.direct, checkRow.won],
    ...[checkRow.difference, checkRow.capacity],
  ];
  const figures = [
    formula("=ROUND(SUM(Portfolio[Attributed]),2)"),
    formula(`=ROUND(SUMIFS(Credits[Credit],Credits[Partner],"${direct}"),2)`),
    { value: majorUnits(portfolio.wonMinor) },
    formula("=ROUND(R[-3]C+R[-2]C-R[-1]C,2)"),
  ];
  const { row, checkLabel } = place;
  return [
    { row, column: checkLabel, rows: labels.map((label) => [text(label)]), format: quiet },
    {
      ...{ row: row + checkAt.credited, column: checkLabel + 1 },
      ...{ rows: figures.map((figure) => [figure]), format: { numberFormat: centsFormat() } },
    },
    {
      ...{ row: row + checkAt.capacity, column: checkLabel + 1 },
      ...{ rows: [[{ value: capacityLine ?? "" }]], format: { numberFormat: "0" } },
    },
  ];
}

/** What stands in a row of the Portfolio table, by its number so many rows above. */
const indexed = (column: string, up: number): string => `INDEX(Portfolio[${column}],R[-${up}]C)`;

const orBlank = (what: string): CellContent => formula(`=IFERROR(${what},"")`);

/** A row for each class: a bar of one colour each, where the others are blank. */
function chartBlocks(): readonly BlockPlan[] {
  const classes = ["A", "B", "C"] as const;
  const { row, chartLabel } = place;
  const line = (cell: CellContent) => Array.from({ length: mostDrawn }, () => cell);
  const bars = (letter: (typeof classes)[number]) => {
    const up = chartAt[letter];
    return orBlank(`IF(${indexed("Class", up)}="${letter}",${indexed("Attributed", up)},"")`);
  };
  const labels = [
    ...[chartRows.title, chartRows.partner],
    ...classes.map((letter) => chartRows.classes[letter]),
    chartRows.cumulative,
  ];
  const numbers = Array.from({ length: mostDrawn }, (_, at) => ({ value: at + 1 }));
  const rows = [
    numbers,
    line(orBlank(indexed("Partner", chartAt.partner))),
    ...classes.map((letter) => line(bars(letter))),
    line(orBlank(indexed("Cumulative", chartAt.cumulative))),
  ];
  return [
    { row, column: chartLabel, rows: labels.map((label) => [text(label)]), format: quiet },
    { row, column: chartLabel + 1, rows, format: quiet },
  ];
}
