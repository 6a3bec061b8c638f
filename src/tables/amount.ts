import { minorUnits } from "../domain/numeric/minor-units";
import { amountText } from "./amount-text";
import type { CellValue } from "./cell-value";
import type { DecimalMark } from "./reading-answers";

/** Minor units, with the currency that stands beside them in the cell, "" for none. */
export type Money = { readonly minor: number; readonly currency: string };

/** Why a cell is no amount. */
export type AmountReason =
  | { readonly code: "not-a-number" }
  /** "1.200" may be 1.2 or 1,200: in minor units, with a point before the cents, and with a comma. */
  | { readonly code: "either-number"; readonly readings: readonly [number, number] };

const notANumber: AmountReason = { code: "not-a-number" };

/**
 * An amount that can be read in one way only, or in one way in its column: `mark` is what stands
 * before the cents there, null while that is unknown.
 */
export function readMoney(cell: CellValue, mark: DecimalMark | null): Money | AmountReason {
  if (typeof cell === "boolean") return notANumber;
  if (typeof cell === "number") return moneyOf(minorUnits(cell), "");
  const text = amountText(cell);
  if (text === null) return notANumber;
  const { point, comma, currency } = text;
  if (point === null || comma === null || point === comma) return moneyOf(point ?? comma, currency);
  if (mark === null) return { code: "either-number", readings: [point, comma] };
  return moneyOf(mark === "." ? point : comma, currency);
}

const moneyOf = (minor: number | null, currency: string): Money | AmountReason =>
  minor === null ? notANumber : { minor, currency };

/** An amount in minor units; null where the cell holds none that can be read in one way only. */
export function readAmount(cell: CellValue): number | null {
  const money = readMoney(cell, null);
  return "code" in money ? null : money.minor;
}
