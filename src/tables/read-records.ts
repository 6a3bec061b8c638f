import { failure, type Result } from "../domain/problem";
import { readAmount } from "./amount";
import { isBlank } from "./cell-text";
import type { CellValue } from "./cell-value";
import { columnForms } from "./column-forms";
import type { Grid } from "./grid";
import type { ReadingAnswers, ReadingQuestion } from "./reading-answers";
import { recordCells, type RecordAside, type RecordCells } from "./record-cells";
import type { RecordProblem, RecordReason } from "./record-problem";
import type { RowAccount } from "./row-account";
import { detailKind, firstFilled, readsTotal } from "./row-kind";

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
  /** How a column is to be read where neither its cells nor the answers say so. */
  readonly questions: readonly ReadingQuestion[];
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
  answers: ReadingAnswers,
): ReadRecords<Field, Values> {
  const records: RecordRow<Field, Values>[] = [];
  const setAside: RecordProblem[] = [];
  const doubts: RecordProblem[] = [];
  const questions: ReadingQuestion[] = [];
  const formOf = columnForms(grid, answers, (question) => questions.push(question));
  for (const [index, row] of grid.rows.entries()) {
    const at = (field: Field) => {
      const column = columnOf(columns, field);
      return { cell: row[column] ?? "", form: formOf(column) };
    };
    const problemAt = problemsOf(grid, { columns, row: grid.firstRow + index, cells: row });
    const cells = recordCells(at, grid.firstRow + index);
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
  return { table, columns, records, counts, hidden, setAside, doubts, questions };
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

/** Blank rows, totals and footers, whatever their table is about. */
function notARecord<Field extends string>(
  cells: readonly CellValue[],
  { columns, key }: Pick<RecordShape<Field, unknown>, "columns" | "key">,
): RecordReason | null {
  const kind = detailKind(cells);
  if (kind === "blank-row" || kind === "footer-row") return { code: kind };
  const named = cells[columnOf(columns, key)] ?? "";
  const isTotal = isBlank(named)
    ? kind === "total-row"
    : readsTotal(named)
      ? !cells.some(isWords)
      : saysTotal(cells, columns);
  return isTotal ? { code: "total-row" } : null;
}

/** A company may be called Total: then something else in words is said of it. */
const isWords = (cell: CellValue): boolean =>
  !isBlank(cell) && !readsTotal(cell) && readAmount(cell) === null;

/** A word in a column that nobody reads says nothing of the row. */
const saysTotal = (cells: readonly CellValue[], columns: RecordColumns<string>): boolean =>
  Object.values(columns).some((column) => readsTotal(cells[column ?? noColumn] ?? ""));
