/**
 * Excel's dates: days since 1899-12-30, right from serial 61 (1900-03-01) on. Before it Excel
 * counts a 29 February 1900 that never was, so smaller serials are not dates here.
 */
export type CalendarDate = {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
};

export const firstSerial = 61;
/** 9999-12-31 */
export const lastSerial = 2_958_465;

const dayInMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The serial of a day; a month or day beyond its range runs on: month 13 is next January. */
export const dateSerial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - dayZero) / dayInMilliseconds;

/** The day of a serial; a time of day is ignored. */
export function calendarDate(serial: number): CalendarDate {
  const date = new Date(dayZero + Math.floor(serial) * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What the clock on the wall shows as a serial, its fraction the time of day. */
export const localSerial = (now: Date): number =>
  dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) +
  (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
