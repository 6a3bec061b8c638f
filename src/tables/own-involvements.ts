import { undated, type Involvements } from "../domain/attribution/involvements";

/** A name in a deal's own partner column, with the role that stands beside it. */
export type OwnInvolvement = { readonly partner: number; readonly role: number };

/** The partners of the deals' own columns as involvements without a date, deal by deal. */
export function ownInvolvements(byDeal: readonly (readonly OwnInvolvement[])[]): Involvements {
  const rows = byDeal.flatMap((own, deal) => own.map((one) => ({ ...one, deal })));
  return {
    deal: Int32Array.from(rows, ({ deal }) => deal),
    partner: Int32Array.from(rows, ({ partner }) => partner),
    role: Uint8Array.from(rows, ({ role }) => role),
    date: new Int32Array(rows.length).fill(undated),
    credit: new Float64Array(rows.length),
  };
}
