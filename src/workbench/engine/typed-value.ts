import { getFormatFromId, parseValue } from "numfmt";

/** What Excel (US English) makes of a text somebody types into a cell, or writes to `values`. */
export type TypedValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly code: string }
  /** With its "=". */
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: string };

export const errorCodes: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

const longestText = 32_767;
const longestFormula = 8_192;

const text = (value: string): TypedValue =>
  value.length > longestText
    ? { kind: "refused", reason: "The text is longer than 32767 characters." }
    : { kind: "text", value };

const formula = (written: string): TypedValue =>
  written.length > longestFormula
    ? { kind: "refused", reason: "The formula is longer than 8192 characters." }
    : { kind: "formula", text: written };

/** A sign or "@" in front begins a formula too; by itself it is text. */
const signed = (typed: string): TypedValue | null => {
  if (typed.length === 1 || !/^[-+@]/u.test(typed)) return null;
  if (!typed.startsWith("@")) return formula(`=${typed}`);
  return /^@[\p{L}_][\p{L}\p{N}_.]*\(/u.test(typed)
    ? formula(`=${typed.slice(1)}`)
    : { kind: "refused", reason: "That function isn't valid." };
};

const parsed = (typed: string): TypedValue | null => {
  const found = parseValue(typed) as
    { readonly value: number | boolean | string; readonly formatId?: number } | undefined;
  if (!found) return null;
  if (typeof found.value === "boolean") return { kind: "boolean", value: found.value };
  if (typeof found.value !== "number" || !Number.isFinite(found.value)) return null;
  const format = found.formatId === undefined ? null : getFormatFromId(found.formatId);
  return { kind: "number", value: found.value, format };
};

export const typedValue = (typed: string, cellFormat: string): TypedValue => {
  if (typed === "") return { kind: "blank" };
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (cellFormat === "@") return text(typed);
  if (typed.startsWith("=")) return typed === "=" ? text(typed) : formula(typed);
  const value = parsed(typed);
  if (value) return value;
  if (errorCodes.has(typed.toUpperCase())) return { kind: "error", code: typed.toUpperCase() };
  return signed(typed) ?? text(typed);
};
