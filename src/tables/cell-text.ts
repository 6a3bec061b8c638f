import type { CellValue } from "./cell-value";

const errors = new Set([
  ..."#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #BUSY!".split(" "),
  ..."#GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #EXTERNAL! #PYTHON!".split(" "),
]);

export const isBlank = (cell: CellValue): boolean =>
  cell === "" || (typeof cell === "string" && cell.trim() === "");

export const isError = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.includes("#") && errors.has(cell.trim());

/** A cell as one line of text: no-break spaces and line breaks are spaces, runs of them one. */
export const cellText = (cell: CellValue): string =>
  typeof cell === "boolean"
    ? String(cell).toUpperCase()
    : typeof cell === "number"
      ? numberText(cell)
      : oneLine(cell.trim());

/** Most texts are one line already. */
const oneLine = (text: string): string =>
  /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, " ") : text;

/** Numbers as written integers, so that a long id is not "1.2e+21". */
const numberText = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);
