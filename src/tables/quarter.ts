import type { CellValue } from "./cell-value";
import { normaliseHeader } from "./normalise-header";

/** A quarter of a year; where the fiscal year begins is a setting. */
export type Quarter = { readonly year: number; readonly quarter: number };

const yearFirst = /^(?:fy)?(?<year>\d{4})q(?<quarter>[1-4])$/u;
const quarterFirst = /^q(?<quarter>[1-4])(?:fy)?(?<year>\d{4})$/u;

/** "2026 Q3", "2026-Q3", "Q3 2026", "FY2026 Q3"; null for anything else. */
export function readQuarter(cell: CellValue): Quarter | null {
  if (typeof cell !== "string") return null;
  const text = normaliseHeader(cell);
  const groups = (yearFirst.exec(text) ?? quarterFirst.exec(text))?.groups;
  if (groups === undefined) return null;
  return { year: Number(groups["year"]), quarter: Number(groups["quarter"]) };
}
