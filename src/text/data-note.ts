import type { CellValue } from "../tables/cell-value";
import { counted, listed, whole } from "./counting";
import { sheetDate, timeOfDay } from "./dates";

/** A row set aside, or a cell that does not count, as a line of the sheet Data notes. */
export type DataNote = {
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** Null where the whole row is meant. */
  readonly column: string | null;
  readonly found: CellValue;
  readonly expected: string;
  readonly todo: string;
};

/** What became of the rows of one table. */
export type TableCounts = {
  readonly table: string;
  readonly read: number;
  readonly revenue: number;
  readonly otherUse: number;
  readonly setAside: number;
};

/** "Built 2026-10-05 14:32. 17 rows set aside; 2 cells in rows that count are not used." */
export function dataNotesLine(
  builtAt: number,
  counts: readonly TableCounts[],
  notes: number,
): string {
  const setAside = counts.reduce((sum, { setAside: rows }) => sum + rows, 0);
  const built = `Built ${sheetDate(builtAt)} ${timeOfDay(builtAt)}.`;
  if (notes === 0) return `${built} No row was set aside, and every cell could be read.`;
  const rows = setAside === 0 ? "No row" : counted(setAside, "row");
  return `${built} ${rows} set aside. ${counted(notes, "note")} below: put it right where it stands, then build again.`;
}

/** Of notes that are too many to list: "95,000 more: 90,000 in Deals and 5,000 in Touches." */
export function moreNotesText(notes: readonly DataNote[]): string {
  const byTable = new Map<string, number>();
  for (const { table } of notes) byTable.set(table, (byTable.get(table) ?? 0) + 1);
  const each = listed([...byTable].map(([table, count]) => `${whole(count)} in ${table}`));
  return `${whole(notes.length)} more, not listed: ${each}. Put right what is above and build again.`;
}

/** Beside what somebody typed at a note that is no longer there. */
export const settledNoteText =
  "Settled. The line stays because something is typed beside it; clear that and it goes.";
