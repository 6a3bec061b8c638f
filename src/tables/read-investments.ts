import { failure, ok } from "../domain/problem";
import { amount, choiceOf, date, number, quarterOrDate, text, type When } from "./cell-readers";
import type { Grid } from "./grid";
import type { InvestmentColumns, InvestmentField } from "./investments-fields";
import type { ReadingAnswers } from "./reading-answers";
import { readRecords, type ReadRecords, type RecordRow } from "./read-records";
import type { RecordCells } from "./record-cells";

export const investmentCategories = ["People", "Product", "Promotion", "Programs"] as const;

/** What was put into a partner. At least one of hours and amount is there. */
export type InvestmentValues = {
  readonly partner: string;
  readonly when: When;
  readonly category: (typeof investmentCategories)[number] | null;
  readonly hours: number | null;
  readonly amountMinor: number | null;
};

export type Investment = RecordRow<InvestmentField, InvestmentValues>;
export type ReadInvestments = ReadRecords<InvestmentField, InvestmentValues>;

const category = choiceOf(investmentCategories);

/** Reads Investments. A row that cannot be dated, or without a figure, belongs to no quarter. */
export function readInvestments(
  grid: Grid,
  columns: InvestmentColumns,
  answers: ReadingAnswers = {},
): ReadInvestments {
  return readRecords<InvestmentField, InvestmentValues>(
    grid,
    {
      columns,
      key: "partner",
      readRow: (cells) => {
        const partner = cells.read("partner", text);
        if (partner === null) return failure(cells.lacking(["partner"], { code: "no-partner" }));
        const hours = cells.read("hours", number);
        const amountMinor = cells.read("amount", amount);
        if (hours === null && amountMinor === null)
          return failure(cells.lacking(inOrder(columns, "amount", "hours"), { code: "no-figure" }));
        const when = whenOf(cells);
        if (when === null)
          return failure(cells.lacking(inOrder(columns, "date", "quarter"), { code: "no-date" }));
        return ok({
          partner,
          when,
          category: cells.read("category", category),
          hours,
          amountMinor,
        });
      },
    },
    answers,
  );
}

/** The day says more than the quarter. */
function whenOf({ read }: RecordCells<InvestmentField>): When | null {
  const day = read("date", date);
  return day === null ? read("quarter", quarterOrDate) : { date: day };
}

/** The field to name first is one that has a column. */
const inOrder = (
  columns: InvestmentColumns,
  first: InvestmentField,
  second: InvestmentField,
): readonly [InvestmentField, InvestmentField] =>
  columns[first] === undefined ? [second, first] : [first, second];
