import { wholeCredit } from "../domain/attribution/involvements";
import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";

const plainNumber = /^\d+(\.\d+)?$/u;

/** The credit of a row as it stands, at least 0; a blank is 0; null where it cannot be read. */
export function readCredit(cell: CellValue): number | null {
  if (typeof cell === "boolean" || isError(cell)) return null;
  if (typeof cell === "number") return cell >= 0 && cell < Infinity ? cell : null;
  if (isBlank(cell)) return 0;
  return plainNumber.test(cell.trim()) ? Number(cell) : null;
}

/** A column is in per cent if anything in it is above 1; else its credits are fractions. */
export const isPerCent = (credits: readonly number[]): boolean =>
  credits.some((credit) => credit > 1);

/** In parts of `wholeCredit`, shared by the partners that stand in one cell. */
export const creditParts = (credit: number, perCent: boolean, partners: number): number =>
  Math.round((credit / (perCent ? 100 : 1) / partners) * wholeCredit);
