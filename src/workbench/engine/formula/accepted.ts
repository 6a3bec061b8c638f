import { CompiledFormula } from "../engine";
import { hostStateOf } from "../host-state";
import type { CellPosition } from "../zone";
import { isKnownFunction, translate } from "./translate";
import { tokensOf } from "./tokens";

/**
 * Would Excel take this formula (with its "=")? It refuses what it cannot read, and names of
 * tables and columns that are not there; a function it does not know is only #NAME?.
 */
export const isAccepted = (formula: string, position: CellPosition, getters: unknown): boolean => {
  const written = formula.slice(1);
  const source = translate(written, position, getters);
  if (source.some((piece) => piece.kind === "structured" && piece.target === "#REF!")) return false;
  hostStateOf(getters).compiling = position;
  const compiled = CompiledFormula.Compile(formula, position.sheetId, getters as never);
  if (!compiled.isBadExpression) return true;
  return tokensOf(written).some(({ kind, text }) => kind === "function" && !isKnownFunction(text));
};
