import type { CellValue } from "./cell-value";
import type { Grid } from "./grid";

export type CellRows = readonly (readonly CellValue[])[];

/** A range argument of a worksheet function as a table; rows and columns count within it, from 1. */
export const argumentGrid = (name: string, cells: CellRows, headerRow: number): Grid => ({
  name,
  headers: cells[headerRow] ?? [],
  rows: cells.slice(headerRow + 1),
  firstRow: headerRow + 2,
  firstColumn: 1,
});

/** Excel hands blank cells over as 0: in these columns, where 0 means nothing else, it is blank. */
export function withoutZeros(grid: Grid, columns: readonly (number | undefined)[]): Grid {
  const blanked = new Set(columns);
  const rows = grid.rows.map((cells) =>
    cells.map((cell, column) => (cell === 0 && blanked.has(column) ? "" : cell)),
  );
  return { ...grid, rows };
}

/** The column of a header, counted from 1. */
export const columnNumber = ({ headers }: Grid, header: string): number =>
  headers.findIndex((cell) => String(cell) === header) + 1;
