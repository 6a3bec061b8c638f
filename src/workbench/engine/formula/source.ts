import { quotedSheet, zoneAddress } from "../address";
import type { CellPosition } from "../zone";
import { errorExpression } from "./engine-names";
import { resolve, type Target } from "./resolve";
import type { StructuredReference } from "./structured-reference";
import { printStructured } from "./structured-reference";

/**
 * A formula as written in Excel, piece by piece, beside what the engine is given for it. Pieces
 * that refer to cells stand in the order of the compiled formula's dependencies.
 */
export type Piece =
  | { readonly kind: "text"; readonly excel: string; readonly engine: string }
  /** An A1 reference, or #REF!. */
  | { readonly kind: "reference"; readonly engine: string }
  | {
      readonly kind: "structured";
      readonly reference: StructuredReference;
      readonly target: Target | "#REF!" | "#VALUE!";
    };

export type FormulaSource = readonly Piece[];

type SheetGetters = { getSheetName(sheetId: string): string };

const absolute = (address: string): string =>
  address.replaceAll(/([A-Z]+)(\d+)/gu, (_, letters: string, row: string) => `$${letters}$${row}`);

/** A row that the table does not have. */
const valueError = errorExpression("#VALUE!");

/** A reference to several cells has two corners even where it has one cell, as it may grow. */
const engineArea = ({ sheetId, zone, oneCell }: Target, getters: SheetGetters): string => {
  const address = zoneAddress(zone);
  const corners = oneCell || address.includes(":") ? address : `${address}:${address}`;
  return `${quotedSheet(getters.getSheetName(sheetId))}!${absolute(corners)}`;
};

export const structuredPiece = (
  reference: StructuredReference,
  position: CellPosition | null,
  getters: unknown,
): Piece => {
  const resolution = resolve(reference, position, getters);
  return { kind: "structured", reference: resolution.reference, target: resolution.target };
};

export const engineText = (source: FormulaSource, getters: unknown): string =>
  source
    .map((piece) => {
      if (piece.kind !== "structured") return piece.engine;
      if (piece.target === "#VALUE!") return valueError;
      return piece.target === "#REF!" ? "#REF!" : engineArea(piece.target, getters as SheetGetters);
    })
    .join("");

export const hasDependency = (piece: Piece): boolean =>
  piece.kind === "reference" || (piece.kind === "structured" && piece.target !== "#VALUE!");

export const dependencyCount = (source: FormulaSource): number =>
  source.filter(hasDependency).length;

/** The formula's text, given how to write the n-th dependency. */
export const excelText = (
  source: FormulaSource,
  dependency: (index: number, asWritten: string) => string,
): string => {
  let index = 0;
  return source
    .map((piece) => {
      const at = hasDependency(piece) ? index++ : -1;
      if (piece.kind === "text") return piece.excel;
      return piece.kind === "reference"
        ? dependency(at, piece.engine)
        : printStructured(piece.reference);
    })
    .join("");
};
