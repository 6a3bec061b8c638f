import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { cellInput } from "./cell-writing";
import { runAsOneStep } from "./run-excel";
import { loadRows } from "./standing-rows";

/**
 * Appends rows below those of a table in one step: all of them or none. Rows that stand, and
 * columns of other people, stay as they are.
 */
export function appendRows(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Promise<Result<void, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const loaded = await loadRows(context, name, headers);
    if (!loaded.ok || rows.length === 0) return loaded.ok ? ok(undefined) : loaded;
    const { table, columns, places } = loaded.value;
    // Excel does not add rows to a table some of whose rows a filter hides.
    table.clearFilters();
    // Null leaves a cell as a new row has it: a column of one's own goes on with its formula.
    const values = rows.map((row) => {
      const cells = new Array<CellValue | null>(columns).fill(null);
      places.forEach((place, index) => {
        cells[place] = cellInput(row[index] ?? "");
      });
      return cells;
    });
    // The client's types do not know the null that Excel takes.
    table.rows.add(undefined, values as CellValue[][]);
    await context.sync();
    return ok(undefined);
  });
}
