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
export type Journeys = Pick<Touches, "partnerCount" | "amount" | "credit"> & {
  readonly partyStart: Int32Array;
  /** By party. */
  readonly deal: Int32Array;
  readonly partner: Int32Array;
  /** By party: the code of the partner's best role on the deal. */
  readonly role: Uint8Array;
  /** By touch: its party. */
  readonly party: Int32Array;
  /**
   * By touch that counts where order or time matters: its party. Those of deal d run from
   * `orderedStart[d]`. Undated touches count only where a deal has no other: they must not take
   * first or last credit from a dated one.
   */
  readonly ordered: Int32Array;
  readonly orderedStart: Int32Array;
  /** By ordered touch: days before the latest of its deal, 0 where undated. */
  readonly age: Int32Array;
};

export const partyCount = ({ partner }: Journeys): number => partner.length;

/** Finds the parties of each deal. Touches are taken as they are: a repeated touch is a touch. */
export const journeysOf = (touches: Touches): Journeys => {
  const { partnerCount, amount, credit } = touches;
  const parties = partiesOf(touches);
  return { partnerCount, amount, credit, ...parties, ...orderOf(touches, parties.party) };
};

function partiesOf({ partnerCount, amount, touchStart, partner: who, role: as }: Touches) {
  const party = new Int32Array(who.length);
  const partyStart = new Int32Array(amount.length + 1);
  const columns = { deal: new Int32Array(who.length), partner: new Int32Array(who.length) };
  const role = new Uint8Array(who.length);
  // The party a partner had last: of this deal where it is not below the deal's first.
  const latest = new Int32Array(partnerCount).fill(-1);
  let parties = 0;
  for (let deal = 0; deal < amount.length; deal++) {
    const first = parties;
    const end = touchStart[deal + 1] ?? 0;
    for (let touch = touchStart[deal] ?? 0; touch < end; touch++) {
      const partner = who[touch] ?? 0;
      let its = latest[partner] ?? -1;
      if (its < first) {
        its = parties++;
        latest[partner] = its;
        columns.deal[its] = deal;
        columns.partner[its] = partner;
        role[its] = as[touch] ?? 0;
      } else role[its] = Math.min(role[its] ?? 0, as[touch] ?? 0);
      party[touch] = its;
    }
    partyStart[deal + 1] = parties;
  }
  return {
    ...{ party, partyStart, role: role.slice(0, parties) },
    ...{ deal: columns.deal.slice(0, parties), partner: columns.partner.slice(0, parties) },
  };
}

function orderOf({ amount, touchStart, date }: Touches, party: Int32Array) {
  const ordered = new Int32Array(party.length);
  const age = new Int32Array(party.length);
  const orderedStart = new Int32Array(amount.length + 1);
  let count = 0;
  for (let deal = 0; deal < amount.length; deal++) {
    const start = touchStart[deal] ?? 0;
    const end = touchStart[deal + 1] ?? 0;
    let last = end - 1;
    while (last >= start && date[last] === undated) last--;
    const onlyUndated = last < start;
    const latest = onlyUndated ? undated : (date[last] ?? undated);
    for (let touch = start; touch < (onlyUndated ? end : last + 1); touch++) {
      ordered[count] = party[touch] ?? 0;
      age[count++] = latest - (date[touch] ?? undated);
    }
    orderedStart[deal + 1] = count;
  }
  return { ordered: ordered.subarray(0, count), age: age.subarray(0, count), orderedStart };
}
