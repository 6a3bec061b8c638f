import { registries } from "../engine";
import { tableNamed } from "../tables";
import type { CellPosition } from "../zone";
import { engineName, errorExpression, singleFunctionName } from "./engine-names";
import { structuredPiece, type FormulaSource, type Piece } from "./source";
import { parseStructured } from "./structured-reference";
import { tokensOf, type Token } from "./tokens";

const text = (excel: string, engine = excel): Piece => ({ kind: "text", excel, engine });

/** The engine has no way to write a quote inside a string, nor a backslash at its end. */
const engineString = (written: string): string => {
  const content = written.slice(1, -1).replaceAll('""', '"');
  if (!/"|\\$/u.test(content)) return written;
  const parts = content.split(/("|\\)/u).filter((part) => part !== "");
  const joined = parts.map((part) => {
    if (part === '"') return "CHAR(34)";
    return part === "\\" ? "CHAR(92)" : `"${part}"`;
  });
  return `(${joined.join("&")})`;
};

const withoutPrefix = (name: string): string => name.replace(/^(?:_xlfn\.|_xlws\.)+/iu, "");

export const isKnownFunction = (name: string): boolean =>
  registries.functionRegistry.contains(withoutPrefix(name).toUpperCase());

type NameGetters = { getNamedRange(name: string): unknown };

export const isKnownName = (name: string, getters: unknown): boolean =>
  /^(?:true|false)$/iu.test(name) ||
  tableNamed(getters, name) !== null ||
  (getters as NameGetters).getNamedRange(name) !== undefined;

const namePiece = (token: Token, position: CellPosition | null, getters: unknown): Piece => {
  const reference = tableNamed(getters, token.text) ? parseStructured(token.text) : null;
  return reference ? structuredPiece(reference, position, getters) : text(token.text);
};

const pieceOf = (token: Token, position: CellPosition | null, getters: unknown): Piece => {
  switch (token.kind) {
    case "string":
      return text(token.text, engineString(token.text));
    case "reference":
      return { kind: "reference", engine: token.text };
    case "error":
      if (token.text === "#REF!") return { kind: "reference", engine: token.text };
      return text(token.text, errorExpression(token.text));
    case "function": {
      const name = withoutPrefix(token.text).toUpperCase();
      return text(name, engineName(name));
    }
    case "structured": {
      const reference = parseStructured(token.text);
      return reference ? structuredPiece(reference, position, getters) : text(token.text);
    }
    case "name":
      return namePiece(token, position, getters);
    case "operator":
      return token.text === "@" ? text("@", "") : text(token.text);
    case "space":
    case "number":
    case "open":
    case "close":
    case "separator":
    case "unknown":
      return text(token.text);
  }
};

const isSign = (token: Token | undefined): boolean =>
  token?.kind === "operator" && (token.text === "-" || token.text === "+");

const startsOperand = (before: Token | undefined): boolean =>
  !before ||
  before.kind === "open" ||
  before.kind === "separator" ||
  (before.kind === "operator" && before.text !== "%" && before.text !== "#");

/** The index after the operand that begins at `at`, percent signs included. */
const operandEnd = (tokens: readonly Token[], at: number): number => {
  let index = at;
  while (tokens[index]?.kind === "space") index++;
  if (tokens[index]?.kind === "function") index++;
  let depth = 0;
  do {
    const kind = tokens[index++]?.kind;
    if (kind === "open") depth++;
    if (kind === "close") depth--;
  } while (depth > 0 && index < tokens.length);
  while (tokens[index]?.text === "%" || tokens[index]?.text === "#") index++;
  return index;
};

const significant = (tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined => {
  let index = at;
  while (tokens[index]?.kind === "space") index += step;
  return tokens[index];
};

/** What the engine is given around the tokens from `from` up to `to`. */
type Wrap = { readonly from: number; readonly to: number; readonly open: string };

/** Where a sign binds tighter than a power in Excel, and the engine needs brackets. */
const signedPowers = (tokens: readonly Token[]): readonly Wrap[] =>
  tokens.flatMap((token, from) => {
    if (!isSign(token) || !startsOperand(significant(tokens, from - 1, -1))) return [];
    const to = operandEnd(tokens, from + 1);
    return significant(tokens, to, 1)?.text === "^" ? [{ from, to, open: "(" }] : [];
  });

/** "@" takes one value of what follows: the one in the formula's own row or column. */
const intersections = (tokens: readonly Token[]): readonly Wrap[] =>
  tokens.flatMap((token, from) =>
    token.text === "@" && token.kind === "operator"
      ? [{ from, to: operandEnd(tokens, from + 1), open: `${singleFunctionName}(` }]
      : [],
  );

/** What Excel's formula (without its "=") is to the engine. */
export const translate = (
  formula: string,
  position: CellPosition | null,
  getters: unknown,
): FormulaSource => {
  const tokens = tokensOf(formula);
  const wraps = [...intersections(tokens), ...signedPowers(tokens)];
  const closing = (at: number): Piece[] =>
    wraps.filter(({ to }) => to === at).map(() => text("", ")"));
  return [
    ...tokens.flatMap((token, index) => [
      ...closing(index),
      ...wraps.filter(({ from }) => from === index).map(({ open }) => text("", open)),
      pieceOf(token, position, getters),
    ]),
    ...closing(tokens.length),
  ];
};
