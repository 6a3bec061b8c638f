import { calendarDate } from "../../numeric/date-serial";
import { sameDayMonthsLater } from "../window";

/**
 * Tenure: whole months from the start date to the as-of date. A month is over on the same day of the
 * next one, or on its last day where it is shorter.
 *
 * @returns 0 for a start that is still to come; null where the start is not known
 * @example tenureMonths(dateSerial(2026, 1, 31), dateSerial(2026, 2, 28)) // 1
 */
export function tenureMonths(startDate: number | null, asOf: number): number | null {
  if (startDate === null) return null;
  const [start, end] = [calendarDate(startDate), calendarDate(asOf)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isOver = sameDayMonthsLater(startDate, months) <= asOf;
  return Math.max(isOver ? months : months - 1, 0);
}
