import type { CellValue } from "./cell-value";

const plainNumber = /^[+\-−]?\d+(\.\d+)?\s*%?$/u;

/** A number, also as plain digits in text or in per cent; null where it could be read otherwise. */
export function readNumber(cell: CellValue): number | null {
  if (typeof cell === "boolean") return null;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const text = cell.trim();
  if (!plainNumber.test(text)) return null;
  const value = Number(text.replace("−", "-").replace(/\s*%$/u, ""));
  if (!Number.isFinite(value)) return null;
  return text.endsWith("%") ? value / 100 : value;
}
