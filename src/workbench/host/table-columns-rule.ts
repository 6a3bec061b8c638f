import { formulaAt, isFormulaAt, writeCells } from "../engine/cells";
import { fromR1C1, toR1C1 } from "../engine/formula/r1c1";
import { bodyOf, tablesOnSheet } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import { intersection, rowCount, type Zone } from "../engine/zone";
import type { World } from "./world";

const unifyColumn = (workbook: Workbook, sheetId: string, column: Zone): void => {
  const col = column.left;
  const rows = Array.from({ length: rowCount(column) }, (_, index) => column.top + index);
  if (!rows.every((row) => isFormulaAt(workbook, { sheetId, col, row }))) return;
  const relative = rows.map((row) =>
    toR1C1(String(formulaAt(workbook, { sheetId, col, row })).slice(1), { row, col }),
  );
  const last = relative.at(-1) ?? "";
  if (relative.every((formula) => formula === last)) return;
  const contents = rows.map((row) => [`=${fromR1C1(last, { row, col })}`]);
  writeCells(workbook, sheetId, column, { contents });
};

/**
 * A table's column has one formula: where all its rows are given formulas that differ, Excel
 * fills one of them over all the others, the one it was given last.
 */
export const unifyTableColumns = (workbook: Workbook, sheetId: string, zone: Zone): void => {
  for (const table of tablesOnSheet(workbook.getters, sheetId)) {
    const body = bodyOf(table);
    const touched = intersection(body, zone);
    if (touched?.top !== body.top || touched.bottom !== body.bottom) continue;
    for (let col = touched.left; col <= touched.right; col++)
      unifyColumn(workbook, sheetId, { ...body, left: col, right: col });
  }
};

/** The same for columns that the client sent in pieces, at the end of its request. */
export const finishColumns = ({ workbook, events }: World): void => {
  for (const { sheetId, zone, changeType } of events.pending())
    if (changeType === "RangeEdited" && workbook.getters.tryGetSheet(sheetId))
      unifyTableColumns(workbook, sheetId, zone);
};
