import type { ClassCuts } from "../domain/portfolio/partner-class";
import type { Portfolio } from "../domain/portfolio/portfolio";
import type { Window } from "../domain/portfolio/window";
import type { RowCounts } from "../tables/read-deals";
import { counted, whole } from "./counting";
import { sheetDate, timeOfDay } from "./dates";
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

/** What the figures rest on, as printed on the sheet. */
export function settingsLine(settings: {
  readonly asOf: number;
  readonly window: Window;
  readonly cuts: ClassCuts;
  readonly currency: string;
}): string {
  const { asOf, window, cuts, currency } = settings;
  return [
    `As of ${sheetDate(asOf)}.`,
    `Window ${sheetDate(window.from)} to ${sheetDate(window.to)}.`,
    "Partners of a deal share it equally.",
    `Class cuts ${percentSetting(cuts.a)}, ${percentSetting(cuts.b)}.`,
    currency === "" ? "Currency not checked." : `Currency ${currency}.`,
  ].join(" ");
}

/** When the sheet was built and what became of the rows it was built from. */
export function builtLine(builtAt: number, source: string, counts: RowCounts): string {
  const rows = `${counted(counts.read, "row")} of ${source}`;
  return `Built ${sheetDate(builtAt)} ${timeOfDay(builtAt)} from ${rows}: ${rowsLine(counts)}.`;
}

/** "4,238 won, 2,473 not won, 3 set aside": what became of the rows that were read. */
export function rowsLine(counts: RowCounts): string {
  const notWon = counts.lost + counts.open;
  return `${whole(counts.won)} won, ${whole(notWon)} not won, ${whole(counts.setAside)} set aside`;
}
