import type { Action } from "../domain/portfolio/review/action";
import { counted, whole } from "./counting";
import type { Explanation } from "./workbook-problems";

/** "2026Q3" as people say it: "Q3" within a year, "Q3 2026" in a title. */
export const shortQuarter = (label: string): string => label.slice(label.indexOf("Q"));
export const longQuarter = (label: string): string =>
  `${shortQuarter(label)} ${label.slice(0, label.indexOf("Q"))}`;

/** The quarter before "2026Q1" is "2025Q4". */
export function quarterBefore(label: string): string {
  const [year, quarter] = label.split("Q").map(Number);
  if (year === undefined || quarter === undefined) return label;
  return quarter === 1 ? `${year - 1}Q4` : `${year}Q${quarter - 1}`;
}

/** The quarter after "2026Q4" is "Q1". */
export const nextQuarter = (label: string): string => `Q${(Number(label.slice(-1)) % 4) + 1}`;

export const finaliseText = (quarter: string): string => `Finalise ${shortQuarter(quarter)}`;

/** "12 of 40": how many are decided. */
export const decidedOf = (decided: number, partners: number): string =>
  `${whole(decided)} of ${whole(partners)}`;

const about = (partners: readonly string[]): string =>
  partners.length === 1 ? (partners[0] ?? "") : counted(partners.length, "partner");

/** Read aloud: "Exit saved for LogoCorp, 12 of 40". */
export const savedText = (action: Action, partners: readonly string[], progress: string): string =>
  `${action} saved for ${about(partners)}, ${progress}`;

export const undoneText = (partners: readonly string[], progress: string): string =>
  `Taken back for ${about(partners)}, ${progress}`;

export const changedSince = (partners: readonly string[]): string =>
  `${about(partners)} changed in the sheet since, so that nothing is taken back`;

export const nothingToUndo = "Nothing to undo";

const mostNamed = 5;

/** A few names; of many the first, and how many more. */
export const some = (names: readonly string[], between = ", "): string =>
  names.length <= mostNamed
    ? names.join(between)
    : `${names.slice(0, mostNamed - 1).join(between)} and ${whole(names.length - mostNamed + 1)} more`;

export const notSavedText = (partners: readonly string[]): string =>
  `Not saved for ${some(partners)}`;

/** Of one partner, in the list; null where taking a decision back is what failed. */
export const failedText = (action: Action | null): string =>
  action === null ? "Not taken back" : `${action} not saved`;

/** Beside how many are decided. */
export const notSavedCount = (count: number): string => `${whole(count)} not saved`;

/** Whatever was thrown while a decision was written. */
export const decisionFault = (detail: string): Explanation => ({
  title: "Vital Few stopped at a fault of its own",
  why: `It met something it was not made for. Neither you nor your data did anything wrong. Tell its makers: ${detail}.`,
  safe: "Look at the row in the sheet: a part of it may be written.",
});

export const allDecided = "Every partner listed is decided";

export const showPartner = (partner: string): string => `Show ${partner}`;

export const selectLogos = (count: number): string =>
  count === 1 ? "Select the logo" : `Select the ${whole(count)} logos`;

export const chipsCaption = "Outlined: advised. Filled: decided.";
