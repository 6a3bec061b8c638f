import { undated, type Involvements } from "../domain/attribution/involvements";

/** A name in a deal's own partner column, with the role that stands beside it. */
export type OwnInvolvement = { readonly partner: number; readonly role: number };

/** The partners of the deals' own columns as involvements without a date, deal by deal. */
export function ownInvolvements(byDeal: readonly (readonly OwnInvolvement[])[]): Involvements {
  const count = byDeal.reduce((sum, own) => sum + own.length, 0);
  const deal = new Int32Array(count);
  const partner = new Int32Array(count);
  const role = new Uint8Array(count);
  let row = 0;
  byDeal.forEach((own, number) => {
    for (const one of own) {
      deal[row] = number;
      partner[row] = one.partner;
      role[row++] = one.role;
    }
  });
  const date = new Int32Array(count).fill(undated);
  return { deal, partner, role, date, credit: new Float64Array(count) };
}
