import type { CellValue } from "./cell-value";
import type { SourceCells } from "./source";

/** A table or a plain range, taken apart at its header row. */
export type Grid = {
  /** The table's name, or its sheet's where it has none: what sentences call it. */
  readonly name: string;
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The sheet row of the first data row, counted from 1. */
  readonly firstRow: number;
  /** The sheet column of the first header, counted from 1. */
  readonly firstColumn: number;
  /** Of all rows read, those that are hidden or filtered out. */
  readonly hiddenRows?: number;
};

/** The cells of a source with its header in row `headerRow`, counted from 0; rows above it are titles. */
export const gridOf = (name: string, cells: SourceCells, headerRow: number): Grid => ({
  name,
  headers: cells.values[headerRow] ?? [],
  rows: cells.values.slice(headerRow + 1),
  firstRow: cells.row + headerRow + 1,
  firstColumn: cells.column,
  hiddenRows: cells.hiddenRows ?? 0,
});
