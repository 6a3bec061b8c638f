import type { Involvements } from "../domain/attribution/involvements";
import type { Grid } from "./grid";
import { creditParts, isPerCent } from "./read-credit";
import type { InvolvementRow } from "./read-involvement";

/** Gathers the rows that are used into columns. */
export function involvementRows({ firstRow }: Grid) {
  const rows: { readonly index: number; readonly row: InvolvementRow }[] = [];
  let perCent = false;
  return {
    add: (index: number, row: InvolvementRow): void => {
      rows.push({ index, row });
    },
    /** Credits of any row, also of one set aside: a column is in per cent or it is not. */
    seeCredit: (credit: number | null): void => {
      perCent ||= isPerCent([credit ?? 0]);
    },
    used: () => rows.length,
    columns: (): { readonly involvements: Involvements; readonly places: Int32Array } => {
      const size = rows.reduce((sum, { row }) => sum + row.partners.length, 0);
      const columns = emptyColumns(size);
      const places = new Int32Array(size);
      let at = 0;
      for (const { index, row } of rows)
        for (const partner of row.partners) {
          columns.deal[at] = row.deal;
          columns.partner[at] = partner;
          columns.role[at] = row.role.code;
          columns.date[at] = row.date;
          columns.credit[at] = creditParts(row.credit ?? 0, perCent, row.sharedBy);
          places[at++] = firstRow + index;
        }
      return { involvements: columns, places };
    },
  };
}

const emptyColumns = (size: number) => ({
  deal: new Int32Array(size),
  partner: new Int32Array(size),
  role: new Uint8Array(size),
  date: new Int32Array(size),
  credit: new Float64Array(size),
});
