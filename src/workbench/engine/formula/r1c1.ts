import { columnIndex, columnLetters } from "../address";
import { tokensOf } from "./tokens";

/** Formulas in R1C1 style, where a formula filled down a column is the same text in every row. */
export type Cell = { readonly row: number; readonly col: number };

const a1Corner = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/u;

const offset = (by: number): string => (by === 0 ? "" : `[${by}]`);

const cornerToR1C1 = (corner: string, { row, col }: Cell): string => {
  const match = a1Corner.exec(corner);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  const isFixedRow = letters === "" ? first === "$" || second === "$" : second === "$";
  const rowPart = digits === "" ? "" : `R${isFixedRow ? digits : offset(Number(digits) - 1 - row)}`;
  const index = letters === "" ? 0 : columnIndex(letters);
  const columnPart = letters === "" ? "" : `C${first === "$" ? index + 1 : offset(index - col)}`;
  return rowPart + columnPart;
};

const splitSheet = (reference: string): readonly [sheet: string, cells: string] => {
  const at = reference.lastIndexOf("!") + 1;
  return [reference.slice(0, at), reference.slice(at)];
};

const referenceToR1C1 = (reference: string, cell: Cell): string => {
  const [sheet, cells] = splitSheet(reference);
  const corners = cells.split(":").map((corner) => cornerToR1C1(corner, cell));
  const [first = "", last = first] = corners;
  // A whole row or column is written once where both ends are the same.
  const isWhole = !(first.includes("R") && first.includes("C"));
  return sheet + (corners.length === 1 || (isWhole && first === last) ? first : `${first}:${last}`);
};

export const toR1C1 = (formula: string, cell: Cell): string =>
  tokensOf(formula)
    .map(({ kind, text }) => (kind === "reference" ? referenceToR1C1(text, cell) : text))
    .join("");

const part = String.raw`(?:\[-?\d+\]|\d+)?`;
const corner = `(?:R${part}C${part}|R${part}|C${part})`;
const sheetName = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const r1c1Reference = new RegExp(
  String.raw`${sheetName}${corner}(?::${corner})?(?![\p{L}\p{N}_.(\[!])`,
  "iuy",
);
const cornerParts = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/iu;

const line = (written: string | undefined, from: number): readonly [fixed: string, at: number] => {
  if (written === undefined) return ["", from];
  const relative = /^\[(-?\d+)\]$/u.exec(written);
  return relative ? ["", from + Number(relative[1])] : ["$", Number(written) - 1];
};

const cornerToA1 = (text: string, { row, col }: Cell): string => {
  const match = cornerParts.exec(text);
  const upper = text.toUpperCase();
  const [rowFixed, rowAt] = line(match?.[1], row);
  const [columnFixed, columnAt] = line(match?.[2], col);
  if (rowAt < 0 || columnAt < 0) return "#REF!";
  const letters = upper.includes("C") ? columnFixed + columnLetters(columnAt) : "";
  return letters + (upper.includes("R") ? `${rowFixed}${rowAt + 1}` : "");
};

const referenceToA1 = (reference: string, cell: Cell): string => {
  const [sheet, cells] = splitSheet(reference);
  const corners = cells.split(":").map((text) => cornerToA1(text, cell));
  if (corners.includes("#REF!")) return "#REF!";
  const isWhole = !(/r/iu.test(cells) && /c/iu.test(cells));
  const both = corners.length === 1 && isWhole ? [...corners, ...corners] : corners;
  return sheet + both.join(":");
};

export const fromR1C1 = (formula: string, cell: Cell): string =>
  tokensOf(formula, r1c1Reference)
    .map(({ kind, text }) => (kind === "reference" ? referenceToA1(text, cell) : text))
    .join("");
