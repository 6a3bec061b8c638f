import { calendarDate, dateSerial, firstSerial, lastSerial } from "../domain/numeric/date-serial";

/** What a date written as text may be: serials, null for a day that does not exist. */
export type DateText =
  /** The year or the name of the month tells the parts apart. */
  | { readonly kind: "plain"; readonly serial: number }
  /** Two numbers before a year: either may be the day. */
  | { readonly kind: "numbers"; readonly dmy: number | null; readonly mdy: number | null }
  /** The year has two digits, so its century, or even which number it is, is a guess. */
  | { readonly kind: "short-year" };

/** A time of day behind a date, which is ignored. */
const time = /[T ,]+\d{1,2}:\d{2}.*$/u;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? /iu;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/u;
const dayMonthYear =
  /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]{1,2}([a-z]{3,9})[-/., ]{1,2}(\d{4}|\d{2})$/iu;
const monthDayYear =
  /^([a-z]{3,9})[-/. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,2}(\d{4}|\d{2})$/iu;

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** Null where the text is no date, or none that exists. */
export function dateText(cell: string): DateText | null {
  if (cell.length > 60 || !/\d/u.test(cell)) return null;
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const date = takenApart(cell);
  remembered.set(cell, date);
  return date;
}

/** A column of dates holds the same days many times, and each is looked at before it is read. */
const remembered = new Map<string, DateText | null>();
const mostRemembered = 4000;

function takenApart(cell: string): DateText | null {
  const text = cell.trim().replace(/\s+/gu, " ").replace(time, "").replace(weekday, "");
  const byYear = yearFirst.exec(text);
  if (byYear) return plain(Number(byYear[1]), Number(byYear[3]), Number(byYear[4]));
  const byNumbers = yearLast.exec(text);
  if (byNumbers) return numbers(Number(byNumbers[1]), Number(byNumbers[3]), byNumbers[4] ?? "");
  const [, day = "", month = "", year = ""] = dayMonthYear.exec(text) ?? [];
  if (year !== "") return named(day, month, year);
  const [, name = "", date = "", ofYear = ""] = monthDayYear.exec(text) ?? [];
  return ofYear === "" ? null : named(date, name, ofYear);
}

function numbers(one: number, other: number, year: string): DateText | null {
  const inYear = year.length === 4 ? Number(year) : 2000;
  const dmy = dayOf(inYear, other, one);
  const mdy = dayOf(inYear, one, other);
  if (dmy === null && mdy === null) return null;
  return year.length === 4 ? { kind: "numbers", dmy, mdy } : { kind: "short-year" };
}

/** Beside a month's name two digits are a year like any other: "31-Dec-25", as Excel writes it. */
function named(day: string, name: string, year: string): DateText | null {
  const lower = name.toLowerCase();
  const month = months.findIndex((known) => known.startsWith(lower) || lower === shortened[known]);
  if (month === -1) return null;
  if (year.length === 4) return plain(Number(year), month + 1, Number(day));
  // Excel too takes 00 to 29 for this century; beyond, nobody knows.
  if (Number(year) > lastShortYear) return { kind: "short-year" };
  return plain(2000 + Number(year), month + 1, Number(day));
}

const lastShortYear = 29;
const shortened: Readonly<Record<string, string>> = { september: "sept" };

function plain(year: number, month: number, day: number): DateText | null {
  const serial = dayOf(year, month, day);
  return serial === null ? null : { kind: "plain", serial };
}

/** Null where the day does not exist, or lies where Excel has no dates. */
function dayOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = dateSerial(year, month, day);
  if (!(serial >= firstSerial && serial <= lastSerial)) return null;
  return calendarDate(serial).day === day ? serial : null;
}
