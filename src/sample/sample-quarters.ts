import { dateSerial } from "../domain/numeric/date-serial";

/** First and last day. */
export type Days = { readonly from: number; readonly to: number };

/** The last day of the sample's window of four quarters: the day it is looked at. */
export const sampleAsOf = dateSerial(2026, 9, 30);

/** A quarter of the window, 0 to 3; −4 to −1 are those of the year before. */
export const quarterDays = (quarter: number): Days => ({
  from: dateSerial(2025, 10 + 3 * quarter, 1),
  to: dateSerial(2025, 13 + 3 * quarter, 1) - 1,
});

export const windowQuarters = [0, 1, 2, 3] as const;
