import type { CompiledFormula } from "../engine";
import { excelText, type FormulaSource } from "./source";
import { tableOf } from "./structured-reference";

type Compiled = CompiledFormula & { readonly excelSource?: FormulaSource };
type RangeGetters = { getRangeString(range: unknown, sheetId: string): string };

/** The formula's text with plain references where it names this table; null where it does not. */
export const withoutTable = (
  compiled: CompiledFormula,
  tableId: string,
  getters: unknown,
): string | null => {
  const { excelSource, rangeDependencies, sheetId } = compiled as Compiled;
  const names = (piece: FormulaSource[number]): boolean =>
    piece.kind === "structured" && tableOf(piece.reference)?.id === tableId;
  if (!excelSource?.some(names)) return null;
  const plain = excelSource.map((piece) =>
    names(piece) ? ({ kind: "reference", engine: "#REF!" } as const) : piece,
  );
  const known = getters as RangeGetters;
  return `=${excelText(plain, (index) => known.getRangeString(rangeDependencies[index], sheetId))}`;
};
