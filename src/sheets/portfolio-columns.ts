import { majorUnits } from "../domain/numeric/minor-units";
import type { Portfolio, RankedPartner } from "../domain/portfolio/portfolio";
import type { CellValue } from "../tables/cell-value";
import { colours } from "./colours";
import { centsWidth, headerWidth, moneyWidth, nameWidth } from "./column-width";
import { moneyFormat, percentFormat, wholeFormat } from "./number-formats";
import type { CellFormat, ColumnPlan, Highlight } from "./sheet-plan";

/** Headers are an interface: formulas elsewhere name them. */
export const columnHeaders = [
  "Rank",
  "Partner",
  "Attributed",
  "Share",
  "Cumulative",
  "Class",
  "Won deals",
] as const;

const attributed = "Portfolio[[#This Row],[Attributed]]";
const positive = 'SUMIF(Portfolio[Attributed],">0")';

/**
 * Shares are formulas, so that they can be audited, and look at amounts, never at the row above,
 * so that they stay right however the table is sorted. Without a positive amount they are empty.
 */
const share = `=IF(${attributed}>0,${attributed}/${positive},"")`;
const cumulative = `=IF(${attributed}>0,SUMIF(Portfolio[Attributed],">="&${attributed})/${positive},"")`;

/** Row 3 stands in the same columns: its status, its label and its figures must fit as well. */
const least = { status: 17, label: 24, difference: 12 };

export function portfolioColumns(portfolio: Portfolio): readonly ColumnPlan[] {
  const { partners, currency, creditedMinor, directMinor, wonMinor } = portfolio;
  const values = (of: (partner: RankedPartner) => CellValue) => ({ values: partners.map(of) });
  const names = partners.map(({ name }) => name);
  const amounts = partners.map(({ attributedMinor }) => attributedMinor);
  const checked = centsWidth([creditedMinor, directMinor, wonMinor]);
  const money = Math.max(checked, moneyWidth(amounts, currency));
  const centred = { horizontal: "Center" } as const;
  const percent = { numberFormat: percentFormat };
  const contents: readonly (readonly [number, ColumnPlan["content"], CellFormat])[] = [
    [least.status, values(({ rank }) => rank), { numberFormat: "0", ...centred }],
    [nameWidth(names, least.label, 40), values(({ name }) => name), { bold: true }],
    [money, values(amountOf), { numberFormat: moneyFormat(currency) }],
    [checked, { formula: share }, percent],
    [checked, { formula: cumulative }, percent],
    [least.difference, values((partner) => partner.class), centred],
    [checked, values(({ wonDeals }) => wonDeals), { numberFormat: wholeFormat }],
  ];
  return contents.map(([width, content, format], index) => {
    const header = columnHeaders[index] ?? "";
    return { header, width: Math.max(width, headerWidth(header)), content, format };
  });
}

const amountOf = ({ attributedMinor }: RankedPartner): number => majorUnits(attributedMinor);

export const portfolioHighlights: readonly Highlight[] = [
  { kind: "data-bar", column: "Share", fill: colours.dataBar },
  { kind: "negative", column: "Attributed", color: colours.negative },
  { kind: "equals", column: "Class", text: "A", format: { bold: true, ...colours.classA } },
  { kind: "equals", column: "Class", text: "B", format: { bold: true, ...colours.classB } },
  { kind: "equals", column: "Class", text: "C", format: { bold: true, ...colours.classC } },
  { kind: "equals", column: "Class", text: "None", format: colours.classNone },
];
