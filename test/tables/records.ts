import type { CellValue } from "../../src/tables/cell-value";
import type { Grid } from "../../src/tables/grid";

export type Rows = readonly (readonly CellValue[])[];

/** A table whose header stands in row 4 of its sheet. */
export const gridOf = (name: string, headers: readonly CellValue[], rows: Rows): Grid => ({
  ...{ name, headers, rows, firstRow: 5, firstColumn: 1 },
});

/** What stands in the cells of exports: anything. */
export const messyCells: readonly CellValue[] = [
  ...["", " ", "Acme", "ACME ", "Total", "Grand Total", "Subtotal", "#N/A", "n/a", "tbd", "-"],
  ...["Copyright 2026", "=HYPERLINK(1)", "'", "Yes", "x", "Us", "them", "Revenue", "Platinum"],
  ...["2026-03-31", "31/12/2025", "2026 Q3", "Q5 2026", "$1,200.00", "1.2M", "(500)", "80%"],
  ...[0, 1, -5, 45_000, 1.5, 1e300, NaN, Infinity, true, false],
];
