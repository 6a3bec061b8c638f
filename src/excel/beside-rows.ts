import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { cellInput } from "./cell-writing";
import { runAsOneStep } from "./run-excel";
import { loadRows, type StandingRows } from "./standing-rows";

/** A cell as it is put in: a value, or a formula as Excel tells it. */
export type PutCell = { readonly value: CellValue } | { readonly formula: string };

/** Cells of one row, in the order of the headers they stand under. */
export type KeyedCells = {
  readonly key: string;
  /** Null for a cell that is left alone. */
  readonly cells: readonly (PutCell | null)[];
  /** Only a cell that still holds this is written; left out, every one is. */
  readonly where?: readonly (PutCell | null)[];
};

export type BesideRows = {
  readonly table: string;
  /** The column that tells rows apart, and the text by which two of its cells are the same. */
  readonly key: string;
  readonly fold: (key: string) => string;
  readonly headers: readonly string[];
};

/** What the cells of a row hold, in the order of the headers they stand under. */
export type StandingCells = { readonly key: string; readonly values: readonly CellValue[] };

/**
 * Writes cells beside the rows of some keys, wherever they stand: sorting, filters and columns of
 * other people stay as they are. All or nothing: without one of the rows, none is written.
 *
 * @param objection what speaks against it, seen what stands there; null for nothing
 * @returns what stood there, so that it can be put back
 */
export async function writeBeside(
  beside: BesideRows,
  rows: readonly KeyedCells[],
  objection: (standing: readonly StandingCells[]) => WorkbookProblem | null = () => null,
): Promise<Result<readonly KeyedCells[], WorkbookProblem>> {
  const before: KeyedCells[] = [];
  const written = await runAsOneStep(async (context) => {
    const loaded = await loadRows(context, beside.table, [beside.key, ...beside.headers]);
    if (!loaded.ok) return loaded;
    const places = placesOf(loaded.value, beside, rows);
    if (!places.ok) return places;
    const against = objection(
      places.value.map(({ row, at }) => ({ key: row.key, values: at.values })),
    );
    if (against !== null) return failure(against);
    for (const { row, at } of places.value)
      before.push({ key: row.key, cells: stoodThere(row, at) });
    for (const place of places.value) putCells(loaded.value, place);
    await context.sync();
    return ok<readonly KeyedCells[]>(before);
  });
  if (written.ok || written.problem.code !== "excel-refused" || before.length === 0) return written;
  const back = await putBack(beside, before);
  return failure({ ...written.problem, wrote: back ? "taken-back" : "in-part" });
}

/** After Excel broke off between two cells. */
async function putBack(beside: BesideRows, before: readonly KeyedCells[]): Promise<boolean> {
  const put = await runAsOneStep(async (context) => {
    const loaded = await loadRows(context, beside.table, [beside.key, ...beside.headers]);
    if (!loaded.ok) return loaded;
    const places = placesOf(loaded.value, beside, before);
    if (!places.ok) return places;
    for (const place of places.value) putCells(loaded.value, place);
    await context.sync();
    return ok(undefined);
  });
  return put.ok;
}

type Place = {
  readonly row: KeyedCells;
  readonly at: {
    readonly line: number;
    readonly cells: readonly PutCell[];
    readonly values: readonly CellValue[];
  };
};

/** Of what is written; the rest is left alone by whoever puts it back, too. */
const stoodThere = (row: KeyedCells, at: Place["at"]): KeyedCells["cells"] =>
  at.cells.map((cell, index) => ((row.cells[index] ?? null) === null ? null : cell));

function placesOf(
  standing: StandingRows,
  { table, fold }: BesideRows,
  rows: readonly KeyedCells[],
): Result<readonly Place[], WorkbookProblem> {
  const [key = 0, ...columns] = standing.places;
  const lines = new Map<string, number>();
  for (const [line, cells] of standing.values.entries()) {
    const folded = fold(String(cells[key] ?? ""));
    if (!lines.has(folded)) lines.set(folded, line);
  }
  const places: Place[] = [];
  for (const row of rows) {
    const line = lines.get(fold(row.key));
    if (line === undefined) return failure({ code: "row-gone", table, key: row.key });
    const cells = columns.map((column) => standingCell(standing, line, column));
    const values = columns.map((column) => standing.values[line]?.[column] ?? "");
    places.push({ row, at: { line, cells, values } });
  }
  return ok(places);
}

function standingCell({ values, formulas }: StandingRows, line: number, column: number): PutCell {
  const value = values[line]?.[column] ?? "";
  const formula = formulas[line]?.[column] ?? "";
  return formula === value ? { value } : { formula: String(formula) };
}

/** Cell by cell: what is written over several rows, some of them filtered out, goes astray. */
function putCells(standing: StandingRows, { row, at }: Place): void {
  const [, ...columns] = standing.places;
  for (const [index, cell] of row.cells.entries()) {
    if (cell === null) continue;
    const present = at.cells[index] ?? { value: "" };
    const expected = row.where?.[index] ?? present;
    if (isSame(present, cell) || !isSame(present, expected)) continue;
    const column = standing.column + (columns[index] ?? 0);
    const range = standing.sheet.getRangeByIndexes(standing.row + 1 + at.line, column, 1, 1);
    if ("formula" in cell) range.formulas = [[cell.formula]];
    else range.values = [[cellInput(cell.value)]];
  }
}

const isSame = (one: PutCell, other: PutCell): boolean =>
  "formula" in one
    ? "formula" in other && one.formula === other.formula
    : "value" in other && one.value === other.value;
