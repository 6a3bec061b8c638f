import type { CellValue } from "./cell-value";
import { recogniseInvolvements } from "./involvement-fields";
import { recogniseHeaders } from "./recognise-headers";

/** Title rows above a header are few; beyond this, a sheet is not a table. */
const rowsSearched = 50;

/**
 * The row, counted from 0, that reads most like the header of Deals: the first with the most
 * required fields. Null where no row has two of them: one word alone may be a title.
 */
export const findHeaderRow = (rows: CellRows): number | null =>
  likeliestRow(rows, (cells) => recogniseHeaders(cells).missing.length, 2);

/** The same for Involvements: the first row that has a deal and a partner. */
export const findInvolvementsHeader = (rows: CellRows): number | null =>
  likeliestRow(rows, (cells) => recogniseInvolvements(cells).missing.length, 0);

type CellRows = readonly (readonly CellValue[])[];

function likeliestRow(
  rows: CellRows,
  missingIn: (cells: readonly CellValue[]) => number,
  mostMissing: number,
): number | null {
  let best: { row: number; missing: number } | null = null;
  for (const [row, cells] of rows.slice(0, rowsSearched).entries()) {
    const missing = missingIn(cells);
    if (missing <= mostMissing && (best === null || missing < best.missing))
      best = { row, missing };
  }
  return best?.row ?? null;
}
