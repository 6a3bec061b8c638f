import { calendarDate } from "../domain/numeric/date-serial";
import type { Window } from "../domain/portfolio/window";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const monthYear = (serial: number): string => {
  const { year, month } = calendarDate(serial);
  return `${months[month - 1] ?? ""} ${year}`;
};

/** In the pane: "31 Dec 2026". */
export const paneDate = (serial: number): string =>
  `${calendarDate(serial).day} ${monthYear(serial)}`;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** On sheets: "2026-12-31". */
export function sheetDate(serial: number): string {
  const { year, month, day } = calendarDate(serial);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The calendar quarter of a date: "2026 Q3". */
export function quarterName(serial: number): string {
  const { year, month } = calendarDate(serial);
  return `${year} Q${Math.ceil(month / 3)}`;
}

/** The time of day of a serial to the minute: "14:32". */
export function timeOfDay(serial: number): string {
  // Half a second forgives the rounding of the fraction, never the minute.
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 0.5 / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** When something was done, for somebody who looks at it today: "today 14:32", "21 Nov 14:32". */
export function momentText(moment: number, today: number): string {
  const { month, day } = calendarDate(moment);
  const date = Math.floor(moment) === today ? "today" : `${day} ${months[month - 1] ?? ""}`;
  return `${date} ${timeOfDay(moment)}`;
}

/** A window in the pane: whole months as "Oct 2025 to Sep 2026", else by day. */
export function windowText({ from, to }: Window): string {
  const isWholeMonths = calendarDate(from).day === 1 && calendarDate(to + 1).day === 1;
  const text = isWholeMonths ? monthYear : paneDate;
  return text(from) === text(to) ? text(from) : `${text(from)} to ${text(to)}`;
}
