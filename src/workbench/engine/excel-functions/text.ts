import { displayText } from "../number-format";
import {
  fail,
  numberOr,
  one,
  optional,
  scalar,
  toFlag,
  toInteger,
  toNumber,
  toText,
  type ExcelFunction,
} from "./define";
import { rounded } from "./rounding";

const longest = 32_767;

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const grouped = (number: number, decimals: number, isGrouped: boolean): string => {
  const zeros = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return displayText(number, `${isGrouped ? "#,##0" : "0"}${zeros}`);
};

const fixed = (number: number, decimals: number, isGrouped: boolean): string => {
  if (decimals > 127) return fail("#VALUE!");
  return grouped(rounded(number, decimals), Math.max(0, decimals), isGrouped);
};

const digits = (number: number, radix: number, length: number): string => {
  const isIn = (value: number, from: number, to: number): boolean => from <= value && value <= to;
  if (!isIn(number, 0, 2 ** 53 - 1) || !isIn(radix, 2, 36) || !isIn(length, 0, 255))
    return fail("#NUM!");
  return number.toString(radix).toUpperCase().padStart(length, "0");
};

/** A number written with these separators; percent signs at its end divide by 100 each. */
const numberValue = (text: string, decimal: string, group: string): number => {
  const plain = text.replaceAll(/\s/gu, "");
  if (plain === "") return 0;
  const [whole = "", fraction = "", ...more] = plain.replace(/%+$/u, "").split(decimal);
  if (more.length > 0 || fraction.includes(group)) return fail("#VALUE!");
  const percents = /%+$/u.exec(plain)?.[0].length ?? 0;
  const digitsOnly = `${whole.replaceAll(group, "")}.${fraction}`;
  if (!/^[-+]?(?:\d+\.\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(digitsOnly)) return fail("#VALUE!");
  return Number(digitsOnly) / 100 ** percents;
};

export const textFunctions: readonly ExcelFunction[] = [
  {
    name: "REPT",
    help: "Repeats text a given number of times.",
    parameters: [one("text"), one("number_times")],
    compute: (text, times) => {
      const count = toInteger(times);
      const written = toText(text);
      if (count < 0 || count * written.length > longest) fail("#VALUE!");
      return written.repeat(count);
    },
  },
  {
    name: "CODE",
    help: "Returns a numeric code for the first character in a text string.",
    parameters: [one("text")],
    compute: (text) => {
      const code = toText(text).charCodeAt(0);
      // Of the Windows character set only what it shares with Unicode.
      return code < 128 || (code >= 160 && code < 256) ? code : fail("#VALUE!");
    },
  },
  {
    name: "UNICODE",
    help: "Returns the number (code point) of the first character of the text.",
    parameters: [one("text")],
    compute: (text) => toText(text).codePointAt(0) ?? fail("#VALUE!"),
  },
  {
    name: "UNICHAR",
    help: "Returns the Unicode character of a number.",
    parameters: [one("number")],
    compute: (number) => {
      const code = toInteger(number);
      if (code < 1 || code > 0x10ffff) fail("#VALUE!");
      return isSurrogate(code) ? fail("#N/A") : String.fromCodePoint(code);
    },
  },
  {
    name: "FIXED",
    help: "Formats a number as text with a fixed number of decimals.",
    parameters: [one("number"), optional(one("decimals")), optional(one("no_commas"))],
    compute: (number, decimals, noCommas) =>
      fixed(toNumber(number), Math.trunc(numberOr(decimals, 2)), !toFlag(noCommas)),
  },
  {
    name: "DOLLAR",
    help: "Converts a number to text, using the $ (dollar) currency format.",
    parameters: [one("number"), optional(one("decimals"))],
    compute: (number, decimals) => {
      const value = toNumber(number);
      const text = `$${fixed(Math.abs(value), Math.trunc(numberOr(decimals, 2)), true)}`;
      return value < 0 ? `(${text})` : text;
    },
  },
  {
    name: "BASE",
    help: "Converts a number into a text representation with the given radix (base).",
    parameters: [one("number"), one("radix"), optional(one("min_length"))],
    compute: (number, radix, length) =>
      digits(toInteger(number), toInteger(radix), Math.trunc(numberOr(length, 0))),
  },
  {
    name: "NUMBERVALUE",
    help: "Converts text to a number in a locale-independent manner.",
    parameters: [one("text"), optional(one("decimal_separator")), optional(one("group_separator"))],
    compute: (text, decimal, group) => {
      if (typeof scalar(text).value === "number") return scalar(text).value;
      const separator = (given: string): string => given.charAt(0) || fail("#VALUE!");
      return numberValue(
        toText(text),
        separator(decimal === undefined ? "." : toText(decimal)),
        separator(group === undefined ? "," : toText(group)),
      );
    },
  },
  {
    name: "TEXT",
    help: "Formats a number and converts it to text.",
    parameters: [one("value"), one("format_text")],
    compute: (value, format) => {
      const pattern = toText(format);
      const { value: given } = scalar(value);
      if (pattern === "") return "";
      return displayText(given ?? 0, pattern);
    },
  },
];
