/** The words of an Excel formula in A1 style, US English, as far as translating it needs them. */
export type TokenKind =
  | "space"
  | "string"
  | "error"
  | "reference"
  | "structured"
  | "number"
  | "function"
  | "name"
  | "operator"
  | "open"
  | "close"
  | "separator"
  | "unknown";

export type Token = { readonly kind: TokenKind; readonly text: string };

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
/** What may not follow a reference: then it was the beginning of a name or of a function. */
const ended = String.raw`(?![\p{L}\p{N}_.(\[!])`;

const pattern = (source: string): RegExp => new RegExp(source, "uy");

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", pattern(String.raw`\s+`)],
  ["string", pattern(String.raw`"(?:[^"]|"")*"`)],
  ["error", pattern(String.raw`#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)`)],
  ["reference", pattern(`${sheet}(?:${cell}:${cell}|${columns}|${rows}|${cell})${ended}`)],
  ["number", pattern(String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`)],
  ["function", pattern(String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`)],
  [
    "name",
    pattern(String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?[\p{L}_\\][\p{L}\p{N}_.\\?]*`),
  ],
  ["operator", pattern(String.raw`<=|>=|<>|[-+*/^&=<>%#@:]`)],
  ["open", pattern(String.raw`[({]`)],
  ["close", pattern(String.raw`[)}]`)],
  ["separator", pattern(String.raw`[,;]`)],
];

/** Where the bracket that opens at `at` closes, nested ones and 'escapes counted; -1 if nowhere. */
const closingBracket = (text: string, at: number): number => {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return index;
  }
  return -1;
};

const bracketed = (text: string, start: number): Token | null => {
  const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
  name.lastIndex = start;
  const at = start + (name.exec(text)?.[0].length ?? 0);
  if (text[at] !== "[") return null;
  const end = closingBracket(text, at);
  return end < 0 ? null : { kind: "structured", text: text.slice(start, end + 1) };
};

const matchAt = (expression: RegExp, text: string, at: number): string | null => {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? null;
};

const nextToken = (text: string, at: number): Token => {
  const structured = bracketed(text, at);
  if (structured) return structured;
  for (const [kind, expression] of patterns) {
    const match = matchAt(expression, text, at);
    if (match !== null) return { kind, text: match };
  }
  return { kind: "unknown", text: text.charAt(at) };
};

/**
 * The tokens of a formula without its "="; their texts put together are the formula again.
 * Another style of references is read by its own (sticky) expression.
 */
export const tokensOf = (formula: string, references?: RegExp): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const other = references ? matchAt(references, formula, at) : null;
    const token: Token = other ? { kind: "reference", text: other } : nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};
