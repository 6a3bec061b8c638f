import { splitAddress } from "../address";
import { CompiledFormula } from "../engine";
import { hostStateOf } from "../host-state";
import type { CellPosition } from "../zone";
import { keptSource, registerKept } from "./kept-formula";
import {
  dependencyCount,
  engineText,
  hasDependency,
  excelText,
  structuredPiece,
  type FormulaSource,
  type Piece,
} from "./source";
import { isKnownFunction, isKnownName, translate } from "./translate";
import { tokensOf } from "./tokens";

/**
 * Every formula goes through `CompiledFormula.Compile`. It is given the engine's translation, and
 * the compiled formula remembers what was written, so that cells, formula bar and files show it.
 */
type Compiled = CompiledFormula & { excelSource?: FormulaSource };

type RangeGetters = {
  getRangeString(range: unknown, sheetId: string, options?: unknown): string;
  getRangeFromSheetXC(sheetId: string, address: string): unknown;
};

type Statics = {
  Compile(formula: string, sheetId: string, getters: unknown): Compiled;
  CopyWithDependencies(base: Compiled, ...rest: unknown[]): Compiled;
  IsBadExpression(formula: string): boolean;
};

type Instance = {
  toFormulaString: (this: Compiled, getters: RangeGetters, options?: unknown) => string;
  adaptCompiledFormula: (this: Compiled, ...rest: unknown[]) => Compiled;
};

const statics = CompiledFormula as unknown as Statics;
const prototype = CompiledFormula.prototype as unknown as Instance;
const engineCompile = statics.Compile.bind(CompiledFormula);
const engineCopy = statics.CopyWithDependencies.bind(CompiledFormula);
const engineIsBad = statics.IsBadExpression.bind(CompiledFormula);
const engineToString = prototype.toFormulaString;
const engineAdapt = prototype.adaptCompiledFormula;

const withSource = (compiled: Compiled, source: FormulaSource | undefined): Compiled => {
  // A formula the engine counts otherwise than we do is shown as the engine writes it.
  if (
    source &&
    (compiled.isBadExpression || dependencyCount(source) === compiled.rangeDependencies.length)
  )
    compiled.excelSource = source;
  return compiled;
};

const compileSource = (source: FormulaSource, sheetId: string, getters: unknown): Compiled =>
  withSource(engineCompile(`=${engineText(source, getters)}`, sheetId, getters), source);

const positionOn = (sheetId: string, getters: unknown): CellPosition | null => {
  const { compiling } = hostStateOf(getters);
  return compiling?.sheetId === sheetId ? compiling : null;
};

const compile = (formula: string, sheetId: string, getters: unknown): Compiled => {
  if (!formula.startsWith("=")) return engineCompile(formula, sheetId, getters);
  const position = positionOn(sheetId, getters);
  const source = translate(formula.slice(1), position, getters);
  const compiled = compileSource(source, sheetId, getters);
  const { savedValues, kept } = hostStateOf(getters);
  const saved = position && savedValues?.(position);
  if (!saved || isComputed(formula, compiled, getters)) return compiled;
  return compileSource(keptSource(source, kept.push(saved) - 1), sheetId, getters);
};

/** Can the engine compute the formula at all? */
const isComputed = (formula: string, compiled: Compiled, getters: unknown): boolean =>
  !compiled.isBadExpression &&
  tokensOf(formula.slice(1)).every(({ kind, text }) => {
    if (kind === "function") return isKnownFunction(text);
    return kind !== "name" || isKnownName(text, getters);
  });

/** An area of one cell that was written with two corners keeps them. */
const withBothCorners = (reference: string, asWritten: string): string => {
  const isOneCell = !reference.includes(":") && !reference.endsWith("#REF!");
  return isOneCell && asWritten.includes(":")
    ? `${reference}:${splitAddress(reference).cells}`
    : reference;
};

/** How a formula is written in a cell; null for one the engine alone knows. */
const written = (compiled: Compiled, getters: RangeGetters, options?: unknown): string | null => {
  const { excelSource, isBadExpression, rangeDependencies, sheetId } = compiled;
  if (!excelSource) return null;
  const text = excelText(excelSource, (index, asWritten) =>
    isBadExpression
      ? asWritten
      : withBothCorners(
          getters.getRangeString(rangeDependencies[index], sheetId, options),
          asWritten,
        ),
  );
  return `=${text}`;
};

export const installCompileHook = (): void => {
  registerKept();
  Object.assign(CompiledFormula, {
    Compile: compile,
    CopyWithDependencies: (base: Compiled, ...rest: unknown[]) =>
      withSource(engineCopy(base, ...rest), base.excelSource),
    IsBadExpression: (formula: string) => (formula.includes("[") ? false : engineIsBad(formula)),
  });
  prototype.toFormulaString = function toFormulaString(getters, options) {
    return written(this, getters, options) ?? engineToString.call(this, getters, options);
  };
  prototype.adaptCompiledFormula = function adaptCompiledFormula(...rest) {
    const adapted = engineAdapt.apply(this, rest);
    return adapted === this ? adapted : withSource(adapted, this.excelSource);
  };
};

/** A structured reference whose table is gone is #REF! for good, as in Excel. */
const looked = (piece: Piece, position: CellPosition, getters: unknown): Piece => {
  if (piece.kind !== "structured") return piece;
  const again = structuredPiece(piece.reference, position, getters);
  const lost = again.kind === "structured" && again.target === "#REF!" && piece.target !== "#REF!";
  return lost ? { kind: "reference", engine: "#REF!" } : again;
};

/** The formula with its structured references looked up anew; the same object if none changed. */
export const reresolved = (
  compiled: CompiledFormula,
  position: CellPosition,
  getters: unknown,
): CompiledFormula => {
  const { excelSource } = compiled as Compiled;
  if (!excelSource?.some(({ kind }) => kind === "structured")) return compiled;
  const source = excelSource.map((piece) => looked(piece, position, getters));
  if (JSON.stringify(source) === JSON.stringify(excelSource)) return compiled;
  const known = getters as RangeGetters;
  return compileSource(withCurrentReferences(source, compiled, known), position.sheetId, getters);
};

/** A1 references as they are now: they may have moved since they were written. */
const withCurrentReferences = (
  source: FormulaSource,
  compiled: Compiled,
  getters: RangeGetters,
): FormulaSource => {
  const before = compiled.excelSource ?? [];
  let index = 0;
  return source.map((piece, at) => {
    const old = before[at];
    const dependency = old && hasDependency(old) ? compiled.rangeDependencies[index++] : undefined;
    if (old?.kind !== "reference" || compiled.isBadExpression) return piece;
    return { kind: "reference", engine: getters.getRangeString(dependency, compiled.sheetId) };
  });
};
