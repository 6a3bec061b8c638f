import { registries } from "../engine";
import type { HostState } from "../host-state";
import { hasDependency, type FormulaSource, type Piece } from "./source";
import { printStructured } from "./structured-reference";

/**
 * A formula of a file that the engine cannot compute shows the values it was saved with, as in
 * Excel before it recalculates. To the engine it is a call that names those values and takes the
 * formula's references as arguments, so that they move with their cells; what is shown and saved
 * is the formula as written. Typed anew, it is a formula like any other.
 */
const keptFunction = "HOST.SAVED.VALUE";

const text = (excel: string, engine: string): Piece => ({ kind: "text", excel, engine });

const asArgument = (piece: Piece): readonly Piece[] => {
  if (hasDependency(piece)) return [text("", ","), piece];
  const written = piece.kind === "structured" ? printStructured(piece.reference) : "";
  return [text(piece.kind === "text" ? piece.excel : written, "")];
};

/** @param index the place of the values in the workbook's list of them */
export const keptSource = (source: FormulaSource, index: number): FormulaSource => [
  text("", `${keptFunction}(${index}`),
  ...source.flatMap(asArgument),
  text("", ")"),
];

type Evaluation = { readonly host: HostState };

/** The engine takes a matrix column by column. */
const byColumns = (host: HostState, index: number): object => {
  const rows = host.kept[index] ?? [];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => ({ value: row[column] ?? "" })));
};

export const registerKept = (): void => {
  registries.functionRegistry.replace(keptFunction, {
    description: "",
    hidden: true,
    args: [
      { name: "index", description: "", type: ["NUMBER"] },
      {
        name: "references",
        description: "",
        type: ["RANGE", "ANY"],
        optional: true,
        repeating: true,
        acceptMatrix: true,
        acceptErrors: true,
      },
    ],
    compute(this: Evaluation, index: { readonly value: number }) {
      return byColumns(this.host, index.value);
    },
  } as never);
};
