import Papa from "papaparse";
import { withoutDecimalCommas } from "./decimal-comma";

/** Rows of a file as text, or the sentence that says why it cannot be opened. */
export type CsvFile =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly sentence: string };

const mostRows = 1_048_576;
const mostColumns = 16_384;

const refused = (sentence: string): CsvFile => ({ ok: false, sentence });

/** Byte order marks, and the encoding each stands for. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** As Excel reads text: by its mark, as UTF-8 where it is that, else in Windows' own encoding. */
const decode = (bytes: Uint8Array): string => {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/** Control characters that no text has; a tab, line breaks and form feeds it may have. */
const notText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Excel's own first line that names the delimiter. */
const named = /^sep=(.)(?:\r\n|\r|\n)/i;

const parse = (text: string): Papa.ParseResult<string[]> => {
  const [line = "", delimiter = ""] = named.exec(text) ?? [];
  // The line break at the end is no row, and would mislead the guess in a short file.
  const lines = text.slice(line.length).replace(/(?:\r\n|\r|\n)$/, "");
  return Papa.parse<string[]>(lines, {
    delimiter,
    delimitersToGuess: [",", ";", "\t", "|"],
  });
};

/** Reads a file of comma-separated values, or one separated by semicolons, tabs or bars. */
export const readCsv = (name: string, bytes: Uint8Array): CsvFile => {
  const text = decode(bytes);
  if (notText.test(text)) return refused(`“${name}” is not a text file, so it cannot be opened.`);
  if (text.trim() === "") return refused(`“${name}” is empty.`);
  const { data, errors } = parse(text);
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes)
    return refused(
      `“${name}” is broken: the quotation marks in row ${(quotes.row ?? 0) + 1} do not match.`,
    );
  if (data.length > mostRows || data.some((row) => row.length > mostColumns))
    return refused(`“${name}” has more rows or columns than an Excel sheet.`);
  return { ok: true, rows: withoutDecimalCommas(data) };
};
