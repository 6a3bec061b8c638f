import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { writeContent } from "./cell-writing";
import { runAsOneStep } from "./run-excel";
import { loadRows } from "./standing-rows";

/** A cell of a table, by the column it is in and what the other cells of its row say. */
export type CellMeant = {
  readonly header: string;
  readonly headers: readonly string[];
  readonly isMeant: (cells: readonly CellValue[]) => boolean;
  /** What a sentence calls the row. */
  readonly key: string;
};

/** Writes one cell, in the last row that is meant. */
export function putCell(
  name: string,
  { header, headers, isMeant, key }: CellMeant,
  value: CellValue,
): Promise<Result<void, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const loaded = await loadRows(context, name, [header, ...headers]);
    if (!loaded.ok) return loaded;
    const { sheet, row, column, values, places } = loaded.value;
    const [place = 0, ...others] = places;
    const at = values.findLastIndex((cells) => isMeant(others.map((other) => cells[other] ?? "")));
    if (at === -1) return failure({ code: "row-gone", table: name, key });
    writeContent(sheet.getRangeByIndexes(row + 1 + at, column + place, 1, 1), { value });
    await context.sync();
    return ok(undefined);
  });
}
