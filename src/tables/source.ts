import type { CellValue } from "./cell-value";

/** Where a table of input stands in the workbook. */
export type Source =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "range"; readonly sheet: string };

/** The top of something in the workbook that may be an input table. */
export type SourcePreview = {
  readonly source: Source;
  readonly sheet: string;
  /** Without the sheet's name: "A6:K418". */
  readonly address: string;
  /** Rows below the first, which for a table is its header. */
  readonly rowCount: number;
  /** The first rows, from the top, blanks as "". */
  readonly top: readonly (readonly CellValue[])[];
};

/** All cells of a source, with its place. */
export type SourceCells = {
  readonly sheet: string;
  /** The sheet's row and column of the first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Rows that are hidden or filtered out: they are read like any other, and counted aloud. */
  readonly hiddenRows?: number;
};
