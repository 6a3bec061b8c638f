import { ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runAsOneStep } from "./run-excel";
import { loadRows, type StandingRows } from "./standing-rows";

/** The row to take out: the last whose cells of these columns are the ones meant. */
export type RowMeant = {
  readonly headers: readonly string[];
  readonly isMeant: (cells: readonly CellValue[]) => boolean;
};

/** Takes one row out of a table. Where a person typed beside it, only our cells are emptied. */
export function takeRow(
  name: string,
  { headers, isMeant }: RowMeant,
): Promise<Result<void, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const loaded = await loadRows(context, name, headers);
    if (!loaded.ok) return loaded;
    const rows = loaded.value;
    const at = rows.values.findLastIndex((row) =>
      isMeant(rows.places.map((place) => row[place] ?? "")),
    );
    if (at === -1) return ok(undefined);
    if (rows.values.length > 1 && !isTypedBeside(rows, at)) deleteRow(rows, at);
    else emptyCells(rows, at);
    await context.sync();
    return ok(undefined);
  });
}

/** A formula fills its whole column and is nobody's loss. */
const isTypedBeside = ({ values, formulas, places }: StandingRows, at: number): boolean =>
  (values[at] ?? []).some(
    (value, column) => !places.includes(column) && value !== "" && formulas[at]?.[column] === value,
  );

function deleteRow({ sheet, table, row, column, columns }: StandingRows, at: number): void {
  // Excel refuses to move cells of a table some of whose rows a filter hides.
  table.clearFilters();
  sheet.getRangeByIndexes(row + 1 + at, column, 1, columns).delete(Excel.DeleteShiftDirection.up);
}

function emptyCells({ sheet, row, column, places }: StandingRows, at: number): void {
  for (const place of places)
    sheet.getRangeByIndexes(row + 1 + at, column + place, 1, 1).clear(Excel.ClearApplyTo.contents);
}
