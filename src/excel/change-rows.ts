import { rowChange } from "./table-layout";

/** Where a table stands, without its total row. Counted from 0; `row` is its header. */
export type Standing = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/**
 * Brings a table to so many rows, none of them hidden by a filter, before it is written; what stands
 * below it moves, what stands beside it does not.
 */
export function changeRows(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { row, column, columns, rows: present }: Standing,
  wanted: number,
): void {
  // Excel does not move cells of a table some of whose rows a filter hides, and puts values written
  // over hidden rows into others: https://github.com/OfficeDev/office-js/issues/224
  table.clearFilters();
  const change = rowChange(present, wanted);
  if (change.kind === "none") return;
  const rows = sheet.getRangeByIndexes(row + 1 + change.at, column, change.count, columns);
  if (change.kind === "delete") {
    rows.delete(Excel.DeleteShiftDirection.up);
    return;
  }
  rows.insert(Excel.InsertShiftDirection.down);
  if (change.kind === "append") {
    table.resize(sheet.getRangeByIndexes(row, column, wanted + 1, columns));
  }
}
