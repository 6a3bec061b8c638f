import type { CellValue } from "./cell-value";

const errors = new Set([
  ..."#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #BUSY!".split(" "),
  ..."#GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #EXTERNAL! #PYTHON!".split(" "),
]);

export const isBlank = (cell: CellValue): boolean => typeof cell === "string" && cell.trim() === "";

export const isError = (cell: CellValue): boolean =>
  typeof cell === "string" && errors.has(cell.trim());

/** A cell as one line of text: no-break spaces and line breaks are spaces, runs of them one. */
export const cellText = (cell: CellValue): string =>
  typeof cell === "boolean"
    ? String(cell).toUpperCase()
    : typeof cell === "number"
      ? numberText(cell)
      : cell.trim().replace(/\s+/gu, " ");

/** Numbers as written integers, so that a long id is not "1.2e+21". */
const numberText = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);
