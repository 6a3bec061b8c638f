import { writeCells } from "./cells";
import { columnFormula } from "./column-formula";
import { mendHeaders } from "./mend-headers";
import { shiftCommand } from "./shift-plugin";
import type { Shift } from "./shift";
import { ensureCells, presentZone, usedZone } from "./sheets";
import { bodyOf, tablesOnSheet, type Table } from "./tables";
import type { Workbook } from "./workbook";
import {
  columnCount,
  contains,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
  overlaps,
  rowCount,
  type Zone,
} from "./zone";

/** Why Excel refuses to move cells; null where it does not. */
export type Refusal = string | null;

const cutsTable =
  "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.";

/** Everything that lies behind the zone in its columns (or rows), the zone included. */
const band = ({ zone, axis }: Shift): Zone =>
  axis === "rows" ? { ...zone, bottom: maxRows - 1 } : { ...zone, right: maxColumns - 1 };

const spansBand = ({ zone, axis }: Shift, table: Zone): boolean =>
  axis === "rows"
    ? zone.left <= table.left && table.right <= zone.right
    : zone.top <= table.top && table.bottom <= zone.bottom;

const cutsHeader = ({ zone, axis, kind }: Shift, table: Table): boolean =>
  kind === "delete" &&
  axis === "rows" &&
  table.hasHeaders &&
  !contains(zone, table.zone) &&
  zone.top <= table.zone.top &&
  table.zone.top <= zone.bottom;

const hidesRows = ({ getters }: Workbook, { sheetId, zone }: Table): boolean => {
  for (let row = zone.top; row <= zone.bottom; row++)
    if (getters.isRowFiltered(sheetId, row)) return true;
  return false;
};

const refusal = (workbook: Workbook, shift: Shift): Refusal => {
  const moving = band(shift);
  const touched = tablesOnSheet(workbook.getters, shift.sheetId).filter(({ zone }) =>
    overlaps(zone, moving),
  );
  const isCut = touched.some(
    (table) =>
      !spansBand(shift, table.zone) ||
      cutsHeader(shift, table) ||
      (overlaps(table.zone, shift.zone) && hidesRows(workbook, table)),
  );
  return isCut ? cutsTable : null;
};

const wholeLines = (workbook: Workbook, { sheetId, zone, axis, kind }: Shift): boolean => {
  const isWhole = axis === "rows" ? isWholeRows(zone) : isWholeColumns(zone);
  if (!isWhole) return false;
  const dimension = axis === "rows" ? "ROW" : "COL";
  const [first, count] =
    axis === "rows" ? [zone.top, rowCount(zone)] : [zone.left, columnCount(zone)];
  const sheetName = workbook.getters.getSheetName(sheetId);
  ensureCells(workbook, sheetId, lines(workbook, sheetId, axis, first, count));
  if (kind === "insert")
    workbook.engine.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension,
      base: first === 0 ? 0 : first - 1,
      position: first === 0 ? "before" : "after",
      quantity: count,
    });
  else {
    const elements = Array.from({ length: count }, (_, index) => first + index);
    workbook.engine.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension, elements });
  }
  return true;
};

/** The cells of whole rows or columns that the engine's sheet has to hold. */
const lines = (
  { getters }: Workbook,
  sheetId: string,
  axis: Shift["axis"],
  first: number,
  count: number,
): Zone =>
  axis === "rows"
    ? { left: 0, right: getters.getNumberCols(sheetId) - 1, top: first, bottom: first + count - 1 }
    : { top: 0, bottom: getters.getNumberRows(sheetId) - 1, left: first, right: first + count - 1 };

/** Room for what moves away, or null where it would fall off the sheet. */
const roomFor = (workbook: Workbook, { sheetId, zone, axis }: Shift): Zone | null => {
  const used = usedZone(workbook, sheetId, false, band({ sheetId, zone, axis, kind: "insert" }));
  const by = axis === "rows" ? rowCount(zone) : columnCount(zone);
  const tables = tablesOnSheet(workbook.getters, sheetId).map((table) => table.zone);
  const bottom = Math.max(
    zone.bottom,
    ...[...tables, ...(used ? [used] : [])].map((z) => z.bottom),
  );
  const right = Math.max(zone.right, ...[...tables, ...(used ? [used] : [])].map((z) => z.right));
  const needed =
    axis === "rows" ? { ...zone, bottom: bottom + by } : { ...zone, right: right + by };
  return needed.bottom < maxRows && needed.right < maxColumns ? needed : null;
};

/** Rows put into a table get the formulas of its columns. */
const fillTableColumns = (workbook: Workbook, { sheetId, zone, axis }: Shift): void => {
  if (axis !== "rows") return;
  for (const table of tablesOnSheet(workbook.getters, sheetId)) {
    const body = bodyOf(table);
    if (
      zone.top < body.top ||
      zone.bottom > body.bottom ||
      !spansBand({ sheetId, zone, axis, kind: "insert" }, body)
    )
      continue;
    for (let col = body.left; col <= body.right; col++) {
      const formula = columnFormula(workbook, sheetId, { ...body, left: col, right: col }, zone);
      if (!formula) continue;
      const rows = Array.from({ length: rowCount(zone) }, (_, index) => [
        formula(zone.top + index),
      ]);
      writeCells(workbook, sheetId, { ...zone, left: col, right: col }, { contents: rows });
    }
  }
};

export const insertCells = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  axis: Shift["axis"],
): Refusal => {
  const shift: Shift = { sheetId, zone, axis, kind: "insert" };
  const refused = refusal(workbook, shift);
  if (refused !== null) return refused;
  if (!wholeLines(workbook, shift)) {
    const room = roomFor(workbook, shift);
    if (!room) return "Cells with content would be moved off the sheet.";
    ensureCells(workbook, sheetId, room);
    workbook.engine.dispatch(shiftCommand, { shift });
  }
  mendHeaders(workbook, sheetId, band(shift));
  fillTableColumns(workbook, shift);
  return null;
};

/** A table keeps one row, blank, when all of its rows are deleted. */
const leavingOneRow = (workbook: Workbook, shift: Shift): Shift | null => {
  const { sheetId, zone, axis } = shift;
  const emptied = tablesOnSheet(workbook.getters, sheetId).find(
    (table) =>
      axis === "rows" &&
      spansBand(shift, table.zone) &&
      !contains(zone, table.zone) &&
      zone.top <= bodyOf(table).top &&
      bodyOf(table).bottom <= zone.bottom,
  );
  if (!emptied) return shift;
  const body = bodyOf(emptied);
  const kept = { ...body, bottom: body.top };
  const blank = [Array.from({ length: columnCount(kept) }, () => "")];
  writeCells(workbook, sheetId, kept, { contents: blank });
  return zone.bottom > body.top ? { ...shift, zone: { ...zone, top: body.top + 1 } } : null;
};

export const deleteCells = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  axis: Shift["axis"],
): Refusal => {
  const asked: Shift = { sheetId, zone, axis, kind: "delete" };
  const refused = refusal(workbook, asked);
  if (refused !== null) return refused;
  const shift = leavingOneRow(workbook, asked);
  if (!shift || wholeLines(workbook, shift)) return null;
  const present = presentZone(workbook, sheetId, shift.zone);
  if (present.bottom < present.top || present.right < present.left) return null;
  workbook.engine.dispatch(shiftCommand, { shift });
  return null;
};
