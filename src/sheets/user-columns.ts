import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** A table of ours as it stands in the workbook. Rows and columns count from 0. */
export type WrittenTable = {
  readonly name: string;
  readonly sheet: string;
  /** Of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  /** In R1C1 form; the same as the value where the cell holds no formula. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** The names of the charts on its sheet. */
  readonly charts: readonly string[];
};

export type UserCell = { readonly value: CellValue } | { readonly formulaR1C1: string };

/** A column somebody added to a table of ours: one formula for all rows, or cells by key. */
export type UserColumn = {
  readonly header: string;
  readonly formulaR1C1: string | null;
  readonly byKey: ReadonlyMap<string, UserCell>;
};

export type UserColumns = {
  readonly columns: readonly UserColumn[];
  /** Names with something typed beside them: they stay listed even if the data forget them. */
  readonly typedBeside: readonly string[];
};

type Keyed = {
  readonly ours: ReadonlySet<string>;
  readonly key: string;
  /** Names that are the same to a person give the same text. */
  readonly fold: (name: string) => string;
};

/**
 * Takes what people typed beside our columns, so that it can follow its key through a rebuild.
 * A cell is a formula only where its formula text and its value differ.
 */
export function userColumns(
  written: WrittenTable,
  { ours, key, fold }: Keyed,
): Result<UserColumns, WorkbookProblem> {
  const keyColumn = written.headers.indexOf(key);
  const names = written.values.map((row) => String(row[keyColumn] ?? ""));
  const theirs = written.headers.flatMap((header, index) => {
    if (ours.has(header)) return [];
    const cells = cellsOf(written, index);
    return [{ header, cells, formulaR1C1: sharedFormula(cells) }];
  });
  const rowsByKey = new Map<string, number[]>();
  names.forEach((name, row) => {
    const typed = theirs.some(
      ({ cells, formulaR1C1 }) => formulaR1C1 === null && !isBlank(cells[row]),
    );
    if (typed) rowsByKey.set(fold(name), [...(rowsByKey.get(fold(name)) ?? []), row]);
  });
  for (const [folded, rows] of rowsByKey) {
    const sheetRows = rows.map((row) => written.row + row + 2);
    if (folded === "") {
      return failure({ code: "typed-without-key", table: written.name, rows: sheetRows });
    }
    if (rows.length > 1) {
      const name = names[rows[0] ?? 0] ?? "";
      return failure({ code: "typed-twice", table: written.name, key: name, rows: sheetRows });
    }
  }
  const typedRows = [...rowsByKey].map(([folded, [row = 0]]) => ({ folded, row }));
  const columns = theirs.map(({ header, cells, formulaR1C1 }) => ({
    header,
    formulaR1C1,
    byKey: new Map(typedRows.map(({ folded, row }) => [folded, cells[row] ?? { value: "" }])),
  }));
  return ok({ columns, typedBeside: typedRows.map(({ row }) => names[row] ?? "") });
}

function cellsOf(written: WrittenTable, column: number): readonly UserCell[] {
  return written.values.map((row, index) => {
    const value = row[column] ?? "";
    const formula = written.formulas[index]?.[column] ?? "";
    return formula === value ? { value } : { formulaR1C1: String(formula) };
  });
}

function isBlank(cell: UserCell | undefined): boolean {
  return cell === undefined || ("value" in cell && cell.value === "");
}

/** The formula of a calculated column, null where its cells differ. */
function sharedFormula(cells: readonly UserCell[]): string | null {
  const [first] = cells;
  if (first === undefined || !("formulaR1C1" in first)) return null;
  const same = cells.every(
    (cell) => "formulaR1C1" in cell && cell.formulaR1C1 === first.formulaR1C1,
  );
  return same ? first.formulaR1C1 : null;
}
