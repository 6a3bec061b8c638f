import type { Portfolio } from "../domain/portfolio/portfolio";
import type { Settings } from "../domain/portfolio/settings";
import type { RowAccount } from "../tables/row-account";
import { counted, whole } from "./counting";
import { sheetDate, timeOfDay } from "./dates";
import { holdingLine, modelSetting, ranksHoldLine } from "./models";
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
    portfolio.positiveMinor > 0 ? `${holdingLine(portfolio)}; ${ranksHoldLine(portfolio)}.` : "",
    concentrationLine(portfolio),
  ]
    .filter((part) => part !== "")
    .join(" ");

/** What the figures rest on, as printed on the sheet. */
export function settingsLine(
  { window, model, lookbackDays, currency }: Portfolio,
  {
    asOf,
    settings,
    capacity,
  }: {
    readonly asOf: number;
    readonly settings: Settings;
    /** Hours there are in a quarter, and how many partners they reach; null where they suffice. */
    readonly capacity: { readonly hours: number; readonly partners: number } | null;
  },
): string {
  return [
    `As of ${sheetDate(asOf)}.`,
    `Window ${sheetDate(window.from)} to ${sheetDate(window.to)}.`,
    modelSetting(model, lookbackDays, settings),
    `Class cuts ${percentSetting(settings.classAEndsAt)}, ${percentSetting(settings.classBEndsAt)}.`,
    currency === "" ? "Currency not checked." : `Currency ${currency}.`,
    ...(capacity === null
      ? []
      : [`${counted(capacity.hours, "hour")} reach ${counted(capacity.partners, "partner")}.`]),
  ].join(" ");
}

/** When the sheet was built, and what became of the rows it was built from. */
export function builtLine(
  builtAt: number,
  sources: readonly RowAccount[],
  {
    isLedgerSummed,
    notChecked: unchecked,
    taken,
  }: {
    readonly isLedgerSummed: boolean;
    readonly notChecked: readonly string[];
    /** Headers of ours that columns of people's own go by. */
    readonly taken: readonly string[];
  },
): string {
  return [
    `${builtText(builtAt)} from ${rowsOf(sources)}.`,
    isLedgerSummed ? "Credits is summed by partner and quarter." : "",
    unchecked.length === 0 ? "" : `Not checked: ${unchecked.join(", ")}.`,
    taken.length === 0
      ? ""
      : `Left out, as columns of yours have these names: ${taken.join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

export const builtText = (builtAt: number): string =>
  `Built ${sheetDate(builtAt)} ${timeOfDay(builtAt)}`;

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

export const notRated = "Not rated";

/** Groups of columns, over the header. */
export const bandNames = {
  identity: "Identity",
  revenue: "Revenue",
  fit: "Fit",
  economics: "Economics",
  health: "Health",
  recommended: "Recommended",
  yours: "Yours: kept at every rebuild",
} as const;

/** Said when something else is typed as a decision. */
export const oneOfTheActions = {
  title: "Not an action",
  message: "Choose one of the seven actions from the list, or leave the cell empty.",
};

/** Said when something else is typed as a due date. */
export const dateOnly = { title: "Not a date", message: "Type a date, such as 2026-12-31." };
