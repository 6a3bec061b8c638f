import { undated } from "./involvements";

/**
 * Deals and their touches as columns. Touches stand grouped by deal: those of deal d run from
 * `touchStart[d]` up to `touchStart[d + 1]`, by date, then row, the undated last.
 */
export type Touches = {
  /** How many partners there are; a partner is a number below. */
  readonly partnerCount: number;
  /** By deal, in minor units or any other unit; negative for a net refund. */
  readonly amount: Float64Array;
  readonly touchStart: Int32Array;
  readonly partner: Int32Array;
  readonly role: Uint8Array;
  readonly date: Int32Array;
  readonly credit: Float64Array;
};

/**
 * What the models run over. A party is a partner of one deal: those of deal d run from
 * `partyStart[d]` up to `partyStart[d + 1]`, by first involvement.
 */
export type Journeys = Omit<Touches, "partner" | "role"> & {
  /**
   * By deal: where the touches end that count where order or time matters. Undated ones count only
   * where a deal has no other: they must not take first or last credit from a dated one.
   */
  readonly orderedEnd: Int32Array;
  /** By touch: its party. */
  readonly party: Int32Array;
  readonly partyStart: Int32Array;
  /** By party. */
  readonly partner: Int32Array;
  /** By party: the code of the partner's best role on the deal. */
  readonly role: Uint8Array;
};

export const dealCount = ({ amount }: Journeys): number => amount.length;
export const partyCount = ({ partner }: Journeys): number => partner.length;

/** Finds the parties of each deal. Touches are taken as they are: a repeated touch is a touch. */
export function journeysOf(touches: Touches): Journeys {
  const {
    partnerCount,
    amount,
    touchStart,
    partner: partners,
    role: roles,
    date,
    credit,
  } = touches;
  const orderedEnd = new Int32Array(amount.length);
  const party = new Int32Array(partners.length);
  const partyStart = new Int32Array(amount.length + 1);
  const partner = new Int32Array(partners.length);
  const role = new Uint8Array(partners.length);
  // The party a partner had last: of this deal where it is not below the deal's first.
  const latest = new Int32Array(partnerCount).fill(-1);
  let parties = 0;
  for (let deal = 0; deal < amount.length; deal++) {
    const start = touchStart[deal] ?? 0;
    const end = touchStart[deal + 1] ?? 0;
    const first = parties;
    let dated = start;
    for (let touch = start; touch < end; touch++) {
      const who = partners[touch] ?? 0;
      const as = roles[touch] ?? 0;
      let its = latest[who] ?? -1;
      if (its < first) {
        its = parties++;
        latest[who] = its;
        partner[its] = who;
        role[its] = as;
      } else if (as < (role[its] ?? 0)) role[its] = as;
      party[touch] = its;
      if (date[touch] !== undated) dated = touch + 1;
    }
    orderedEnd[deal] = dated === start ? end : dated;
    partyStart[deal + 1] = parties;
  }
  return {
    ...{ partnerCount, amount, touchStart, date, credit, orderedEnd, party, partyStart },
    partner: partner.slice(0, parties),
    role: role.slice(0, parties),
  };
}
