import type { Action } from "../domain/portfolio/review/action";
import { counted } from "./counting";

/** Errors under the fields of a decision. */
export const needsDate = (action: Action): string => `${action} needs a date`;
export const needsOwner = (action: Action): string => `${action} needs an owner`;
export const needsReason = (advised: Action): string => `Say why it is not ${advised}`;
export const noActionChosen = "Choose what to do";
export const dateUnreadable = "Type the date like 31 Dec 2026";
export const dateExample = "31 Dec 2026";

export const reasonLabel = (advised: Action): string =>
  `Reason, because you differ from ${advised}`;

export const bulkReasonLabel = (differing: number): string =>
  `Reason, because ${counted(differing, "partner")} ${differing === 1 ? "is" : "are"} advised otherwise`;

/** The owner that a decision on many is given to at first. */
export const eachManager = "Each one’s manager";

/** Whom "each one's manager" leaves without an owner. */
export const withoutManager = (names: readonly string[]): string =>
  names.length === 1
    ? `${names[0] ?? ""} has no manager: name an owner`
    : `${counted(names.length, "partner")} have no manager: name an owner`;

export const oneActionOnly = "Choose rows with one action";
