import type { CellValue } from "./cell-value";
import { dateOrderOf, type DateEvidence } from "./date-order";
import { decimalSurvey, type DecimalEvidence } from "./decimal-mark";
import type { Grid } from "./grid";
import type { DateOrder, DecimalMark, ReadingAnswers, ReadingQuestion } from "./reading-answers";

/** How the cells of a column are to be read; null where nothing in it and nobody says so. */
export type ColumnForm = {
  readonly dateOrder: () => DateOrder | null;
  readonly decimalMark: () => DecimalMark | null;
  /** What amounts are in, "" where nobody says. */
  readonly currency: string;
};

/**
 * The forms of the columns of a table. A column is looked through when it is first asked for, and
 * what neither it nor a person has settled is put to `ask`.
 */
export function columnForms(
  grid: Grid,
  answers: ReadingAnswers,
  ask: (question: ReadingQuestion) => void,
): (column: number) => ColumnForm {
  const headerOf = (column: number) => String(grid.headers[column] ?? "");
  const cellsOf = (column: number) => grid.rows.map((row) => row[column] ?? "");
  const dateOrder = once((column: number) => {
    const header = headerOf(column);
    const evidence = dateOrderOf(cellsOf(column));
    if (evidence.order !== null) return evidence.order;
    const answer = answers.dateOrder?.[header];
    if (answer !== undefined) return answer;
    const samples = openDates(evidence);
    if (samples !== null) ask({ kind: "date-order", table: grid.name, column: header, samples });
    return evidence.order;
  });
  const decimalMark = once((column: number) => {
    const header = headerOf(column);
    const evidence = decimalsOf(cellsOf(column));
    if (evidence.mark !== null) return evidence.mark;
    const answer = answers.decimalMark?.[header];
    if (answer !== undefined) return answer;
    const samples = openDecimals(evidence);
    if (samples !== null) ask({ kind: "decimal-mark", table: grid.name, column: header, samples });
    return evidence.mark;
  });
  return (column) => ({
    dateOrder: () => dateOrder(column),
    decimalMark: () => decimalMark(column),
    currency: answers.currency ?? "",
  });
}

function once<Value>(of: (column: number) => Value): (column: number) => Value {
  const known = new Map<number, Value>();
  return (column) => {
    const value = known.has(column) ? (known.get(column) as Value) : of(column);
    known.set(column, value);
    return value;
  };
}

const openDates = (evidence: DateEvidence): readonly string[] | null =>
  evidence.order === null && (evidence.isContradicted || evidence.ambiguous > 0)
    ? evidence.samples
    : null;

const openDecimals = (evidence: DecimalEvidence): readonly string[] | null =>
  evidence.mark === null && evidence.ambiguous > 0 ? evidence.samples : null;

function decimalsOf(cells: readonly CellValue[]): DecimalEvidence {
  const { see, evidence } = decimalSurvey();
  for (const cell of cells) see(cell);
  return evidence();
}
