import { columnIndex } from "../engine/address";
import { engineContent } from "../engine/content";
import { parseZone } from "../engine/address";
import type { SavedValues } from "../engine/host-state";
import { fromR1C1, toR1C1 } from "../engine/formula/r1c1";
import type { TypedValue } from "../engine/typed-value";
import { contains, type Zone } from "../engine/zone";
import type { Looks } from "./cell-looks";
import type { CellModel, SheetModel, Style } from "./excelts";
import type { Spot } from "./regions";

/** A formula as the file has it, without "=". */
export type FileFormula = {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  /** What the file was saved with; undefined where it says nothing. */
  readonly saved: SavedValues | undefined;
};

export type FileCells = {
  readonly contents: readonly Spot<string>[];
  readonly looks: readonly Spot<Looks>[];
  readonly formulas: readonly FileFormula[];
};

type Value = string | number | boolean;
type Place = { readonly row: number; readonly col: number };

const columns = new Map<string, number>();

const placeOf = (address: string): Place => {
  const digits = address.search(/\d/u);
  const letters = address.slice(0, digits);
  const col = columns.get(letters) ?? columnIndex(letters);
  columns.set(letters, col);
  return { col, row: Number(address.slice(digits)) - 1 };
};

/** Days since 1900 for the dates of the strict format, which writes them as texts. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

const typedScalar = (value: unknown): TypedValue => {
  if (typeof value === "number") return { kind: "number", value, format: null };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", value };
  if (value instanceof Date) return { kind: "number", value: serial(value), format: null };
  if (typeof value !== "object" || value === null) return { kind: "blank" };
  if ("error" in value) return { kind: "error", code: String(value.error) };
  return "richText" in value
    ? { kind: "text", value: richText(value.richText) }
    : { kind: "blank" };
};

const richText = (runs: unknown): string =>
  (runs as readonly { readonly text?: string }[]).map(({ text }) => text ?? "").join("");

const scalar = (typed: TypedValue): Value => {
  if (typed.kind === "error") return typed.code;
  return "value" in typed ? typed.value : "";
};

const contentOf = (cell: CellModel): TypedValue =>
  cell.hyperlink === undefined || cell.value !== undefined
    ? typedScalar(cell.value)
    : typedScalar(cell.text);

type Formulas = Map<string, { readonly formula: string; readonly place: Place }>;

/** A cell that shares the formula of another has it relative to itself. */
const formulaOf = (cell: CellModel, place: Place, known: Formulas): string | undefined => {
  if (cell.formula !== undefined && cell.formula !== "") {
    known.set(cell.address, { formula: cell.formula, place });
    return cell.formula;
  }
  const shared = known.get(cell.sharedFormula ?? "");
  return shared && fromR1C1(toR1C1(shared.formula, shared.place), place);
};

type Spill = { readonly zone: Zone; readonly values: Value[][] };

const spillOf = (cell: CellModel, first: Value): Spill | undefined => {
  const zone = cell.shareType === "array" ? parseZone(cell.ref ?? "") : null;
  if (!zone || (zone.left === zone.right && zone.top === zone.bottom)) return undefined;
  const values = Array.from({ length: zone.bottom - zone.top + 1 }, () =>
    Array.from({ length: zone.right - zone.left + 1 }, (): Value => ""),
  );
  const [row] = values;
  if (row) row[0] = first;
  return { zone, values };
};

const isWithin = ({ zone }: Spill, { row, col }: Place): boolean =>
  contains(zone, { left: col, right: col, top: row, bottom: row });

/** Reads one cell after the other; cells into which a formula spills belong to that formula. */
class CellReader {
  readonly contents: Spot<string>[] = [];
  readonly looks: Spot<Looks>[] = [];
  readonly formulas: FileFormula[] = [];
  readonly #known: Formulas = new Map();
  readonly #looksOf: (style: Style) => Looks;
  #spills: Spill[] = [];

  constructor(looksOf: (style: Style) => Looks) {
    this.#looksOf = looksOf;
  }

  read(cell: CellModel): void {
    const place = placeOf(cell.address);
    if (cell.style) this.looks.push({ ...place, value: this.#looksOf(cell.style) });
    const formula = formulaOf(cell, place, this.#known);
    if (formula !== undefined) this.#formula(cell, place, formula);
    else this.#literal(place, contentOf(cell));
  }

  leaveRow(row: number): void {
    this.#spills = this.#spills.filter(({ zone }) => zone.bottom > row);
  }

  #formula(cell: CellModel, place: Place, formula: string): void {
    const result = typedScalar(cell.result ?? cell.text);
    const spill = spillOf(cell, scalar(result));
    if (spill) this.#spills.push(spill);
    const alone = result.kind === "blank" ? undefined : [[scalar(result)]];
    this.formulas.push({ ...place, formula, saved: spill?.values ?? alone });
  }

  #literal(place: Place, typed: TypedValue): void {
    if (typed.kind === "blank" || typed.kind === "refused") return;
    const spill = this.#spills.find((one) => isWithin(one, place));
    if (!spill) this.contents.push({ ...place, value: engineContent(typed) });
    else {
      const row = spill.values[place.row - spill.zone.top];
      if (row) row[place.col - spill.zone.left] = scalar(typed);
    }
  }
}

/** Of a cell that is merged into another, the file has nothing but its looks. */
export const readCells = (sheet: SheetModel, looksOf: (style: Style) => Looks): FileCells => {
  const reader = new CellReader(looksOf);
  for (const row of sheet.rows ?? []) {
    for (const cell of row.cells) reader.read(cell);
    reader.leaveRow(row.number - 1);
  }
  return reader;
};
