import type { PartnerClass } from "../partner-class";
import type { Action } from "../review/action";

/** How a decided action stands; "None" for a decision that asks for no action. */
export const actionStatuses = ["Open", "Done", "None"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What earlier quarters left of one partner. */
export type PastDecisions = {
  /** Of the last finalised quarter before this one; null where the partner has no row in it. */
  readonly last: {
    readonly quarter: string;
    readonly decided: Action | null;
    readonly status: ActionStatus;
    readonly owner: string | null;
    readonly due: number | null;
    readonly rank: number | null;
    readonly class: PartnerClass;
    readonly attributedMinor: number;
  } | null;
  /** How many finalised quarters in a row, up to the last one, decided Fix. */
  readonly fixesInARow: number;
  /** Places gained since the last finalised quarter; null where one of the two has no rank. */
  readonly rankChange: number | null;
  /** Not in the last finalised quarter, while there was one. */
  readonly isNew: boolean;
};

export const noPast: PastDecisions = {
  last: null,
  fixesInARow: 0,
  rankChange: null,
  isNew: false,
};
