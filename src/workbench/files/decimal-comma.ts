const likeNumber = /^[-+]?\d[\d.,]*$/;
const withComma = /^[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;
const withPoint = /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * Whether a column's numbers are written 1.234,5: all of them can be read so, and one of them
 * cannot be read otherwise. "1,234" alone decides nothing and stays what Excel makes of it.
 */
const hasDecimalComma = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => likeNumber.test(cell));
  return (
    numbers.every((cell) => withComma.test(cell)) && numbers.some((cell) => !withPoint.test(cell))
  );
};

const toPoint = (cell: string): string =>
  withComma.test(cell) ? cell.replaceAll(".", "").replace(",", ".") : cell;

/** The rows with every column of decimal commas written with points instead. */
export const withoutDecimalCommas = (
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    hasDecimalComma(rows.map((row) => (row[column] ?? "").trim())),
  );
  if (columns.length === 0) return rows;
  const changed = new Set(columns);
  return rows.map((row) =>
    row.map((cell, column) => (changed.has(column) ? toPoint(cell.trim()) : cell)),
  );
};
