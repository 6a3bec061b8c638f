import { format as formatted, isDateFormat, isValidFormat } from "numfmt";
import { constants, helpers } from "./engine";

/**
 * Excel's number formats and what the engine is given for them. One the engine cannot read would
 * turn the cell's value into an error, so it gets a near one, told apart by empty strings at the
 * end: the engine's format of a cell is enough to know Excel's, wherever the cell is copied to.
 */
const locale = constants.DEFAULT_LOCALE;
const toExcel = new Map<string, string>();
const toEngine = new Map<string, string>();

export const general = "General";

const samples = [1234.567, -1234.567, 0, 0.5, 45_292.75, "text"] as const;

const engineText = (value: string | number, format: string): string | null => {
  try {
    return helpers.formatValue(value, { format, locale });
  } catch {
    return null;
  }
};

/** A currency's language says nothing about separators; numfmt would take them from it. */
const withoutCurrencyLanguage = (format: string): string =>
  format.replaceAll(/\[\$([^\]-]+)-[0-9A-Fa-f]+\]/gu, "[$$$1]");

export const displayText = (value: string | number | boolean, format: string): string => {
  try {
    return formatted(withoutCurrencyLanguage(format), value);
  } catch {
    return String(value);
  }
};

/** The engine reads it and shows what Excel shows. */
const isShared = (format: string): boolean =>
  samples.every((sample) => engineText(sample, format) === displayText(sample, format));

const isReadable = (format: string): boolean =>
  samples.every((sample) => engineText(sample, format) !== null);

const rewritten = (format: string): string =>
  format
    .replaceAll(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\s?\d+)\]/giu, "")
    .replaceAll(/\[[<>=]+[^\]]*\]/gu, "")
    .replaceAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, (_, symbol: string) =>
      symbol ? `[$${symbol}]` : "",
    )
    .replaceAll(/_./gu, " ")
    .replaceAll("?", "#")
    .replaceAll(/General/giu, "0.##########")
    .replaceAll(/E[+-]/gu, "e");

const rewrittenDate = (format: string): string =>
  rewritten(format)
    .toLowerCase()
    .replaceAll(/am\/pm|a\/p/gu, "a")
    .replaceAll(/\[h+\]/gu, "hhhh")
    .replaceAll(/(?<!h)h(?!h)/gu, "hh");

/** Nearest first; the last one shows any number. */
const candidates = (format: string): readonly string[] => {
  const isDate = isValidFormat(format) && isDateFormat(format);
  const near = isDate ? rewrittenDate(format) : rewritten(format);
  return [near, near.split(";")[0] ?? "", isDate ? "m/d/yyyy hh:mm:ss" : "#,##0.##"];
};

const marked = (format: string): string => {
  const [first = "", ...others] = format.split(";");
  let mark = '""';
  while (toExcel.has([first + mark, ...others].join(";"))) mark += '""';
  return [first + mark, ...others].join(";");
};

const translated = (format: string): string => {
  if (format === "@" || isShared(format)) return format;
  const near = candidates(format).find((one) => one !== "" && isReadable(marked(one)));
  return marked(near ?? "#,##0.##");
};

/** "" for General. */
export const engineFormat = (excelFormat: string): string => {
  if (excelFormat === general) return "";
  const known = toEngine.get(excelFormat);
  if (known !== undefined) return known;
  const format = translated(excelFormat);
  toEngine.set(excelFormat, format);
  toExcel.set(format, excelFormat);
  return format;
};

export const excelFormat = (format: string | undefined): string =>
  format ? (toExcel.get(format) ?? format) : general;

export const isNumberFormat = (format: string): boolean => isValidFormat(format);
