import { dateSerial } from "../domain/numeric/date-serial";

/** Today's local date as an Excel serial. */
export function today(): number {
  const date = new Date();
  return dateSerial(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The local date and time, to the minute, as an Excel serial with its fraction. */
export function now(): number {
  const date = new Date();
  return today() + (date.getHours() * 60 + date.getMinutes()) / (24 * 60);
}
