import type { Checked } from "./checked";
import type { FlagSubject } from "./flag-subject";
import type { BothSides } from "./partner-facts";

/** What each side keeps, in minor units. */
export const netsOf = (sides: BothSides): { readonly ours: number; readonly theirs: number } => ({
  ours: sides.ourValueMinor - sides.ourCostMinor,
  theirs: sides.theirValueMinor - sides.theirCostMinor,
});

/** WIN-LOSE: one side gains nothing, or nearly all of what both gain goes to one. */
export function isWinLose({ facts, settings }: FlagSubject): Checked {
  if (facts.bothSides === null) return null;
  const { ours, theirs } = netsOf(facts.bothSides);
  if (ours <= 0 || theirs <= 0) return true;
  const theirShare = theirs / (ours + theirs);
  return theirShare < settings.theirShareLeast || theirShare > settings.theirShareMost;
}

/** ONE-WAY: introductions go one way far more than the other. */
export function isOneWay({ facts, sources, settings }: FlagSubject): Checked {
  if (!sources.hasIntroductions || facts.introductions === null) return null;
  const { given, received } = facts.introductions;
  return Math.max(given, received) > Math.min(given, received) * settings.oneWayTimes;
}
