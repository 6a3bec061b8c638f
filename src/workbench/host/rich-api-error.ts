/** What Excel answers to a request it refuses: the codes are Excel's, the sentences near them. */
export class RichApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): RichApiError => new RichApiError("InvalidArgument", message);

export const itemNotFound = (message = "The requested resource doesn't exist."): RichApiError =>
  new RichApiError("ItemNotFound", message);

export const itemAlreadyExists = (
  message = "A resource with the same name or identifier already exists.",
): RichApiError => new RichApiError("ItemAlreadyExists", message);

export const accessDenied = (
  message = "You cannot perform the requested operation. The cell or chart you're trying to change is on a protected sheet.",
): RichApiError => new RichApiError("AccessDenied", message);

export const invalidOperation = (message: string): RichApiError =>
  new RichApiError("InvalidOperation", message);

/** Throws why cells cannot be put in or taken out, if they cannot. */
export const refuse = (refusal: string | null): void => {
  if (refusal !== null) throw new RichApiError("InsertDeleteConflict", refusal);
};

export const tableOverlaps = (): RichApiError =>
  new RichApiError("MergedRangeConflict", "A table can't overlap another table.");

export const invalidReference = (
  message = "This reference is not valid for the current operation.",
): RichApiError => new RichApiError("InvalidReference", message);

/** A member Excel has and this host has not: it is named, so that nobody takes it for a bug. */
export const notImplemented = (member: string): RichApiError =>
  new RichApiError("NotImplemented", `The workbench's host has no ${member}.`);
