import { failure, type Result } from "../domain/problem";
import { readAmount } from "./amount";
import { isBlank } from "./cell-text";
import type { CellValue } from "./cell-value";
import type { Grid } from "./grid";
import { recordCells, type RecordAside, type RecordCells } from "./record-cells";
import type { RecordProblem, RecordReason } from "./record-problem";
import type { RowAccount } from "./row-account";
import { firstFilled, readsTotal } from "./row-kind";

/** Which column, counted from 0, holds which field. */
export type RecordColumns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** A row that counts. A field that is null and not in `unread` is blank or has no column. */
export type RecordRow<Field extends string, Values> = Values & {
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The fields whose cell holds something that cannot be read: they are not checked. */
  readonly unread: readonly Field[];
};

/** What became of the rows: `read` = `used` + `setAside`, always. */
export type RecordCounts = {
  readonly read: number;
  readonly used: number;
  readonly setAside: number;
};

export type ReadRecords<Field extends string, Values> = {
  readonly table: string;
  /** A field without a column is not checked for any row. */
  readonly columns: RecordColumns<Field>;
  readonly records: readonly RecordRow<Field, Values>[];
  readonly counts: RecordCounts;
  /** Of the rows read, those that are hidden or filtered out. */
  readonly hidden: number;
  /** One for each row set aside, in row order. */
  readonly setAside: readonly RecordProblem[];
  /** Cells that cannot be read though their row counts, in row order. */
  readonly doubts: readonly RecordProblem[];
};

/** How the rows of one kind of table are read. */
export type RecordShape<Field extends string, Values> = {
  readonly columns: RecordColumns<Field>;
  /** The field that names what the row is about. */
  readonly key: Field;
  readonly readRow: (cells: RecordCells<Field>) => Result<Values, RecordAside<Field>>;
};

/** Reads a table row by row; every row is used or set aside with its reason. */
export function readRecords<Field extends string, Values>(
  grid: Grid,
  { columns, key, readRow }: RecordShape<Field, Values>,
): ReadRecords<Field, Values> {
  const records: RecordRow<Field, Values>[] = [];
  const setAside: RecordProblem[] = [];
  const doubts: RecordProblem[] = [];
  for (const [index, row] of grid.rows.entries()) {
    const cellOf = (field: Field): CellValue => row[columnOf(columns, field)] ?? "";
    const problemAt = problemsOf(grid, { columns, row: grid.firstRow + index, cells: row });
    const cells = recordCells(cellOf, grid.firstRow + index);
    const kind = notARecord(row, { columns, key });
    const read = kind === null ? readRow(cells) : failure({ reason: kind, field: null });
    if (!read.ok) {
      setAside.push(problemAt(read.problem.reason, read.problem.field, false));
      continue;
    }
    records.push({ ...read.value, row: cells.row, unread: [...cells.doubts.keys()] });
    for (const [field, reason] of cells.doubts) doubts.push(problemAt(reason, field, true));
  }
  const counts = { read: grid.rows.length, used: records.length, setAside: setAside.length };
  const { name: table, hiddenRows: hidden = 0 } = grid;
  return { table, columns, records, counts, hidden, setAside, doubts };
}

export type TableAccount = Omit<RowAccount, "kind">;

/** None of these tables is summed into revenue: what counts is used otherwise. */
export const recordsAccount = ({
  table,
  counts,
  hidden,
}: Pick<ReadRecords<string, unknown>, "table" | "counts" | "hidden">): TableAccount => ({
  table,
  read: counts.read,
  revenue: 0,
  otherUse: counts.used,
  setAside: counts.setAside,
  hidden,
});

const noColumn = -1;

const columnOf = (columns: RecordColumns<string>, field: string): number =>
  columns[field] ?? noColumn;

function problemsOf<Field extends string>(
  { name, headers }: Grid,
  place: {
    readonly columns: RecordColumns<Field>;
    readonly row: number;
    readonly cells: readonly CellValue[];
  },
) {
  const { columns, row, cells } = place;
  return (reason: RecordReason, field: Field | null, rowCounts: boolean): RecordProblem => {
    const at = field === null ? noColumn : columnOf(columns, field);
    const column = at === noColumn ? null : String(headers[at] ?? "");
    const found = at === noColumn ? firstFilled(cells) : (cells[at] ?? "");
    return { ...reason, table: name, row, column, found, rowCounts };
  };
}

/** What a report prints below its rows. */
const footer = /^(confidential information|copyright|generated (at|by|on)\b)/iu;

/** Blank rows, totals and footers, whatever their table is about. */
function notARecord<Field extends string>(
  cells: readonly CellValue[],
  { columns, key }: Pick<RecordShape<Field, unknown>, "columns" | "key">,
): RecordReason | null {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const [only, ...more] = filled;
  if (only === undefined) return { code: "blank-row" };
  if (more.length === 0 && footer.test(String(only.cell).trim())) return { code: "footer" };
  const totals = filled.filter(({ cell }) => readsTotal(cell));
  const named = cells[columnOf(columns, key)] ?? "";
  // A company may be called Total: then something else in words is said of it.
  const others = filled.filter(({ cell }) => !readsTotal(cell) && readAmount(cell) === null);
  const isTotal =
    totals.length > 0 &&
    (isBlank(named) || (readsTotal(named) ? others.length === 0 : isMapped(totals, columns)));
  return isTotal ? { code: "total-row" } : null;
}

/** A word in a column that nobody reads says nothing of the row. */
const isMapped = (
  totals: readonly { readonly column: number }[],
  columns: RecordColumns<string>,
): boolean => totals.some(({ column }) => Object.values(columns).includes(column));
