/** An error as a cell shows it, with the sentence Excel shows beside it. */
export type CellError = { readonly error: string; readonly message?: string };

export const cellError = (error: string, message?: string): CellError =>
  message === undefined || message === "" ? { error } : { error, message };

/** The answer has not come yet. */
export const busy: CellError = cellError("#BUSY!", "Waiting for the add-in.");

/** The add-in has not loaded, so nobody knows the function. */
export const unknownFunction: CellError = cellError("#NAME?", "The add-in has not loaded.");

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;
