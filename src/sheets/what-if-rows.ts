import { majorUnits } from "../domain/numeric/minor-units";
import type { Freed, WhatIf } from "../domain/portfolio/review/what-if";
import { atLeastLine, dropHeadline, noForecast, warningLine, warned } from "../text/what-if";
import { moneyFormat } from "./number-formats";
import type { WhatIfInput, WhatIfRow } from "./what-if-sheet";

const unknown = "not checked";

/** A trial of dropping partners as the sheet tells it: figures as numbers. */
export function whatIfInput(
  tried: WhatIf,
  about: { readonly partners: number; readonly currency: string; readonly writtenAt: number },
): WhatIfInput {
  const { currency, writtenAt } = about;
  const hasWarning = warned(tried.warnings).length > 0;
  return {
    title: dropHeadline(tried, currency),
    notes: [
      atLeastLine(tried, currency),
      ...(hasWarning ? [warningLine(tried.warnings, currency)] : []),
      noForecast,
    ],
    rows: rowsOf(tried, about),
    dropped: tried.dropped.map(({ ranked }) => ranked.name),
    writtenAt,
  };
}

function rowsOf(
  tried: WhatIf,
  { partners, currency }: { readonly partners: number; readonly currency: string },
): readonly WhatIfRow[] {
  const { revenueMinor, revenuePerCost, hhi, dropped, hours, costMinor } = tried;
  const money = { numberFormat: moneyFormat(currency) };
  return [
    row("Partners", partners, partners - dropped.length, "0"),
    {
      ...row("Attributed revenue", majorUnits(revenueMinor.before), majorUnits(revenueMinor.after)),
      ...money,
    },
    freedRow("Hours per quarter", hours, (value) => value, "#,##0"),
    { ...freedRow("Cost", costMinor, majorUnits), ...money },
    row("Revenue per cost", revenuePerCost.before, revenuePerCost.after, "0.00"),
    row("Concentration (HHI)", hhi.before, hhi.after, "#,##0"),
  ];
}

const freedRow = (
  label: string,
  freed: Freed | null,
  shown: (value: number) => number,
  numberFormat?: string,
): WhatIfRow =>
  row(
    label,
    freed && shown(freed.before),
    freed && shown(freed.before - freed.freed),
    numberFormat,
  );

const row = (
  label: string,
  now: number | null,
  after: number | null,
  numberFormat?: string,
): WhatIfRow => ({
  ...{ label, now: now ?? unknown, after: after ?? unknown },
  change: now === null || after === null ? "" : after - now,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
