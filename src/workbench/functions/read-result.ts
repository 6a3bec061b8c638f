import { type CellError, cellError } from "./cell-error";

/** What one cell of a result shows. */
export type ResultCell = number | string | boolean | CellError;

/** What a function answered: one value, an error, or rows that spill. */
export type Outcome = ResultCell | readonly (readonly ResultCell[])[];

/** The errors by which the functions runtime names a failure; every other one is #VALUE!. */
const errorByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Only these carry a sentence in Excel. */
const withSentence = new Set(["#N/A", "#VALUE!"]);

const readError = (error: string, message: unknown): CellError =>
  withSentence.has(error) && typeof message === "string"
    ? cellError(error, message)
    : cellError(error);

const readObject = (value: object): ResultCell => {
  const { type, basicValue, message } = value as Readonly<Record<string, unknown>>;
  if (type === "Error") return readError(String(basicValue), message);
  return typeof basicValue === "object" ? cellError("#VALUE!") : readCell(basicValue);
};

/** As Excel shows what a function returned: nothing at all is 0. */
const readCell = (value: unknown): ResultCell => {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  return typeof value === "object" ? readObject(value) : cellError("#VALUE!");
};

const readRows = (rows: readonly unknown[]): Outcome => {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = rows.every((row) => Array.isArray(row) && row.length === width);
  if (width === 0 || !rectangular) return cellError("#VALUE!");
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(readCell));
};

/** One entry of SetInvocationArrayResults, [id, succeeded, value, error code when it failed]. */
export const readResult = (
  entry: readonly unknown[],
): { readonly id: number; readonly outcome: Outcome } => {
  const [id, succeeded, value, code] = entry;
  if (typeof id !== "number") throw new Error(`invocation id: ${String(id)}`);
  if (succeeded !== true)
    return { id, outcome: readError(errorByCode[Number(code)] ?? "#VALUE!", value) };
  return { id, outcome: Array.isArray(value) ? readRows(value) : readCell(value) };
};
