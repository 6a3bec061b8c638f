import type { CellValue } from "../tables/cell-value";

export type SampleColumn = {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly content: { readonly values: readonly CellValue[] };
  readonly format?: { readonly numberFormat: string };
};

/** A sheet of input as a person would paste it: one table from its first cell. */
export type SampleTable = {
  readonly sheet: string;
  readonly table: string;
  /** The columns whose texts tell the rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly SampleColumn[];
};

/** The headers, and below them the rows: what stands on the sheet. */
export function sampleCells({ columns }: SampleTable): readonly (readonly CellValue[])[] {
  const rows = columns[0]?.content.values ?? [];
  return [
    columns.map(({ header }) => header),
    ...rows.map((_, row) => columns.map(({ content }) => content.values[row] ?? "")),
  ];
}

export type ColumnOver<Row> = (
  header: string,
  width: number,
  of: (row: Row, index: number) => CellValue,
  numberFormat?: string,
) => SampleColumn;

export const columnsOver =
  <Row>(rows: readonly Row[]): ColumnOver<Row> =>
  (header, width, of, numberFormat) => ({
    header,
    width,
    content: { values: rows.map(of) },
    ...(numberFormat === undefined ? {} : { format: { numberFormat } }),
  });

export const dateFormat = "yyyy-mm-dd";
export const dollarFormat = "#,##0.00";
