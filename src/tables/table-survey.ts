import type { CellValue } from "./cell-value";
import { dateSurvey, type DateEvidence } from "./date-order";
import { decimalSurvey, type DecimalEvidence } from "./decimal-mark";
import type { ColumnForms } from "./deal-row";
import type { Grid } from "./grid";
import { groupSurvey } from "./group-columns";
import type { ReadingAnswers, ReadingQuestion } from "./reading-answers";
import type { RowKind } from "./row-kind";

/** What a table says of itself before any of its rows is read. */
export type TableSurvey = {
  readonly see: (cells: readonly CellValue[], kind: RowKind) => void;
  /** The group columns, where it is a report. */
  readonly groups: () => readonly number[];
  readonly forms: (answers: ReadingAnswers) => SurveyedForms;
};

/** How its dates and amounts are to be read, why so, and what only a person can say of it. */
export type SurveyedForms = ColumnForms & {
  /** Null where there is no such column. */
  readonly dates: DateEvidence | null;
  readonly decimals: DecimalEvidence | null;
  readonly questions: readonly ReadingQuestion[];
};

/** Looks at the columns of dates and amounts, either of which may be missing, and at the groups. */
export function tableSurvey(
  { name: table, headers }: Pick<Grid, "name" | "headers">,
  dateColumn: number | undefined,
  amountColumn: number | undefined,
): TableSurvey {
  const groups = groupSurvey();
  const dates = dateColumn === undefined ? null : dateSurvey();
  const decimals = amountColumn === undefined ? null : decimalSurvey();
  const headerOf = (column = -1) => String(headers[column] ?? "");
  return {
    see: (cells, kind) => {
      groups.see(cells, kind);
      dates?.see(cells[dateColumn ?? -1] ?? "");
      decimals?.see(cells[amountColumn ?? -1] ?? "");
    },
    groups: groups.columns,
    forms: (answers) => {
      const ofDates = dates?.evidence() ?? null;
      const ofDecimals = decimals?.evidence() ?? null;
      const column = headerOf(dateColumn);
      const amounts = headerOf(amountColumn);
      // What the cells say goes before what was said of other cells once.
      const dateOrder = ofDates?.order ?? answers.dateOrder?.[column] ?? null;
      const decimalMark = ofDecimals?.mark ?? answers.decimalMark?.[amounts] ?? null;
      const questions: ReadingQuestion[] = [];
      if (dateOrder === null && ofDates?.order === null && isOpen(ofDates))
        questions.push({ kind: "date-order", table, column, samples: ofDates.samples });
      if (decimalMark === null && ofDecimals?.mark === null && ofDecimals.ambiguous > 0)
        questions.push({
          ...{ kind: "decimal-mark", table, column: amounts, samples: ofDecimals.samples },
        });
      return { dateOrder, decimalMark, dates: ofDates, decimals: ofDecimals, questions };
    },
  };
}

const isOpen = (dates: Extract<DateEvidence, { readonly order: null }>): boolean =>
  dates.isContradicted || dates.ambiguous > 0;
