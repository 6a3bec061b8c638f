import { foldName } from "../domain/attribution/partner-name";
import { withoutLegalForm, withShortLegalForm } from "./legal-forms";

/** What is all that tells two names apart that are the same in a form. */
export type FormDifference =
  "punctuation" | "spacing" | "accents" | "ampersand" | "article" | "legal-spelling" | "legal-form";

/** A name brought to forms in which others may be the same, and to what the rest compares. */
export type NameForms = {
  readonly name: string;
  /** From the strictest to the loosest; a form that leaves nothing of the name is left out. */
  readonly forms: readonly { readonly difference: FormDifference; readonly text: string }[];
  /** The words without article and legal form. */
  readonly words: readonly string[];
  /** Every run of digits, in order: "Area 51" is never "Area 52". */
  readonly digits: string;
};

export function nameForms(name: string): NameForms {
  const folded = foldName(name);
  const words = wordsOf(folded);
  const plain = wordsOf(withoutAccents(folded));
  const linked = plain.filter((word) => !ampersands.has(word));
  const named = withoutArticle(linked);
  const joined = joinInitials(named);
  const own = withoutLegalForm(joined);
  const forms = [
    { difference: "punctuation", text: words.join(" ") },
    { difference: "spacing", text: words.join("") },
    { difference: "accents", text: plain.join("") },
    { difference: "ampersand", text: linked.join("") },
    { difference: "article", text: named.join("") },
    { difference: "legal-spelling", text: withShortLegalForm(joined).join("") },
    { difference: "legal-form", text: own.join("") },
  ] as const;
  return {
    name,
    forms: forms.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    words: own,
    digits: (folded.match(/\p{N}+/gu) ?? []).join(" "),
  };
}

const ampersands = new Set(["&", "+", "and", "und", "et"]);

/** "Northwind S.I." → northwind, si; "Smith & Sons" → smith, &, sons */
const wordsOf = (folded: string): readonly string[] =>
  folded
    .replace(/[.'’‘`´\p{Cf}]/gu, "")
    .replace(/[&+]/gu, " $& ")
    .split(/[^\p{L}\p{M}\p{N}&+]+/u)
    .filter((word) => word !== "");

/** Of the Latin, Greek and Cyrillic scripts: elsewhere a mark makes another letter. */
const withoutAccents = (folded: string): string =>
  folded
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");

const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && words[0] === "the" ? words.slice(1) : words;

/** "Acme S A S" → acme, sas */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let wasInitial = false;
  for (const word of words) {
    const isInitial = /^\p{L}$/u.test(word);
    if (isInitial && wasInitial) joined.push(`${joined.pop() ?? ""}${word}`);
    else joined.push(word);
    wasInitial = isInitial;
  }
  return joined;
}
