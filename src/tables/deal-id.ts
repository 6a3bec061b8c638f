/** Alphabet of the last three characters of an 18-character Salesforce id. */
const suffixes = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/**
 * An id as ids compare: case-sensitively, an 18-character Salesforce id by its first 15. The last
 * three only say which of those are capitals, and prove that it is one: other ids keep all 18.
 */
export function comparableId(id: string): string {
  if (!/^[0-9A-Za-z]{18}$/u.test(id)) return id;
  const short = id.slice(0, 15);
  return id.slice(15).toUpperCase() === capitalsSuffix(short) ? short : id;
}

/** Each five characters give one: bit n is set where character n is a capital. */
function capitalsSuffix(short: string): string {
  return [0, 5, 10]
    .map((start) => {
      const capitals = Array.from(short.slice(start, start + 5), (char) => /[A-Z]/u.test(char));
      return suffixes[capitals.reduce((bits, capital, n) => bits + (capital ? 2 ** n : 0), 0)];
    })
    .join("");
}
