/**
 * The error in a cell, such as "#N/A", or null for any other cell.
 *
 * Excel's runtime hands an error cell over as its own error object: its text is in `code`, or in
 * `basicValue` where the cell came as a data type.
 */
export const errorInCell = (cell: unknown): string | null => {
  if (typeof cell !== "object" || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  const error = code ?? basicValue;
  return typeof error === "string" && error.startsWith("#") ? error : null;
};

/** The errors a function may answer with; any other error of a cell can only be told in words. */
const answers: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
};

/** The answer that hands a cell's error on. Only #VALUE! and #N/A show the sentence. */
export const cellErrorAnswer = (error: string, sentence: string): CustomFunctions.Error => {
  const code = answers[error] ?? "invalidValue";
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], sentence);
};
