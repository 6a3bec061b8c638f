import type { CellRows } from "../tables/argument-grid";
import { readRevenueTables } from "../tables/read-revenue";
import { lastFew } from "./last-few";
import { cellRowsOf, holdsSame, isOmitted } from "./table-argument";

type Arguments = { readonly deals: unknown; readonly involvements: unknown };
type Tables = { readonly deals: CellRows; readonly involvements: CellRows | null };

/** So many pairs of tables are remembered: a workbook seldom has more, and each may be 5 MB. */
const pairsRemembered = 4;

/** The tables of a call, read once however many cells pass them. */
export const revenueTables = lastFew(
  pairsRemembered,
  ({ deals, involvements }: Arguments): Tables => ({
    deals: cellRowsOf(deals),
    involvements: isOmitted(involvements) ? null : cellRowsOf(involvements),
  }),
  (given, before) =>
    (before.involvements === null
      ? isOmitted(given.involvements)
      : !isOmitted(given.involvements) && holdsSame(given.involvements, before.involvements)) &&
    holdsSame(given.deals, before.deals),
  ({ deals, involvements }) => readRevenueTables(deals, involvements),
);
