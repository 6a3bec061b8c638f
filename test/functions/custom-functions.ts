/** The part of Excel's `CustomFunctions` that a function meets while it calculates. */
class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export const customFunctions = {
  Error: CellError,
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
    invalidName: "#NAME?",
    invalidReference: "#REF!",
  },
} as const;

/** What a cell shows: the value, or the error with its sentence. */
export const shownBy = (calculate: () => unknown): unknown => {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`.trim();
    throw error;
  }
};

/** A cell that holds an error, as Excel's runtime hands it to a function. */
export const errorCell = (code: string): unknown => new CellError(code);
