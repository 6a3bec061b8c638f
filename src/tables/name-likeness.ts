import { distance } from "fastest-levenshtein";
import type { FormDifference, NameForms } from "./name-forms";
import { readsAsRegion, regions, tooCommon } from "./name-words";

/** What tells two names apart that may be one partner, the closest first. */
export const nearReasons = [
  "punctuation",
  "spacing",
  "accents",
  "ampersand",
  "article",
  "legal-spelling",
  "legal-form",
  "one-letter",
  "swapped-letters",
  "part-of-name",
] as const;

export type NearReason = (typeof nearReasons)[number];

/**
 * What is all that tells two names apart; null where they are not alike. The same both ways round.
 * Cautious: digits must agree, and letters may differ in one long word only.
 */
export function nameLikeness(a: NameForms, b: NameForms): NearReason | null {
  if (a.digits !== b.digits) return null;
  return formDifference(a, b) ?? letterDifference(a.words, b.words) ?? partOfName(a, b);
}

function formDifference(a: NameForms, b: NameForms): FormDifference | null {
  for (const form of a.forms) {
    const same = b.forms.some(
      (other) => other.difference === form.difference && other.text === form.text,
    );
    if (same) return form.difference;
  }
  return null;
}

/** Below this, another letter is another word: "East", "West". */
const fewestLetters = 5;

/** Whether letters of a word may be mistyped: digits never are, and short words never. */
export const mayBeMistyped = (word: string): boolean =>
  word.length >= fewestLetters && !/\p{N}/u.test(word) && !regions.has(word);

/** Names of as many words, one of which is mistyped. */
function letterDifference(a: readonly string[], b: readonly string[]): NearReason | null {
  if (a.length !== b.length) return null;
  const at = a.findIndex((word, index) => word !== b[index]);
  if (a.some((word, index) => index > at && word !== b[index])) return null;
  return at === -1 ? null : wordDifference(a[at] ?? "", b[at] ?? "");
}

function wordDifference(a: string, b: string): NearReason | null {
  if (Math.abs(a.length - b.length) > 1 || !mayBeMistyped(a) || !mayBeMistyped(b)) return null;
  // "Bright" and "Wright", "Northern" and "Southern": the first letter is seldom mistyped.
  if (a.slice(0, 1) !== b.slice(0, 1)) return null;
  if (distance(a, b) === 1) return "one-letter";
  return isSwapped(a, b) ? "swapped-letters" : null;
}

/** "Nrothwind", "Northwind" */
function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  return (
    a.length === b.length &&
    a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2) === b
  );
}

/** A name that begins another: "Globex Cloud", "Globex Cloud EMEA". */
function partOfName(a: NameForms, b: NameForms): NearReason | null {
  const [whole, longer] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (whole.length === longer.length || whole.length === 0) return null;
  if (whole.some((word, index) => word !== longer[index])) return null;
  return isTelling(whole, longer.slice(whole.length)) ? "part-of-name" : null;
}

/** A single word says little unless it is long, or a place alone stands behind it: "IBM Ireland". */
function isTelling(words: readonly string[], rest: readonly string[]): boolean {
  const [only = ""] = words;
  if (words.length > 1) return words.join("").length >= fewestLetters;
  if (tooCommon.has(only)) return false;
  return only.length >= fewestLetters || (only.length > 1 && readsAsRegion(rest));
}
