import type { CellValue } from "../tables/cell-value";
import { colours } from "./colours";
import type { PageCell } from "./page-plan";
import type { CellFormat } from "./sheet-plan";

const line = "#BFBFBF";
const ruled = "#262626";

export const cellAt = (
  row: number,
  column: number,
  value: CellValue,
  format: CellFormat = {},
): PageCell => ({ row, column, content: { value }, format });

export const sectionTitle = (row: number, column: number, text: string): PageCell =>
  cellAt(row, column, text, { bold: true, fontSize: 13 });

/** The headers of a small table, ruled below; where a header is blank the line goes on. */
export const headerCells = (
  row: number,
  column: number,
  headers: readonly string[],
  formats: readonly CellFormat[],
): readonly PageCell[] =>
  headers.map((header, index) => ({
    ...cellAt(row, column + index, header, {
      bold: true,
      ...(formats[index]?.horizontal === undefined
        ? {}
        : { horizontal: formats[index].horizontal }),
    }),
    ruling: { below: ruled },
  }));

/** A line of a small table. */
export const lineCells = (
  row: number,
  column: number,
  values: readonly CellValue[],
  formats: readonly CellFormat[],
): readonly PageCell[] =>
  values.map((value, index) => ({
    ...cellAt(row, column + index, value, formats[index] ?? {}),
    ruling: { below: line },
  }));

/** An empty line to write on. */
export const ruledCell = (row: number, column: number): PageCell => ({
  ...cellAt(row, column, ""),
  ruling: { below: ruled },
});

export const quiet: CellFormat = { color: colours.quiet };
