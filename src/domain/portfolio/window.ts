import { calendarDate, dateSerial } from "../numeric/date-serial";

/** Close dates from and to, both inclusive, as Excel serials. */
export type Window = { readonly from: number; readonly to: number };

/** The first day of the quarter that holds `date`; fiscal years start in month `startsIn`. */
export function quarterStart(date: number, startsIn: number): number {
  const { year, month } = calendarDate(date);
  const into = (((month - startsIn) % 3) + 3) % 3;
  return dateSerial(year, month - into, 1);
}

/** The end of a day's month where the month has no such day: a month after 31 January is 28 February. */
export function sameDayMonthsLater(date: number, months: number): number {
  const { year, month, day } = calendarDate(date);
  const lastDay = dateSerial(year, month + months + 1, 1) - 1;
  return Math.min(dateSerial(year, month + months, day), lastDay);
}

function monthsLater(date: number, months: number): number {
  const { year, month, day } = calendarDate(date);
  return dateSerial(year, month + months, day);
}

/**
 * The as-of date proposed for a workbook: the end of the calendar quarter of the latest won deal,
 * so that old data is seen as it stood; today where that end is still to come or nothing was won.
 */
export function defaultAsOf(wonCloseDates: Iterable<number>, today: number): number {
  let latest = -Infinity;
  for (const date of wonCloseDates) latest = Math.max(latest, date);
  if (latest === -Infinity) return today;
  return Math.min(monthsLater(quarterStart(latest, 1), 3) - 1, today);
}

/**
 * The last four complete quarters at an as-of date; a quarter that ends on it is complete.
 *
 * @param fiscalYearStartsIn the month, 1 to 12, in which fiscal years start
 * @example defaultWindow(dateSerial(2026, 9, 30)) // 2025-10-01 to 2026-09-30
 */
export function defaultWindow(asOf: number, fiscalYearStartsIn = 1): Window {
  const afterLast = quarterStart(asOf + 1, fiscalYearStartsIn);
  return { from: monthsLater(afterLast, -12), to: afterLast - 1 };
}

/** How many complete quarters lie between a date and the as-of date: −1 for the quarter that runs. */
export function quartersBack(date: number, asOf: number, fiscalYearStartsIn = 1): number {
  const [its, afterLast] = [date, asOf + 1].map((day) =>
    monthNumber(quarterStart(day, fiscalYearStartsIn)),
  );
  return ((afterLast ?? 0) - (its ?? 0)) / 3 - 1;
}

/** How many quarters a window has: a whole number where it begins and ends with months that make it so. */
export function quartersIn({ from, to }: Window): number {
  const isWholeMonths = calendarDate(from).day === 1 && calendarDate(to + 1).day === 1;
  return isWholeMonths ? (monthNumber(to + 1) - monthNumber(from)) / 3 : (to - from + 1) / 91.3125;
}

function monthNumber(date: number): number {
  const { year, month } = calendarDate(date);
  return year * 12 + month;
}

/**
 * The days of a quarter by its number; a fiscal year has the number of the calendar year in which it
 * ends.
 */
export function quarterDays(
  { year, quarter }: { readonly year: number; readonly quarter: number },
  fiscalYearStartsIn = 1,
): Window {
  const firstYear = fiscalYearStartsIn > 1 ? year - 1 : year;
  const from = dateSerial(firstYear, fiscalYearStartsIn + 3 * (quarter - 1), 1);
  return { from, to: monthsLater(from, 3) - 1 };
}
