import type { ClassCuts } from "../domain/portfolio/partner-class";
import type { Portfolio } from "../domain/portfolio/portfolio";
import type { RowAccount } from "../tables/row-account";
import { counted, whole } from "./counting";
import { sheetDate, timeOfDay } from "./dates";
import { holdingLine, modelSetting, notProof, ranksHoldLine } from "./models";
import { percent, percentSetting } from "./percent";

/** How concentrated the revenue is, in words a meeting understands; the index stands in brackets. */
export function concentrationLine({ partners, concentration }: Portfolio): string {
  if (concentration === null)
    return "Concentration not checked: no partner has revenue above zero in this window.";
  const { topShare, topThreeShare, effectivePartners, hhi } = concentration;
  const top = partners.length > 3 ? `, top 3 ${percent(topThreeShare)}` : "";
  const equal = effectivePartners.toFixed(1);
  const spread = `${equal} equal ${equal === "1.0" ? "partner" : "partners"}`;
  return `Top 1 ${percent(topShare)}${top}, spread out as if ${spread} (HHI ${whole(Math.round(hhi))}).`;
}

/** What holds whichever way credit is shared, and how concentrated the revenue is. */
export const certaintyLine = (portfolio: Portfolio): string =>
  [
    portfolio.positiveMinor > 0 ? `${holdingLine(portfolio)}.` : "",
    portfolio.positiveMinor > 0 ? `${ranksHoldLine(portfolio)}.` : "",
    concentrationLine(portfolio),
  ]
    .filter((part) => part !== "")
    .join(" ");

/** What the figures rest on, and what they do not say, as printed on the sheet. */
export function settingsLine(
  { window, model, lookbackDays, currency }: Portfolio,
  { asOf, cuts }: { readonly asOf: number; readonly cuts: ClassCuts },
): string {
  return [
    `As of ${sheetDate(asOf)}.`,
    `Window ${sheetDate(window.from)} to ${sheetDate(window.to)}.`,
    modelSetting(model, lookbackDays),
    `Class cuts ${percentSetting(cuts.a)}, ${percentSetting(cuts.b)}.`,
    currency === "" ? "Currency not checked." : `Currency ${currency}.`,
    notProof,
  ].join(" ");
}

/** When the sheet was built, and what became of the rows it was built from. */
export function builtLine(
  builtAt: number,
  sources: readonly RowAccount[],
  isLedgerSummed: boolean,
): string {
  const built = `Built ${sheetDate(builtAt)} ${timeOfDay(builtAt)} from ${rowsOf(sources)}.`;
  return isLedgerSummed ? `${built} Credits is summed by partner and quarter.` : built;
}

/** Two tables are told apart; more would run under the chart, and stand on Data notes. */
function rowsOf(sources: readonly RowAccount[]): string {
  const total = (of: (account: RowAccount) => number): number =>
    sources.reduce((sum, account) => sum + of(account), 0);
  if (sources.length > 2) {
    const all = `${counted(
      total(({ read }) => read),
      "row",
    )} in ${counted(sources.length, "table")}`;
    return `${all}; ${whole(total(({ setAside }) => setAside))} set aside, see Data notes`;
  }
  return sources
    .map((account) => `${counted(account.read, "row")} of ${account.table}: ${rowsLine(account)}`)
    .join("; ");
}

/** "4,238 won, 2,473 not won, 3 set aside": what became of the rows that were read. */
function rowsLine({ kind, revenue, otherUse, setAside }: RowAccount): string {
  if (kind === "beside") return `${whole(otherUse)} used, ${whole(setAside)} set aside`;
  const [used, others] = kind === "deals" ? ["won", "not won"] : ["on won deals", "on others"];
  return `${whole(revenue)} ${used}, ${whole(otherUse)} ${others}, ${whole(setAside)} set aside`;
}
