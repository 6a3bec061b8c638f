import { firstSerial, lastSerial } from "../domain/numeric/date-serial";
import type { CellValue } from "./cell-value";
import { dateText } from "./date-text";
import type { DateOrder } from "./reading-answers";

/** Why a cell is no date. */
export type DateReason =
  | { readonly code: "not-a-date" }
  /** "01/02/2025" may be two days: day first, and month first. */
  | { readonly code: "either-date"; readonly readings: readonly [number, number] }
  /** Its column has day and month in this order, and there it is no date. */
  | { readonly code: "not-in-order"; readonly order: DateOrder }
  | { readonly code: "short-year" };

const notADate: DateReason = { code: "not-a-date" };

/**
 * The Excel serial of a day that can be read in one way only, or in one way in its column: `order`
 * is the order there, null while that is unknown.
 */
export function readDay(cell: CellValue, order: DateOrder | null): number | DateReason {
  if (typeof cell === "boolean") return notADate;
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    return serial >= firstSerial && serial <= lastSerial ? serial : notADate;
  }
  const text = dateText(cell);
  if (text === null) return notADate;
  if (text.kind === "plain") return text.serial;
  if (text.kind === "short-year") return { code: "short-year" };
  if (order !== null) return text[order] ?? { code: "not-in-order", order };
  const { dmy, mdy } = text;
  if (dmy === null || mdy === null || dmy === mdy) return dmy ?? mdy ?? notADate;
  return { code: "either-date", readings: [dmy, mdy] };
}

/** The Excel serial of a day; null where the cell holds no date that can be read in one way only. */
export function readDate(cell: CellValue): number | null {
  const day = readDay(cell, null);
  return typeof day === "number" ? day : null;
}
