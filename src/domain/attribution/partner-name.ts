/**
 * What two spellings of a partner's or account's name must share to be the same: compatible
 * characters (NFKC, so no-break spaces are spaces), outer spaces off, inner runs to one, case.
 * Lower after upper case, so that "ß" meets "SS".
 */
export const foldName = (name: string): string =>
  name.normalize("NFKC").trim().replace(/\s+/gu, " ").toUpperCase().toLowerCase();
