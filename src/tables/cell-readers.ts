import { readRating } from "../domain/fit/rating";
import { failure, ok, type Result } from "../domain/problem";
import { readAmount } from "./amount";
import { cellText } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDate } from "./date";
import { normaliseHeader } from "./normalise-header";
import { readNumber } from "./number";
import { readQuarter, type Quarter } from "./quarter";
import type { RecordReason } from "./record-problem";

/** Reads a cell that is neither blank nor an error; null where it says that there is nothing. */
export type CellReader<Value> = (cell: CellValue) => Result<Value | null, RecordReason>;

const reader =
  <Value>(read: (cell: CellValue) => Value | null, otherwise: RecordReason): CellReader<Value> =>
  (cell) => {
    const value = read(cell);
    return value === null ? failure(otherwise) : ok(value);
  };

export const text: CellReader<string> = (cell) => ok(cellText(cell));

/** The Excel serial of a day. */
export const date = reader((cell) => readDate(cell), { code: "not-a-date" });

/** In minor units. */
export const amount = reader((cell) => readAmount(cell), { code: "not-an-amount" });

export const number = reader(readNumber, { code: "not-a-number" });

/** A day, or a quarter as the fiscal year of the workbook counts it. */
export type When = { readonly date: number } | Quarter;

export const quarterOrDate = reader<When>(
  (cell) => {
    const quarter = readQuarter(cell);
    if (quarter !== null) return quarter;
    const day = readDate(cell);
    return day === null ? null : { date: day };
  },
  { code: "not-a-quarter" },
);

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
export const done = reader<number | boolean>((cell) => answer(cell) ?? readDate(cell), {
  code: "not-done",
});

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
