import type { Action } from "../review/action";

/** What people typed beside a partner; blank cells are null. Dates are Excel serials. */
export type DecisionEntry = {
  readonly decision: Action | null;
  readonly owner: string | null;
  readonly due: number | null;
  /** Why it differs from the advice. */
  readonly reason: string | null;
  readonly decidedOn: number | null;
};

export const noDecision: DecisionEntry = {
  decision: null,
  owner: null,
  due: null,
  reason: null,
  decidedOn: null,
};
