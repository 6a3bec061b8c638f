import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { writeContent } from "./cell-writing";
import { changeRows } from "./change-rows";
import { runAsOneStep } from "./run-excel";
import { loadRows, type StandingRows } from "./standing-rows";
import { rowChange } from "./table-layout";

/** Cells of a row by the headers of their columns. */
export type RowCells = readonly (readonly [header: string, value: CellValue])[];

/**
 * Puts a row into a table, on a blank row where it has one. Other columns and rows stay as they
 * are. A row that stands there already is not put in again.
 */
export function putRow(name: string, cells: RowCells): Promise<Result<void, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const loaded = await loadRows(
      context,
      name,
      cells.map(([header]) => header),
    );
    if (!loaded.ok) return loaded;
    const rows = loaded.value;
    const stands = rows.values.some((row) =>
      rows.places.every((place, at) => row[place] === cells[at]?.[1]),
    );
    if (stands) return ok(undefined);
    const at = freeRow(rows);
    for (const [index, [, value]] of cells.entries()) {
      const column = rows.column + (rows.places[index] ?? 0);
      writeContent(rows.sheet.getRangeByIndexes(rows.row + 1 + at, column, 1, 1), { value });
    }
    await context.sync();
    return ok(undefined);
  });
}

/** The first row with nothing in it, else a new one. Rows count from 0 below the header. */
function freeRow({ sheet, table, row, column, columns, formulas }: StandingRows): number {
  const blank = formulas.findIndex((cells) => cells.every((cell) => cell === ""));
  if (blank !== -1) return blank;
  const present = formulas.length;
  const change = rowChange(present, present + 1);
  changeRows(sheet, table, { row, column, columns, rows: present }, present + 1);
  return change.kind === "none" ? present : change.at;
}
