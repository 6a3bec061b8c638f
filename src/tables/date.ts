import { calendarDate, dateSerial, firstSerial, lastSerial } from "../domain/numeric/date-serial";
import type { CellValue } from "./cell-value";

/** A day first to last, then perhaps a time, which is ignored. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u;

/** The Excel serial of a day; null where the cell holds no date that can be read in one way only. */
export function readDate(cell: CellValue): number | null {
  if (typeof cell === "boolean") return null;
  const serial = typeof cell === "number" ? Math.floor(cell) : isoSerial(cell.trim());
  return serial >= firstSerial && serial <= lastSerial ? serial : null;
}

/** NaN where the text is no ISO date or the day does not exist. */
function isoSerial(text: string): number {
  const [year, month, day] = (isoDate.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return NaN;
  const serial = dateSerial(year, month, day);
  const back = calendarDate(serial);
  return back.year === year && back.month === month && back.day === day ? serial : NaN;
}
