/** Excel takes these for a condition or a pattern. */
const condition = /^[=<>]|[*?~]/u;

/** Excel reads no criterion longer than this. */
const longest = 255;

/** Languages of Excel whose months are written in letters that a name may have too. */
const languages =
  "cs da de el en es et fi fr hr hu id it lt lv nb nl pl pt ro ru sk sl sv tr uk".split(" ");

const truths = ["true", "false", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "vero"];

let months: ReadonlySet<string> | null = null;

function isMonth(word: string): boolean {
  months ??= new Set(
    languages.flatMap((language) =>
      Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" })
          .format(Date.UTC(2026, month, 1))
          .toLowerCase(),
      ),
    ),
  );
  return months.has(word);
}

/** Digits with nothing but short words or months beside them: a number, a date, a time, an amount. */
function readsAsNumber(name: string): boolean {
  if (!/\p{Nd}/u.test(name)) return false;
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => word.length <= 4 || isMonth(word));
}

/**
 * Whether SUMIFS might take a name for something else: a condition, a pattern, a number, a truth
 * value or an error. Which texts read as numbers depends on the language of each reader's Excel, so
 * that in doubt a name is misread.
 */
export const isMisread = (name: string): boolean =>
  condition.test(name) ||
  name.length > longest ||
  name.startsWith("#") ||
  truths.includes(name.toLowerCase()) ||
  readsAsNumber(name);
