import type { Action } from "../review/action";
import type { DecisionRow } from "./decision-rows";
import { quartersOf, standingIn } from "./standing-decisions";

/** Something decided that is not done yet. */
export type OpenAction = {
  readonly partner: string;
  readonly quarter: string;
  readonly action: Action;
  readonly owner: string | null;
  readonly due: number | null;
  /** Whole days after the due date; 0 where it is still to come. */
  readonly daysLate: number;
};

export type OpenActions = {
  /** By due date, those without one last. */
  readonly open: readonly OpenAction[];
  readonly overdue: number;
};

/**
 * "12 open actions, 3 overdue": what quarters finalised so far left to do. What was decided on a
 * partner later takes the place of what was decided before; without a decision the older action
 * stays open.
 *
 * A due date is a day of the calendar: it passes today, whatever date the figures are as of.
 *
 * @param rows the table Decisions, older rows first
 */
export function openActions(rows: readonly DecisionRow[], today: number): OpenActions {
  const open = [...lastDecided(rows).values()]
    .flatMap(({ partner, quarter, decided, owner, due, status }) =>
      decided === null || status !== "Open"
        ? []
        : [{ partner, quarter, action: decided, owner, due, daysLate: daysLate(due, today) }],
    )
    .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || 0);
  return { open, overdue: open.filter((action) => action.daysLate > 0).length };
}

const daysLate = (due: number | null, today: number): number =>
  due === null ? 0 : Math.max(0, Math.floor(today) - Math.floor(due));

/** By folded partner: its decision in the last quarter that has one. */
function lastDecided(rows: readonly DecisionRow[]): ReadonlyMap<string, DecisionRow> {
  const last = new Map<string, DecisionRow>();
  for (const quarter of quartersOf(rows))
    for (const [name, row] of standingIn(rows, quarter))
      if (row.decided !== null) last.set(name, row);
  return last;
}
