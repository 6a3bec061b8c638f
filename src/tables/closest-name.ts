import { distance } from "fastest-levenshtein";
import { foldName } from "../domain/attribution/partner-name";

/** One letter may be wrong in a short word, one in three in a longer one. */
const mostWrong = (length: number): number => Math.max(1, Math.floor(length / 3));

/**
 * The name that somebody who searched in vain may have meant: what was typed is nearly the name,
 * a word of it, or the beginning of one of them. Of several as near the first; null where none is.
 *
 * @example closestName("nrth", ["Globex Cloud", "Northwind SI"]) // → "Northwind SI"
 */
export function closestName(typed: string, names: readonly string[]): string | null {
  const sought = foldName(typed);
  if (sought.length < 2) return null;
  let nearest: { readonly name: string; readonly wrong: number } | null = null;
  for (const name of names) {
    const wrong = Math.min(...partsOf(foldName(name), sought.length).map(wrongIn(sought)));
    if (wrong < (nearest?.wrong ?? mostWrong(sought.length) + 1)) nearest = { name, wrong };
  }
  return nearest?.name ?? null;
}

const wrongIn = (sought: string) => (part: string) => distance(sought, part);

/** The name and its words, each whole and as far as it was typed, give or take a letter. */
function partsOf(name: string, length: number): readonly string[] {
  const wholes = [name, ...name.split(" ")];
  const lengths = [length - 1, length, length + 1];
  return wholes.flatMap((whole) => [whole, ...lengths.map((upTo) => whole.slice(0, upTo))]);
}
