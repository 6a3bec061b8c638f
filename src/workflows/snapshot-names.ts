import type { QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import type { WorkbookNames } from "../excel/sheets";
import { portfolioNames } from "./names";

/** The sheet of a finalised quarter and the table on it. */
export type SnapshotNames = { readonly sheet: string; readonly table: string };

const nth = (quarter: QuarterLabel, number: number): SnapshotNames => ({
  sheet: `${portfolioNames.sheet} ${quarter}${number === 1 ? "" : ` (${number})`}`,
  table: `${portfolioNames.table}_${quarter}${number === 1 ? "" : `_${number}`}`,
});

/** The first names that are free: a snapshot is never written over. */
export function snapshotNames(quarter: QuarterLabel, taken: WorkbookNames): SnapshotNames {
  const lower = (name: string) => name.toLowerCase();
  const sheets = new Set(taken.sheets.map(lower));
  const tables = new Set(taken.tables.map(({ name }) => lower(name)));
  for (let number = 1; ; number++) {
    const names = nth(quarter, number);
    if (!sheets.has(lower(names.sheet)) && !tables.has(lower(names.table))) return names;
  }
}
