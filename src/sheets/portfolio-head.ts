import { majorUnits } from "../domain/numeric/minor-units";
import { defaultCuts } from "../domain/portfolio/partner-class";
import { checkRow } from "../text/check-row";
import { headlineSentence } from "../text/headline";
import { builtLine, certaintyLine, settingsLine } from "../text/portfolio-lines";
import { colours } from "./colours";
import { directName, isLedgerSummed } from "./credits-sheet";
import { centsFormat } from "./number-formats";
import { columnHeaders } from "./portfolio-columns";
import type { PortfolioSheetInput } from "./portfolio-input";
import type { CellContent, CellFormat, Highlight, PlannedCell } from "./sheet-plan";

/** The seven rows above the table, frozen: they never grow. */
export const headHeights = [24, 15, 15, 15, 15, 15, 28];

const rowOf = { headline: 0, certainty: 1, check: 2, settings: 3, built: 4, bands: 5 };

export const portfolioHead = (input: PortfolioSheetInput): readonly PlannedCell[] => [
  ...sentences(input),
  ...checkCells(input),
  ...bandCells(),
];

function sentences(input: PortfolioSheetInput): readonly PlannedCell[] {
  const { portfolio, asOf, builtAt, sources } = input;
  const settings = settingsLine(portfolio, { asOf, cuts: defaultCuts });
  const cell = (row: number, text: string, format: CellFormat): PlannedCell => ({
    row,
    column: 0,
    content: { value: text },
    format,
  });
  const quiet = { color: colours.quiet };
  return [
    cell(rowOf.headline, headlineSentence(portfolio), { bold: true, fontSize: 15 }),
    cell(rowOf.certainty, certaintyLine(portfolio), {}),
    cell(rowOf.settings, settings, quiet),
    cell(rowOf.built, builtLine(builtAt, sources, isLedgerSummed(portfolio)), quiet),
  ];
}

/**
 * Status, what is added, the three figures each in a cell of its own, and their difference.
 * Formulas are relative, so that a row or column put in by hand does not break the check.
 */
function checkCells({ portfolio }: PortfolioSheetInput): readonly PlannedCell[] {
  const { partners, wonMinor } = portfolio;
  const direct = directName(partners.map(({ name }) => name));
  const figure = (content: CellContent, joinedBy = "") =>
    ({ content, format: { bold: true, numberFormat: centsFormat(joinedBy) } }) as const;
  const label = (text: string) => ({ content: { value: text }, format: {} }) as const;
  const status = `=IF(RC[7]=0,"${checkRow.addsUp}","${checkRow.doesNot}")`;
  const cells = [
    { content: { formulaR1C1: status }, format: { bold: true } },
    label(checkRow.sum),
    figure({ formulaR1C1: "=ROUND(SUM(Portfolio[Attributed]),2)" }),
    figure({ formulaR1C1: directCredit(direct) }, "+"),
    figure({ value: majorUnits(wonMinor) }, "="),
    label(""),
    { ...label(checkRow.difference), format: { horizontal: "Right" } },
    figure({ formulaR1C1: "=ROUND(RC[-5]+RC[-4]-RC[-3],2)" }),
  ] as const;
  return cells.map((cell, column) => ({ row: rowOf.check, column, ...cell }));
}

const directCredit = (direct: string): string =>
  `=ROUND(SUMIFS(Credits[Credit],Credits[Partner],"${direct}"),2)`;

/** The groups of columns, each named over its first. */
function bandCells(): readonly PlannedCell[] {
  const names = new Map([
    ["Rank", "Identity"],
    ["Attributed", "Revenue"],
  ]);
  return columnHeaders.map((header, column) => ({
    row: rowOf.bands,
    column,
    content: { value: names.get(header) ?? "" },
    format: { bold: true, color: colours.bandText, fill: colours.bandFill },
  }));
}

const status = { kind: "cell-begins", row: rowOf.check, column: 0 } as const;

export const headHighlights: readonly Highlight[] = [
  { ...status, text: checkRow.addsUp, format: colours.good },
  { ...status, text: checkRow.doesNot, format: colours.bad },
];
