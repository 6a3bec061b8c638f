import type { FlagSubject } from "./flag-subject";
import { healthChecks } from "./governance-checks";
import type { Health } from "./partner-review";

/** How well a partnership is looked after; null where none of the checks could be made. */
export function healthOf(subject: FlagSubject): Health | null {
  const made = healthChecks(subject).filter((check) => check !== null);
  if (made.length === 0) return null;
  return { met: made.filter((check) => check).length, applicable: made.length };
}
