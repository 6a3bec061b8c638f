import type { Settings } from "../domain/portfolio/settings";
import { defaultWindow, type Window } from "../domain/portfolio/window";

export type DealDates = { readonly asOf: number; readonly window: Window };

/** What a person set; null is what the deals propose. */
export type ChosenDates = { readonly asOf: number | null; readonly window: Window | null };

/** The dates that settings set; half a window is none of its own. */
export const datesIn = ({ asOf, windowFrom, windowTo }: Settings): ChosenDates => ({
  asOf,
  window: windowFrom === null || windowTo === null ? null : { from: windowFrom, to: windowTo },
});

/** What a person set goes before what is proposed. */
export function datesFor(
  { asOf: set, window }: ChosenDates,
  proposedAsOf: number,
  { fiscalYearStartsIn, windowFrom, windowTo }: Settings,
): DealDates {
  const asOf = set ?? proposedAsOf;
  const usual = defaultWindow(asOf, fiscalYearStartsIn);
  const isWhole = windowFrom !== null && windowTo !== null;
  const half = isWhole ? usual : { from: windowFrom ?? usual.from, to: windowTo ?? usual.to };
  return { asOf, window: window ?? half };
}

/** The dates chosen in the pane, unless others stand on the sheet by now: then those. */
export function datesChosen(
  { chosen, settings }: { readonly chosen: ChosenDates; readonly settings: Settings },
  today: Settings,
): ChosenDates {
  const isAsSeen = (["asOf", "windowFrom", "windowTo"] as const).every(
    (name) => settings[name] === today[name],
  );
  return isAsSeen ? chosen : datesIn(today);
}

/** The settings with the dates that were chosen. */
export function withDates(settings: Settings, { asOf, window }: ChosenDates): Settings {
  if (window !== null) return { ...settings, asOf, windowFrom: window.from, windowTo: window.to };
  const isWhole = settings.windowFrom !== null && settings.windowTo !== null;
  return { ...settings, asOf, ...(isWhole ? { windowFrom: null, windowTo: null } : {}) };
}
