import { constants, helpers } from "./engine";
import { errorCodes, type TypedValue } from "./typed-value";

const locale = constants.DEFAULT_LOCALE;

/** Would the engine, given this text, read something else than the text itself? */
const isReadOtherwise = (text: string): boolean =>
  /^[='#]/u.test(text) ||
  /^(?:true|false)$/iu.test(text) ||
  errorCodes.has(text) ||
  (/\d/u.test(text) && (helpers.isNumber(text, locale) || helpers.isDateTime(text, locale)));

/** A text as the engine keeps it: behind an apostrophe where it would be read otherwise. */
export const textContent = (text: string): string => (isReadOtherwise(text) ? `'${text}` : text);

/** The text in a cell's content, its apostrophe taken off. */
export const textOfContent = (content: string): string =>
  content.startsWith("'") ? content.slice(1) : content;

/** The engine reads no exponent signs but "e". */
export const numberContent = (value: number): string => {
  const plain = String(value);
  return helpers.isNumber(plain, locale) ? plain : plain.replace("e+", "e");
};

/** What the engine is given for a value. */
export const engineContent = (value: Exclude<TypedValue, { kind: "refused" }>): string => {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return numberContent(value.value);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "text":
      return textContent(value.value);
    case "error":
      return value.code;
    case "formula":
      return value.text;
  }
};
