import type { CellRows } from "../tables/argument-grid";
import type { CellValue } from "../tables/cell-value";
import { errorInCell } from "./cell-error";

/** A cell as tables hold it: a blank is "", an error its text. */
export function cellValueOf(cell: unknown): CellValue {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  return errorInCell(cell) ?? "";
}

/** The rows of a range argument; a single cell may come without its range. */
export const rowsOf = (argument: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]) : [[argument]];

export const cellRowsOf = (argument: unknown): CellRows =>
  rowsOf(argument).map((row) => row.map(cellValueOf));

/** Whether a range argument holds what it held before; Excel sends it anew with every call. */
export function holdsSame(argument: unknown, before: CellRows): boolean {
  const rows = rowsOf(argument);
  return (
    rows.length === before.length &&
    rows.every((row, at) => {
      const known = before[at] ?? [];
      return row.length === known.length && row.every((cell, i) => cellValueOf(cell) === known[i]);
    })
  );
}

export const isOmitted = (argument: unknown): boolean =>
  argument === null || argument === undefined;
