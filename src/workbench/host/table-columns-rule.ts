import { formulaAt, isFormulaAt, writeCells } from "../engine/cells";
import { fromR1C1, toR1C1 } from "../engine/formula/r1c1";
import { bodyOf, tablesOnSheet } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import { intersection, rowCount, type Zone } from "../engine/zone";
import type { World } from "./world";

type Relative = readonly (string | null)[];

/** The formulas of a column relative to their rows; "" for a blank cell, null for a value. */
const relativeFormulas = (workbook: Workbook, sheetId: string, column: Zone): Relative => {
  const col = column.left;
  return Array.from({ length: rowCount(column) }, (_, index) => {
    const row = column.top + index;
    const position = { sheetId, col, row };
    const content = formulaAt(workbook, position);
    if (!isFormulaAt(workbook, position)) return content === "" ? "" : null;
    return toR1C1(String(content).slice(1), { row, col });
  });
};

/** Of what was written the last formula, where all the other rows are blank. */
const winner = (relative: Relative, from: number, to: number): string | null => {
  const written = relative.slice(from, to + 1);
  const others = [...relative.slice(0, from), ...relative.slice(to + 1)];
  if (written.some((formula) => !formula)) return null;
  const isFree = others.every((formula) => formula === "");
  return isFree ? (written.at(-1) ?? null) : null;
};

const unifyColumn = (workbook: Workbook, sheetId: string, column: Zone, touched: Zone): void => {
  const col = column.left;
  // Without looking at the whole of a long column for every block of values that comes.
  if (!isFormulaAt(workbook, { sheetId, col, row: touched.top })) return;
  const relative = relativeFormulas(workbook, sheetId, column);
  const last = winner(relative, touched.top - column.top, touched.bottom - column.top);
  if (last === null || relative.every((formula) => formula === last)) return;
  const rows = relative.map((_, index) => column.top + index);
  const contents = rows.map((row) => [`=${fromR1C1(last, { row, col })}`]);
  writeCells(workbook, sheetId, column, { contents });
};

/**
 * A table's column has one formula. Where rows of it are given formulas and all the others are
 * blank, Excel fills one over the whole column: of several that differ the one given last.
 */
export const unifyTableColumns = (workbook: Workbook, sheetId: string, zone: Zone): void => {
  for (const table of tablesOnSheet(workbook.getters, sheetId)) {
    const body = bodyOf(table);
    const touched = intersection(body, zone);
    if (!touched) continue;
    for (let col = touched.left; col <= touched.right; col++)
      unifyColumn(workbook, sheetId, { ...body, left: col, right: col }, touched);
  }
};

/** The same for columns that the client sent in pieces, at the end of its request. */
export const finishColumns = ({ workbook, events }: World): void => {
  for (const { sheetId, zone, changeType } of events.pending())
    if (changeType === "RangeEdited" && workbook.getters.tryGetSheet(sheetId))
      unifyTableColumns(workbook, sheetId, zone);
};
