import type { CellValue } from "./cell-value";

/** Reads each distinct cell once: for columns that hold few values, many times each. */
export function remembering<Value>(read: (cell: CellValue) => Value): (cell: CellValue) => Value {
  const known = new Map<CellValue, Value>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
}
