import { registries } from "../engine/engine";
import {
  columnsOf,
  escapedColumn,
  parseStructured,
  tableOf,
  type StructuredReference,
} from "../engine/formula/structured-reference";
import { tokensOf, type Token } from "../engine/formula/tokens";
import { sameName, tableAt } from "../engine/tables";
import type { CellPosition } from "../engine/zone";
import { isAddInFunction } from "../functions/register-functions";
import { laterFunctions, sheetFunctions } from "./later-functions";

/**
 * A formula in a file and as somebody types it differ: in a file references to the row name their
 * table, functions younger than the format carry a prefix, and so do those of add-ins.
 */
const later = "_xlfn.";
const laterSheet = "_xlfn._xlws.";
const addIn = "_xldudf_";

const thisRow = ({ areas }: StructuredReference): boolean =>
  areas.length === 1 && areas[0] === "#this row";

const columnList = (reference: StructuredReference): string =>
  columnsOf(reference)
    .map(({ name }) => `[${escapedColumn(name)}]`)
    .join(":");

const plain = /^[\p{L}\p{N}_.]+$/u;

/** `[@Share]` in the table itself, `Portfolio[@Share]` elsewhere, as Excel shows it. */
const shownThisRow = (reference: StructuredReference, ownTable: string | null): string => {
  const table = tableOf(reference)?.name ?? "";
  const [only, ...others] = columnsOf(reference);
  const isOwn = ownTable !== null && sameName(table, ownTable) && others.length === 0;
  const name = only && others.length === 0 && plain.test(only.name) ? only.name : null;
  return `${isOwn ? "" : table}[@${name ?? columnList(reference)}]`;
};

const shownStructured = (text: string, ownTable: string | null): string => {
  const reference = parseStructured(text);
  if (!reference) return text;
  if (thisRow(reference)) return shownThisRow(reference, ownTable);
  const table = tableOf(reference)?.name;
  const isOwn = table !== undefined && ownTable !== null && sameName(table, ownTable);
  const isColumn = reference.areas.length === 0 && columnsOf(reference).length === 1;
  return isOwn && isColumn ? text.slice(text.indexOf("[")) : text;
};

const writtenStructured = (text: string, ownTable: string | null): string => {
  const reference = parseStructured(text);
  if (!reference) return text;
  const table = tableOf(reference)?.name ?? ownTable ?? "";
  if (!thisRow(reference)) return tableOf(reference) ? text : `${table}${text}`;
  const columns = columnList(reference);
  return `${table}[${columns === "" ? "#This Row" : `[#This Row],${columns}`}]`;
};

const ownTableAt = (getters: unknown, position: CellPosition): string | null =>
  tableAt(getters, position)?.name ?? null;

/** An add-in's function by its name in a file, where a point has become an underscore. */
const addInFunction = (name: string): string | undefined =>
  registries.functionRegistry
    .getKeys()
    .find((key) => isAddInFunction(key) && key.replaceAll(".", "_") === name);

const shownFunction = (name: string): string => {
  if (!name.toLowerCase().startsWith(addIn)) return name.replace(/^(?:_xlfn\.|_xlws\.)+/iu, "");
  return addInFunction(name.slice(addIn.length).toUpperCase()) ?? name;
};

/** `A1#` and `@A1` are calls in a file. */
const withSigns = (formula: string): string =>
  formula
    .replaceAll(/_xlfn\.ANCHORARRAY\(([^()"]+)\)/giu, "$1#")
    .replaceAll(/_xlfn\.SINGLE\(([^()"]+)\)/giu, "@$1");

/** A formula of a file, without "=", as Excel shows it. */
export const shownFormula = (formula: string, position: CellPosition, getters: unknown): string => {
  const ownTable = ownTableAt(getters, position);
  return tokensOf(withSigns(formula))
    .map(({ kind, text }) => {
      if (kind === "structured") return shownStructured(text, ownTable);
      return kind === "function" ? shownFunction(text) : text;
    })
    .join("");
};

const writtenFunction = (text: string): string => {
  const name = text.toUpperCase();
  // Of another add-in, whose function nobody knows here.
  if (name.startsWith(addIn.toUpperCase())) return addIn + name.slice(addIn.length);
  if (isAddInFunction(name)) return `${addIn}${name.replaceAll(".", "_")}`;
  if (sheetFunctions.has(name)) return laterSheet + name;
  return laterFunctions.has(name) ? later + name : text;
};

const isArea = (token: Token | undefined): boolean => {
  if (token?.kind === "reference") return token.text.includes(":");
  if (token?.kind !== "structured") return false;
  const reference = parseStructured(token.text);
  return reference !== null && !reference.areas.includes("#this row");
};

const isCalculation = (token: Token | undefined): boolean =>
  token?.kind === "operator" && /^(?:[-+*/^&=]|<=|>=|<>|<|>)$/u.test(token.text);

/** Functions whose result is an array. */
const arrays = new Set([
  ...[
    "CHOOSECOLS",
    "CHOOSEROWS",
    "DROP",
    "EXPAND",
    "FILTER",
    "HSTACK",
    "LAMBDA",
    "LET",
    "MAKEARRAY",
  ],
  ...["MAP", "RANDARRAY", "REDUCE", "SCAN", "SEQUENCE", "SORT", "SORTBY", "TAKE", "TEXTSPLIT"],
  ...["TOCOL", "TOROW", "TRANSPOSE", "UNIQUE", "VSTACK", "WRAPCOLS", "WRAPROWS", "BYCOL", "BYROW"],
]);

/**
 * Does a formula calculate with arrays? A file has to say so, or Excel takes of each area the one
 * cell in the formula's own row or column.
 */
export const usesArrays = (formula: string): boolean => {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  return tokens.some(
    (token, index) =>
      (isArea(token) && (isCalculation(tokens[index - 1]) || isCalculation(tokens[index + 1]))) ||
      (token.kind === "function" && arrays.has(token.text.toUpperCase())) ||
      token.text === "#",
  );
};

/** A formula as Excel shows it, without "=", as a file has it. */
export const writtenFormula = (
  formula: string,
  position: CellPosition,
  getters: unknown,
): string => {
  const ownTable = ownTableAt(getters, position);
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === "structured") return writtenStructured(text, ownTable);
      if (kind === "function") return writtenFunction(text);
      if (kind === "reference" && tokens[index + 1]?.text === "#")
        return `${later}ANCHORARRAY(${text})`;
      // The one cell of a row or column is what a file means by an area.
      return text === "#" || text === "@" ? "" : text;
    })
    .join("");
};
