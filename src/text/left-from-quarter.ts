import type { PartnerClass } from "../domain/portfolio/partner-class";
import type { ClassMove, GonePartner } from "../domain/portfolio/quarter/class-moves";
import type { DecisionOutcome } from "../domain/portfolio/quarter/decision-outcomes";
import type { OpenAction, OpenActions } from "../domain/portfolio/quarter/open-actions";
import { counted, whole } from "./counting";
import { paneDate } from "./dates";
import { shortQuarter } from "./decide";
import { some } from "./decide";

export const leftFrom = (quarter: string): string => `Left from ${shortQuarter(quarter)}`;
export const movedSince = (quarter: string): string => `What moved since ${shortQuarter(quarter)}`;
export const didTheyPay = "Did last quarter’s decisions pay?";

/** "12 open actions, 3 overdue" */
export const openLine = ({ open, overdue }: OpenActions): string =>
  `${open.length === 0 ? "No open actions" : counted(open.length, "open action")}${
    overdue === 0 ? "" : `, ${whole(overdue)} overdue`
  }`;

/** "M. Okafor, 46 days late" */
export function openActionLine({ owner, due, daysLate }: OpenAction): string {
  const when =
    daysLate > 0
      ? `${counted(daysLate, "day")} late`
      : due === null
        ? "no date"
        : `due ${paneDate(due)}`;
  return `${owner ?? "no owner"}, ${when}`;
}

export const allOpen = (count: number): string => `All ${whole(count)}`;
export const doneName = ({ action, partner }: OpenAction): string => `Done: ${action} ${partner}`;

const letterText = (letter: PartnerClass): string => (letter === "None" ? "none" : letter);

export const movedUp = (count: number): string => `${whole(count)} moved up a class`;
export const movedDown = (count: number): string => `${whole(count)} moved down`;
export const appearedText = (count: number): string => `${whole(count)} new`;
export const goneText = (count: number): string => `${whole(count)} gone`;
export const nothingMoved = "No partner changed its class, none is new or gone.";

/** "Solway Data, A to B. Orchard CRM, C to none." */
export const movesLine = (moves: readonly ClassMove[]): string =>
  `${some(
    moves.map(({ partner, from, to }) => `${partner}, ${letterText(from)} to ${letterText(to)}`),
    ". ",
  )}.`;

export function goneLine(gone: readonly GonePartner[]): string {
  const isExit = gone.every(({ decided }) => decided === "Exit");
  const names = `${some(gone.map(({ partner }) => partner))}.`;
  return isExit
    ? "Exits done. Their decisions stay on “Decisions”."
    : `${names} Their decisions stay on “Decisions”.`;
}

/** "Invest 3" */
export const outcomeTitle = ({ action, partners }: DecisionOutcome): string =>
  `${action} ${whole(partners.length)}`;

/** "Invest partners: +9% revenue on Q3": beside the decision, not because of it. */
export function outcomeLine({ action, change }: DecisionOutcome, since: string): string {
  if (change === null) return `${action} partners: no revenue then to compare with`;
  const size = `${change < 0 ? "−" : "+"}${whole(Math.abs(Math.round(change * 100)))}%`;
  return `${action} partners: ${size} revenue on ${shortQuarter(since)}`;
}

/** Partners that one more Fix in vain turns into candidates for Exit. */
export const nothingYet = (names: readonly string[]): string =>
  `${some(names)}: nothing yet after one Fix. One more and the advice becomes Exit.`;
