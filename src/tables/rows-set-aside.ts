import { foldName } from "../domain/attribution/partner-name";
import type { Grid } from "./grid";
import { partnerNumbers, type Canonical } from "./partner-names";

/** How many rows that name a partner were set aside, by its folded name. */
export type RowsSetAside = ReadonlyMap<string, number>;

/** A table with the sheet rows, counted from 1, that were set aside. */
export type TableSetAside = {
  readonly cells: Grid;
  /** Counted from 0; undefined where no column names partners. */
  readonly partnerColumn: number | undefined;
  readonly rows: readonly number[];
};

/** Looks up whom each row set aside is about; a row counts once for each partner that it names. */
export function rowsSetAside(tables: readonly TableSetAside[], canonical: Canonical): RowsSetAside {
  const { names, numbersOf } = partnerNumbers(canonical);
  const counts = new Map<string, number>();
  for (const { cells, partnerColumn, rows } of tables) {
    if (partnerColumn === undefined) continue;
    for (const row of new Set(rows))
      for (const number of numbersOf(cells.rows[row - cells.firstRow]?.[partnerColumn] ?? "")) {
        const folded = foldName(names[number] ?? "");
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
      }
  }
  return counts;
}
