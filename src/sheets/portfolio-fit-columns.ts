import { tiesOf } from "../domain/fit/fit-ties";
import { majorUnits } from "../domain/numeric/minor-units";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { fitWhy } from "../text/fit-why";
import { notRated } from "../text/portfolio-lines";
import { moneyFormat, scoreFormat, timesFormat, wholeFormat } from "./number-formats";
import { columnMaker, noNumber, type PortfolioColumn } from "./portfolio-column";
import type { PortfolioSheetInput } from "./portfolio-input";

const right = { horizontal: "Right" } as const;

/** Should it? */
export function fitColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { known } = columnMaker(input);
  const tiesWith = tiesAmong(input);
  const columns = [
    known("Fit", { width: 7, format: { numberFormat: scoreFormat } }, ({ fit }) => fit?.fit ?? ""),
    known("Band", { width: 10 }, ({ fit }) => fit?.band ?? notRated),
    known(
      "Coverage",
      { width: 11, folded: true, format: { numberFormat: "0%" } },
      ({ fit }) => (fit?.coverage ?? 0) / 100,
    ),
    known("Why", { width: 34, folded: true }, (review) => fitWhy(review.fit, tiesWith(review))),
  ];
  const isBacked = input.reviews.some(({ fit }) => fit !== null);
  return columns.map((column) => ({ ...column, isBacked }));
}

/** Whose fit is about the same, the nearest first. */
function tiesAmong({ reviews, settings }: PortfolioSheetInput) {
  const fits = reviews.map(({ fit }) => fit?.fit ?? null);
  const ties = tiesOf(fits, settings.fitTiePoints);
  const byReview = new Map(reviews.map((review, at) => [review, ties[at] ?? []]));
  return (review: PartnerReview): readonly string[] =>
    (byReview.get(review) ?? []).flatMap((at) => reviews[at]?.ranked.name ?? []);
}

/** What it takes, what it gives back, and to whom. */
export function economicsColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { asFar } = columnMaker(input);
  const money = moneyFormat(input.portfolio.currency);
  const figure = (
    header: string,
    numberFormat: string,
    of: (economics: PartnerReview["economics"]) => number | null,
  ) =>
    asFar(
      header,
      { width: 12, folded: true, format: { numberFormat, ...right }, blank: noNumber },
      ({ economics }) => of(economics),
    );
  const amount = (minor: number | null) => (minor === null ? null : majorUnits(minor));
  return [
    figure("Hours per quarter", wholeFormat, ({ hoursPerQuarter }) => hoursPerQuarter),
    figure("Cost", money, ({ costMinor }) => amount(costMinor)),
    figure("Return per cost", timesFormat, ({ returnPerCost }) => returnPerCost),
    figure("ROI", "0%", ({ roi }) => roi),
    figure("Revenue per hour", money, ({ revenuePerHour }) => amount(revenuePerHour)),
    figure("Balance", "0", ({ balance }) => balance),
  ];
}
