import { failure, ok, type Result } from "../domain/problem";
import { readMoney, type Money } from "./amount";
import type { CellValue } from "./cell-value";
import { cellText, isBlank, isError } from "./cell-text";
import { agree, moreExact } from "./currency-mark";
import { readDay } from "./date";
import type { DealField } from "./deal-fields";
import type { DateOrder, DecimalMark } from "./reading-answers";
import type { CellReason } from "./row-problem";

/** The fields that are read; the others wait for what they are used for. */
export type ReadField = Extract<
  DealField,
  "dealId" | "deal" | "amount" | "closeDate" | "stage" | "currency" | "account" | "partner" | "role"
>;

export type DealCells = Readonly<Record<ReadField, CellValue>>;

/** How the columns of a table are to be read. */
export type ColumnForms = {
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
};

export type CellProblem = { readonly field: ReadField; readonly reason: CellReason };

export type RowValues = {
  readonly dealId: string;
  readonly name: string;
  readonly amountMinor: number | null;
  readonly closeDate: number | null;
  readonly currency: string;
};

/**
 * What a deal must have. A won one counts for revenue and needs both; others may lack them, but what
 * is there must be readable, or where nothing rests on their amounts, need not even be that.
 */
export type Demand = "amount-and-date" | "readable" | "readable-date";

const mustBeNoError = ["dealId", "deal", "stage", "partner", "role"] as const;
const error: CellReason = { code: "error-cell" };

/** The values of a row, or every cell of it that cannot be read. */
export function parseRow(
  cells: DealCells,
  demand: Demand,
  forms: ColumnForms,
): Result<RowValues, readonly CellProblem[]> {
  const problems: CellProblem[] = [];
  const refuse = (field: ReadField, reason: CellReason): null => {
    problems.push({ field, reason });
    return null;
  };
  for (const field of mustBeNoError) if (isError(cells[field])) refuse(field, error);
  const money = readOptional(cells.amount, demand, (cell) => readMoney(cell, forms.decimalMark));
  const day = readOptional(cells.closeDate, demand, (cell) => readDay(cell, forms.dateOrder));
  const isLoose = demand === "readable-date";
  const amount = isReason(money) ? (isLoose ? null : refuse("amount", money)) : money;
  const closeDate = isReason(day) ? refuse("closeDate", day) : day;
  const currency = currencyOf(cells.currency, amount, isLoose);
  if (isReason(currency)) refuse(currency.code === "error-cell" ? "currency" : "amount", currency);
  if (problems.length > 0 || isReason(currency)) return failure(problems);
  const [dealId, name] = [cellText(cells.dealId), cellText(cells.deal)];
  return ok({ dealId, name, amountMinor: amount?.minor ?? null, closeDate, currency });
}

const isReason = (value: number | string | Money | CellReason | null): value is CellReason =>
  typeof value === "object" && value !== null && "code" in value;

function readOptional<Value>(
  cell: CellValue,
  demand: Demand,
  read: (cell: CellValue) => Value | CellReason,
): Value | CellReason | null {
  if (isError(cell)) return error;
  return demand !== "amount-and-date" && isBlank(cell) ? null : read(cell);
}

/** The currency of its column, and of the amount itself where that says more. */
function currencyOf(cell: CellValue, amount: Money | null, isLoose: boolean): string | CellReason {
  if (isError(cell)) return isLoose ? "" : error;
  const currency = cellText(cell).toUpperCase();
  const beside = amount?.currency ?? "";
  if (isLoose || agree(currency, beside)) return moreExact(currency, beside);
  return { code: "other-currency", currency };
}
