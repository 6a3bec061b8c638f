import { readRating } from "../domain/fit/rating";
import { failure, ok, type Result } from "../domain/problem";
import { readMoney } from "./amount";
import { cellText } from "./cell-text";
import type { CellValue } from "./cell-value";
import { agree } from "./currency-mark";
import type { ColumnForm } from "./column-forms";
import { readDay } from "./date";
import { normaliseHeader } from "./normalise-header";
import { readNumber } from "./number";
import { readQuarter, type Quarter } from "./quarter";
import type { RecordReason } from "./record-problem";

/**
 * Reads a cell that is neither blank nor an error, in the form of its column; null where it says
 * that there is nothing.
 */
export type CellReader<Value> = (
  cell: CellValue,
  form: ColumnForm,
) => Result<Value | null, RecordReason>;

const reader =
  <Value>(read: (cell: CellValue) => Value | null, otherwise: RecordReason): CellReader<Value> =>
  (cell) => {
    const value = read(cell);
    return value === null ? failure(otherwise) : ok(value);
  };

export const text: CellReader<string> = (cell) => ok(cellText(cell));

/** The Excel serial of a day. */
export const date: CellReader<number> = (cell, { dateOrder }) => {
  const day = readDay(cell, dateOrder());
  return typeof day === "number" ? ok(day) : failure(day);
};

/** In minor units; one in another currency than all the others is none. */
export const amount: CellReader<number> = (cell, { decimalMark, currency }) => {
  const money = readMoney(cell, decimalMark());
  if (!("code" in money))
    return agree(money.currency, currency)
      ? ok(money.minor)
      : failure({ code: "other-currency", currency });
  return failure(money.code === "not-a-number" ? { code: "not-an-amount" } : money);
};

export const number = reader(readNumber, { code: "not-a-number" });

/** A day, or a quarter as the fiscal year of the workbook counts it. */
export type When = { readonly date: number } | Quarter;

export const quarterOrDate: CellReader<When> = (cell, form) => {
  const quarter = readQuarter(cell);
  if (quarter !== null) return ok(quarter);
  const day = date(cell, form);
  if (day.ok) return ok(day.value === null ? null : { date: day.value });
  return failure(day.problem.code === "not-a-date" ? { code: "not-a-quarter" } : day.problem);
};

/** Any number; which scale it must be on is for the score to say. */
export const rating: CellReader<number> = (cell) => {
  const read = readRating(cell, { min: -Infinity, max: Infinity });
  return read.ok ? read : failure({ code: "not-a-rating" });
};

const answers = new Map<string, boolean>([
  ...["yes", "y", "true", "1"].map((word) => [word, true] as const),
  ...["no", "n", "false", "0"].map((word) => [word, false] as const),
]);

const answer = (cell: CellValue): boolean | null =>
  answers.get(normaliseHeader(cellText(cell))) ?? null;

export const yesOrNo = reader(answer, { code: "not-yes-or-no" });

/** The day something was done, or only whether it was. */
export const done: CellReader<number | boolean> = (cell, form) => {
  const said = answer(cell);
  if (said !== null) return ok(said);
  const day = date(cell, form);
  if (day.ok || day.problem.code !== "not-a-date") return day;
  return failure({ code: "not-done" });
};

/** One of a few words, in any case and spacing. */
export function choiceOf<Choice extends string>(choices: readonly Choice[]): CellReader<Choice> {
  const byWord = new Map(choices.map((choice) => [normaliseHeader(choice), choice]));
  const otherwise = { code: "not-in-list", choices } as const;
  return reader((cell) => byWord.get(normaliseHeader(cellText(cell))) ?? null, otherwise);
}

/** Ids in one cell, split at commas too: unlike names they hold none. */
export const ids: CellReader<readonly string[]> = (cell) => {
  const parts = typeof cell === "string" ? cell.split(/[;,\r\n]/u) : [cell];
  const found = [...new Set(parts.map(cellText).filter((id) => id !== ""))];
  return ok(found.length === 0 ? null : found);
};
