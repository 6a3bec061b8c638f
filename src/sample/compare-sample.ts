import type { CellValue } from "../tables/cell-value";
import { sampleCells, type SampleTable } from "./sample-table";

/** The cells of a sheet that holds a table; rows and columns of the sheet count from 0. */
export type StandingCells = {
  /** The first of the cells. */
  readonly row: number;
  readonly column: number;
  /** As they were put in: a formula by its text. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The first header of the table. */
  readonly table: { readonly row: number; readonly column: number };
};

export type SampleComparison = {
  /** Rows of the sample in which something was changed. */
  readonly changedRows: number;
  /** The first cell that is somebody's own: outside the table, or in a row that was added to it. */
  readonly own: { readonly row: number; readonly column: number } | null;
};

/**
 * What became of a table of the sample: rows are told by what identifies them, an id or a partner,
 * so that sorting changes nothing. Null where most of it is not the sample's: then it is somebody's
 * own table of that name.
 */
export function compareSample(
  sample: SampleTable,
  standing: StandingCells,
): SampleComparison | null {
  const rows = tableRows(sample, standing);
  const [, ...known] = sampleCells(sample);
  const takeExact = taker(known.map((cells) => JSON.stringify(cells)));
  const changed = rows.filter(({ cells }) => !takeExact(JSON.stringify(cells)));
  if (changed.length * 2 > rows.length || rows.length === 0) return null;
  const identity = sample.columns.findIndex(({ header }) => header === sample.key[0]);
  const takeId = taker(known.map((cells) => String(cells[identity])));
  const takeIdOf = ({ cells }: (typeof rows)[number]) => takeId(String(cells[identity]));
  const unlike = new Set(changed);
  for (const row of rows) if (!unlike.has(row)) takeIdOf(row);
  // More rows of one id or partner than the sample has: somebody added one.
  const added = changed.find((row) => !takeIdOf(row));
  return { changedRows: changed.length, own: outside(sample, standing) ?? added?.place ?? null };
}

/** The rows of the table that hold anything. */
function tableRows({ columns }: SampleTable, { row, column, cells, table }: StandingCells) {
  const from = table.column - column;
  return cells
    .map((line, index) => ({
      cells: columns.map((_, place) => line[from + place] ?? ""),
      place: { row: row + index, column: column + line.findIndex((cell) => cell !== "") },
    }))
    .filter((one) => one.place.row > table.row && one.cells.some((cell) => cell !== ""));
}

/** The first cell that is not within the columns of the table, or stands over it. */
function outside({ columns }: SampleTable, { row, column, cells, table }: StandingCells) {
  for (const [line, values] of cells.entries())
    for (const [index, value] of values.entries()) {
      const place = { row: row + line, column: column + index };
      const within = place.column - table.column;
      const isInTable = place.row >= table.row && within >= 0 && within < columns.length;
      if (value !== "" && !isInTable) return place;
    }
  return null;
}

/** Takes texts away one at a time; false where none of its kind is left. */
function taker(texts: readonly string[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left > 0;
  };
}
