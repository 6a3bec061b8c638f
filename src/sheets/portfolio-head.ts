import { checkRow } from "../text/check-row";
import { headlineSentence } from "../text/headline";
import { notProof } from "../text/models";
import { currencyPrefix } from "../text/money";
import { bandNames, builtLine, certaintyLine, settingsLine } from "../text/portfolio-lines";
import { colours } from "./colours";
import { isLedgerSummed } from "./credits-sheet";
import { checkCell } from "./portfolio-backing";
import { headersByBand, takenHeaders } from "./portfolio-columns";
import type { PortfolioSheetInput } from "./portfolio-input";
import type { BandPlan, CellContent, CellFormat, Highlight, PlannedCell } from "./sheet-plan";

/** The seven rows above the table, frozen: they never grow. */
export const headHeights = [24, 15, 15, 15, 15, 15, 28];

const rowOf = { headline: 0, certainty: 1, check: 2, settings: 3, built: 4 };

export function portfolioHead(input: PortfolioSheetInput): readonly PlannedCell[] {
  const { portfolio, reviews } = input;
  const logos = reviews.filter(({ flags }) => flags.includes("LOGO")).length;
  const cell = (row: number, content: CellContent, format: CellFormat): PlannedCell => ({
    ...{ row, column: 0, content, format },
  });
  const quiet = { color: colours.quiet };
  const headline = { value: headlineSentence(portfolio, logos) };
  return [
    cell(rowOf.headline, headline, { bold: true, fontSize: 15 }),
    cell(rowOf.certainty, { value: certaintyLine(portfolio) }, {}),
    cell(rowOf.check, { formulaR1C1: checkFormula(input) }, {}),
    cell(rowOf.settings, { value: settingsOf(input) }, quiet),
    cell(rowOf.built, { value: builtOf(input) }, quiet),
  ];
}

function settingsOf({ portfolio, asOf, settings, capacityLine }: PortfolioSheetInput): string {
  const hours = settings.capacityHours;
  return settingsLine(portfolio, {
    asOf,
    settings,
    capacity: capacityLine === null || hours === null ? null : { hours, partners: capacityLine },
  });
}

function builtOf({
  portfolio,
  builtAt,
  sources,
  notChecked,
  standing,
}: PortfolioSheetInput): string {
  return builtLine(builtAt, sources, {
    isLedgerSummed: isLedgerSummed(portfolio),
    notChecked,
    taken: takenHeaders(standing?.theirs ?? []),
  });
}

/**
 * Whether the credits add up to what was won, in one text that runs over the columns beside it,
 * whichever of them are closed. FIXED writes numbers as the reader's Excel does.
 */
function checkFormula({ portfolio, notes }: PortfolioSheetInput): string {
  const prefix = currencyPrefix(portfolio.currency).replaceAll('"', "");
  const amount = (which: "credited" | "direct" | "won" | "difference") =>
    `FIXED(${checkCell(notes, which)},2)`;
  const status = `IF(${checkCell(notes, "difference")}=0,"${checkRow.addsUp}","${checkRow.doesNot}")`;
  return `=${[
    status,
    `":  ${checkRow.credited} ${prefix}"`,
    amount("credited"),
    `" + ${checkRow.direct} ${prefix}"`,
    amount("direct"),
    `" = ${checkRow.won} ${prefix}"`,
    amount("won"),
    `". ${checkRow.difference} "`,
    amount("difference"),
    `".  ${notProof}"`,
  ].join("&")}`;
}

const status = { kind: "cell-begins", row: rowOf.check, column: 0 } as const;

/** The line runs over its neighbours in the colour of its first cell: only bad news colours it all. */
export const headHighlights: readonly Highlight[] = [
  { ...status, text: checkRow.addsUp, format: { fill: colours.good.fill } },
  { ...status, text: checkRow.doesNot, format: colours.bad },
];

/** The check stood in cells of its own before there were columns that close. */
export const earlierCheckCells = [1, 2, 3, 4, 5, 6, 7].map((column) => ({
  row: rowOf.check,
  column,
}));

export const bands: readonly BandPlan[] = (
  Object.keys(headersByBand) as (keyof typeof headersByBand)[]
).map((band) => ({
  name: bandNames[band],
  headers: headersByBand[band],
  fill: band === "yours" ? colours.typedBand : colours.bandFill,
  color: colours.bandText,
}));
