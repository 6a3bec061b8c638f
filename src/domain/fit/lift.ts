import type { Selection } from "../attribution/select-journeys";
import { failure, ok, type Result } from "../problem";

/** Closed deals with the partner, and without. */
export type TooFewClosed = {
  readonly code: "too-few-closed";
  readonly involved: number;
  readonly others: number;
};

/** Below this many closed deals on either side a win rate says little. */
export const fewestClosed = 10;

/**
 * Lift: the win rate of closed deals that a partner is involved in, minus that of all other closed
 * deals, as a fraction. An association: partners may simply join deals that are won anyway.
 *
 * @param partner its number
 * Problems: fewer than 10 closed deals on either side.
 * @example lift({ won: { amount: [5], partner: [0] }, lost: { amount: [], partner: [] } }, 0).problem
 * // → { "code": "too-few-closed", "involved": 1, "others": 0 }
 */
export function lift({ won, lost }: Selection, partner: number): Result<number, TooFewClosed> {
  // A partner is one party of a deal, however often it touched it.
  const wins = count(won.partner, partner);
  const involved = wins + count(lost.partner, partner);
  const others = won.amount.length + lost.amount.length - involved;
  if (involved < fewestClosed || others < fewestClosed)
    return failure({ code: "too-few-closed", involved, others });
  return ok(wins / involved - (won.amount.length - wins) / others);
}

const count = (partners: Int32Array, partner: number): number =>
  partners.reduce((sum, each) => sum + (each === partner ? 1 : 0), 0);
