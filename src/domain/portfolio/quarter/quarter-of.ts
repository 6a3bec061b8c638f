import { calendarDate } from "../../numeric/date-serial";
import { quarterStart } from "../window";

/** "2026Q3"; labels of quarters sort as the quarters do. */
export type QuarterLabel = string;

/**
 * The quarter that a session at an as-of date decides on: the last complete one, which is the last
 * quarter of the default window; a quarter that ends on the as-of date is complete.
 *
 * @param fiscalYearStartsIn the month, 1 to 12, in which fiscal years start; a fiscal year has the
 * number of the calendar year in which it ends
 * @example quarterOf(dateSerial(2026, 10, 5)) // "2026Q3"
 */
export function quarterOf(asOf: number, fiscalYearStartsIn = 1): QuarterLabel {
  const { year, month } = calendarDate(quarterStart(asOf + 1, fiscalYearStartsIn) - 1);
  const monthsIn = (month - fiscalYearStartsIn + 12) % 12;
  const endsNextYear = fiscalYearStartsIn > 1 && month >= fiscalYearStartsIn;
  return `${endsNextYear ? year + 1 : year}Q${Math.floor(monthsIn / 3) + 1}`;
}
