import type { Portfolio, RankedPartner } from "../domain/portfolio/portfolio";
import type { CellValue } from "../tables/cell-value";
import { colours } from "./colours";
import { centsWidth, headerWidth, moneyWidth, nameWidth } from "./column-width";
import { isMisread } from "./misread-name";
import { moneyFormat, percentFormat, wholeFormat } from "./number-formats";
import type { CellFormat, ColumnPlan, Highlight } from "./sheet-plan";

/** Headers are an interface: formulas elsewhere name them. */
export const columnHeaders = [
  "Rank",
  "Partner",
  "Attributed",
  "Sourced",
  "Share",
  "Cumulative",
  "Class",
  "Won deals",
  "Best",
  "Worst",
] as const;

const attributed = "Portfolio[[#This Row],[Attributed]]";
const partner = "Portfolio[[#This Row],[Partner]]";

/**
 * A partner's lines of the ledger, added up by Excel itself, so that anybody can audit the figure
 * without the add-in. Where SUMIFS would misread a name, every row compares instead: a table
 * column has one formula. Rounded, because cents add up to a hair beside the cent.
 */
function credited(names: readonly string[], role: string | null): string {
  const and = (test: string, value: string) => `*(Credits[${test}]=${value})`;
  const sum = names.some(isMisread)
    ? `SUMPRODUCT((Credits[Partner]=${partner})${role === null ? "" : and("Role", role)}*Credits[Credit])`
    : `SUMIFS(Credits[Credit],Credits[Partner],${partner}${role === null ? "" : `,Credits[Role],${role}`})`;
  return `=IF(${partner}="","",ROUND(${sum},2))`;
}

const positive = 'SUMIF(Portfolio[Attributed],">0")';

/**
 * Shares are formulas, so that they can be audited, and look at amounts, never at the row above,
 * so that they stay right however the table is sorted. Without a positive amount they are empty.
 */
const share = `=IF(N(${attributed})>0,${attributed}/${positive},"")`;
const cumulative = `=IF(N(${attributed})>0,SUMIF(Portfolio[Attributed],">="&${attributed})/${positive},"")`;

/** Row 3 stands in the same columns: its status, its label and its figures must fit as well. */
const least = { status: 17, label: 24, difference: 12 };

export function portfolioColumns(portfolio: Portfolio): readonly ColumnPlan[] {
  const { partners, currency, creditedMinor, directMinor, wonMinor } = portfolio;
  const values = (of: (partner: RankedPartner) => CellValue) => ({ values: partners.map(of) });
  const names = partners.map(({ name }) => name);
  const amounts = partners.map(({ attributedMinor }) => attributedMinor);
  const sourced = partners.map(({ sourcedMinor }) => sourcedMinor);
  const checked = centsWidth([creditedMinor, directMinor, wonMinor]);
  const money = Math.max(checked, moneyWidth([...amounts, ...sourced], currency));
  const moneyColumn = { numberFormat: moneyFormat(currency) };
  const centred = { horizontal: "Center" } as const;
  const percent = { numberFormat: percentFormat };
  const contents: readonly (readonly [number, ColumnPlan["content"], CellFormat])[] = [
    [least.status, values(({ rank }) => rank), { numberFormat: "0", ...centred }],
    [nameWidth(names, least.label, 40), values(({ name }) => name), { bold: true }],
    [money, { formula: credited(names, null) }, moneyColumn],
    [money, { formula: credited(names, '"Sourced"') }, moneyColumn],
    [checked, { formula: share }, percent],
    [0, { formula: cumulative }, percent],
    [least.difference, values((partner) => partner.class), centred],
    [checked, values(({ wonDeals }) => wonDeals), { numberFormat: wholeFormat }],
    [0, values(({ best }) => best), { numberFormat: "0", ...centred }],
    [0, values(({ worst }) => worst), { numberFormat: "0", ...centred }],
  ];
  return contents.map(([width, content, format], index) => {
    const header = columnHeaders[index] ?? "";
    return { header, width: Math.max(width, headerWidth(header)), content, format };
  });
}

export const portfolioHighlights: readonly Highlight[] = [
  { kind: "data-bar", column: "Share", fill: colours.dataBar },
  { kind: "negative", column: "Attributed", color: colours.negative },
  { kind: "negative", column: "Sourced", color: colours.negative },
  { kind: "equals", column: "Class", text: "A", format: { bold: true, ...colours.classA } },
  { kind: "equals", column: "Class", text: "B", format: { bold: true, ...colours.classB } },
  { kind: "equals", column: "Class", text: "C", format: { bold: true, ...colours.classC } },
  { kind: "equals", column: "Class", text: "None", format: colours.classNone },
];
