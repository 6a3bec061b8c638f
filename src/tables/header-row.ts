import type { CellValue } from "./cell-value";
import { recogniseHeaders } from "./recognise-headers";

/** Title rows above a header are few; beyond this, a sheet is not a table. */
const rowsSearched = 50;

/**
 * The row, counted from 0, that reads most like the header of Deals: the first with the most
 * required fields. Null where no row has two of them: one word alone may be a title.
 */
export function findHeaderRow(rows: readonly (readonly CellValue[])[]): number | null {
  let best: { row: number; missing: number } | null = null;
  for (const [row, cells] of rows.slice(0, rowsSearched).entries()) {
    const missing = recogniseHeaders(cells).missing.length;
    if (missing <= 2 && (best === null || missing < best.missing)) best = { row, missing };
  }
  return best?.row ?? null;
}
