import { majorUnits } from "../domain/numeric/minor-units";
import { moneyWidth } from "./column-width";
import { isMisread } from "./misread-name";
import {
  changeFormat,
  dateFormat,
  moneyFormat,
  percentFormat,
  wholeFormat,
} from "./number-formats";
import { columnMaker, noNumber, type PortfolioColumn } from "./portfolio-column";
import type { PortfolioSheetInput } from "./portfolio-input";

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

const centred = { numberFormat: "0", horizontal: "Center" } as const;
const right = { horizontal: "Right" } as const;

/** Did it pay? */
export function revenueColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { reviews } = input;
  const names = reviews.map(({ ranked }) => ranked.name);
  const { known, asFar } = columnMaker(input);
  const money = moneyShape(input);
  const detail = { ...money, folded: true };
  const formula = (text: string) => ({ content: { formula: text }, isBacked: true });
  return [
    { header: "Attributed", ...money, ...formula(credited(names, null)) },
    { header: "Sourced", ...detail, ...formula(credited(names, '"Sourced"')) },
    known("This quarter", { ...detail, width: Math.max(15, money.width) }, ({ revenue }) =>
      majorUnits(revenue.thisQuarterMinor),
    ),
    asFar(
      "QoQ",
      { width: 8, folded: true, format: { numberFormat: changeFormat, ...right }, blank: noNumber },
      ({ revenue }) => revenue.quarterOnQuarter,
    ),
    { header: "Share", width: 11, format: { numberFormat: percentFormat }, ...formula(share) },
    {
      ...{ header: "Cumulative", width: 13, folded: true },
      ...{ format: { numberFormat: percentFormat }, ...formula(cumulative) },
    },
    known("Class", { width: 8, format: { horizontal: "Center" } }, ({ ranked }) => ranked.class),
    known(
      "Won deals",
      { width: 10, folded: true, format: { numberFormat: wholeFormat } },
      ({ ranked }) => ranked.wonDeals,
    ),
    {
      ...known("Open pipeline", detail, ({ revenue }) => majorUnits(revenue.pipelineMinor)),
      isBacked: reviews.some(({ revenue }) => revenue.pipelineMinor !== 0),
    },
    known("Best", { width: 7, format: centred }, ({ ranked }) => ranked.best),
    known("Worst", { width: 8, format: centred }, ({ ranked }) => ranked.worst),
    asFar(
      "Last won",
      {
        ...{ width: 11, folded: true, blank: noNumber },
        format: { numberFormat: dateFormat, ...right },
      },
      ({ revenue }) => revenue.lastWon,
    ),
  ];
}

/** Every amount of revenue has one width, that of the longest. */
function moneyShape({ reviews, portfolio: { currency } }: PortfolioSheetInput) {
  const amounts = reviews.flatMap(({ ranked, revenue }) => [
    ...[ranked.attributedMinor, ranked.sourcedMinor],
    ...[revenue.thisQuarterMinor, revenue.pipelineMinor],
  ]);
  const width = Math.max(12, moneyWidth(amounts, currency));
  return { width, format: { numberFormat: moneyFormat(currency) } };
}
