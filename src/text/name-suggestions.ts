import type { NearReason } from "../tables/name-likeness";
import { counted } from "./counting";
import { shortMoney } from "./money";

/** What is all that tells a name from the one it looks like. */
export const nearReasonText: Readonly<Record<NearReason, string>> = {
  punctuation: "punctuation differs",
  spacing: "spacing differs",
  accents: "accents differ",
  ampersand: "“&” or “and” differs",
  article: "“The” differs",
  "legal-spelling": "legal form spelled differently",
  "legal-form": "legal form differs",
  "one-letter": "one letter differs",
  "swapped-letters": "two letters are swapped",
  "part-of-name": "part of the name",
};

export const noNearName: Readonly<Record<"list" | "data", string>> = {
  list: "No close match in your list",
  data: "No close match in your data",
};

/** "4 names not in your partner list"; where there is no list, "4 names that look like others". */
export function namesTitle(count: number, against: "list" | "data"): string {
  if (count === 0) return against === "list" ? "Names and your partner list" : "Names";
  if (against === "list") return `${counted(count, "name")} not in your partner list`;
  return count === 1
    ? "1 name that looks like another"
    : `${counted(count, "name")} that look like others`;
}

/** When there is nothing to say. */
export const noNames: Readonly<Record<"list" | "data", string>> = {
  list: "Every name is in your partner list.",
  data: "No two names look alike.",
};

/** What stands behind a name: "4 rows · $62k"; money only where it is known. */
export const behindName = (rows: number, minor: number | null, currency: string): string =>
  [counted(rows, "row"), ...(minor === null ? [] : [shortMoney(minor, currency)])].join(" · ");

export const sameAsText = (name: string, partner: string): string =>
  `${name} is the same partner as ${partner}`;

export const keepText = (name: string): string => `Keep as its own: ${name}`;

export const undoSameText = (name: string, partner: string): string =>
  `Undo: ${name} is the same partner as ${partner}`;

export const undoKeepText = (name: string): string => `Undo: ${name} is kept as its own`;

/** On the overview: figures may belong together. */
export const unsettledText = (count: number): string =>
  count === 1
    ? "1 name may be another partner’s"
    : `${counted(count, "name")} may be other partners’`;
