import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** A cell as it stands: what it shows, and its formula where it has one. */
export type StandingCell = {
  readonly value: CellValue;
  readonly formulaR1C1: string | null;
  readonly numberFormat: string;
};

/** A table of ours as it stands in the workbook. Rows and columns count from 0. */
export type WrittenTable = {
  readonly name: string;
  readonly sheet: string;
  /** Of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly cells: readonly (readonly StandingCell[])[];
  /** The cells over the table, from the sheet's first row and column. */
  readonly above: readonly (readonly StandingCell[])[];
  /** Of its columns, in points. */
  readonly widths: readonly number[];
  /** The names of the charts on its sheet. */
  readonly charts: readonly string[];
  /** The headers of those of its columns that are ours; null where that was never noted. */
  readonly wrote: readonly string[] | null;
  /** A build that wrote it broke off, so its looks may be missing. */
  readonly unfinished: boolean;
};

/** A column somebody added to a table of ours: one formula for all rows, or cells by key. */
export type UserColumn = {
  readonly header: string;
  readonly formulaR1C1: string | null;
  readonly byKey: ReadonlyMap<string, StandingCell>;
  /** For a row beside which nothing is typed: the format of the column's first cell. */
  readonly numberFormat: string;
};

export type UserColumns = {
  readonly columns: readonly UserColumn[];
  /** The keys with something typed beside them: they stay listed even if the data forget them. */
  readonly typedBeside: readonly Key[];
};

/** The cells of a row that tell it from the others, in the order of the headers of the key. */
export type Key = readonly CellValue[];

/** Keys that are the same to a person give the same text. */
export type Fold = (key: Key) => string;

type Keyed = {
  readonly ours: ReadonlySet<string>;
  readonly key: readonly string[];
  readonly fold: Fold;
};

const blankCell: StandingCell = { value: "", formulaR1C1: null, numberFormat: "General" };

/** Takes what people typed beside our columns, so that it can follow its key through a rebuild. */
export function userColumns(
  written: WrittenTable,
  { ours, key, fold }: Keyed,
): Result<UserColumns, WorkbookProblem> {
  const theirs = written.headers.flatMap((header, index) =>
    ours.has(header) ? [] : [columnAt(written, header, index)],
  );
  const keyColumns = key.map((header) => written.headers.indexOf(header));
  const keyAt = (row: number): Key =>
    keyColumns.map((column) => written.cells[row]?.[column]?.value ?? "");
  const rowsByKey = new Map<string, number[]>();
  for (const row of written.cells.keys()) {
    if (!theirs.some((column) => isTyped(column, row))) continue;
    const folded = fold(keyAt(row));
    rowsByKey.set(folded, [...(rowsByKey.get(folded) ?? []), row]);
  }
  for (const rows of rowsByKey.values()) {
    const columns = theirs.filter((column) => rows.some((row) => isTyped(column, row)));
    const problem = keyProblem(written, { rows, key: keyAt(rows[0] ?? 0), columns });
    if (problem !== null) return failure(problem);
  }
  const typed = [...rowsByKey].map(([folded, [row = 0]]) => ({ folded, row }));
  return ok({
    columns: theirs.map(({ header, cells, formulaR1C1 }) => ({
      header,
      formulaR1C1,
      numberFormat: cells[0]?.numberFormat ?? blankCell.numberFormat,
      byKey: new Map(typed.map(({ folded, row }) => [folded, cells[row] ?? blankCell])),
    })),
    typedBeside: typed.map(({ row }) => keyAt(row)),
  });
}

type StandingColumn = {
  readonly header: string;
  readonly cells: readonly StandingCell[];
  readonly formulaR1C1: string | null;
};

function columnAt(written: WrittenTable, header: string, index: number): StandingColumn {
  const cells = written.cells.map((row) => row[index] ?? blankCell);
  const formulaR1C1 = cells[0]?.formulaR1C1 ?? null;
  const shared = cells.every((cell) => cell.formulaR1C1 === formulaR1C1);
  return { header, cells, formulaR1C1: shared ? formulaR1C1 : null };
}

/** A calculated column has nothing typed in it, only its one formula. */
function isTyped({ cells, formulaR1C1 }: StandingColumn, row: number): boolean {
  const cell = cells[row] ?? blankCell;
  return formulaR1C1 === null && (cell.value !== "" || cell.formulaR1C1 !== null);
}

function keyProblem(
  written: WrittenTable,
  {
    rows,
    key,
    columns,
  }: {
    readonly rows: readonly number[];
    readonly key: Key;
    readonly columns: readonly Pick<StandingColumn, "header">[];
  },
): WorkbookProblem | null {
  const sheetRows = rows.map((row) => written.row + row + 2);
  const isBlank = key.every((cell) => String(cell).trim() === "");
  if (isBlank) return { code: "typed-without-key", table: written.name, rows: sheetRows };
  if (rows.length === 1) return null;
  const named = key.filter((cell) => typeof cell === "string" && cell !== "").join(", ");
  const headers = columns.map(({ header }) => header);
  const twice = { key: named, rows: sheetRows, columns: headers };
  return { code: "typed-twice", table: written.name, ...twice };
}

/** The same without the cells of some keys in some columns; a key with nothing left is let go. */
export function withoutCells(
  { columns, typedBeside }: UserColumns,
  headers: readonly string[],
  { keys, fold }: { readonly keys: ReadonlySet<string>; readonly fold: Fold },
): UserColumns {
  const left = columns.map((column) =>
    headers.includes(column.header)
      ? { ...column, byKey: new Map([...column.byKey].filter(([key]) => !keys.has(key))) }
      : column,
  );
  const isLeft = (key: Key): boolean =>
    left.some(({ byKey }) => {
      const cell = byKey.get(fold(key));
      return cell !== undefined && (cell.value !== "" || cell.formulaR1C1 !== null);
    });
  return { columns: left, typedBeside: typedBeside.filter(isLeft) };
}
