import { isHostObject } from "./host-class";
import { invalidArgument } from "./rich-api-error";
import type { RangeSelf } from "./world";

export const textArgument = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

export const numberArgument = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

export const countArgument = (value: unknown): number => {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
};

export const flagArgument = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

/** One of Excel's words, whatever its case. */
export const wordArgument = <Word extends string>(value: unknown, words: readonly Word[]): Word => {
  const found = words.find(
    (word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase(),
  );
  if (found === undefined) throw invalidArgument();
  return found;
};

/** The value given, or the default where the argument was left out. */
export const given = <Value>(
  value: unknown,
  otherwise: Value,
  read: (value: unknown) => Value,
): Value => (value === undefined || value === null ? otherwise : read(value));

export const isRange = (
  value: unknown,
): value is { readonly is: "Range"; readonly self: RangeSelf } =>
  isHostObject(value) && value.is === "Range";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB", or a few of HTML's names. */
export const colorArgument = (value: unknown): string => {
  const text = textArgument(value);
  const color = named[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/u.test(color)) throw invalidArgument();
  return color;
};
