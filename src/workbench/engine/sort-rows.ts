import { cellAt, formatAt, formulaAt, isFormulaAt, valueAt, writeCells } from "./cells";
import { numberContent, textContent } from "./content";
import { fromR1C1, toR1C1 } from "./formula/r1c1";
import { engineFormat } from "./number-format";
import { compareCells } from "./sort-order";
import type { Workbook } from "./workbook";
import type { Zone } from "./zone";

/** One column to sort by, counted from the left of what is sorted. */
export type SortKey = { readonly column: number; readonly ascending: boolean };

/** A cell as it is carried to another row: its formula relative to its own. */
type Carried = {
  readonly content: (row: number) => string;
  readonly format: string;
  readonly style: Readonly<Record<string, unknown>>;
};

const carried = (workbook: Workbook, sheetId: string, row: number, col: number): Carried => {
  const position = { sheetId, row, col };
  const format = engineFormat(formatAt(workbook, position));
  const style = cellAt(workbook, position)?.style ?? {};
  if (isFormulaAt(workbook, position)) {
    const relative = toR1C1(String(formulaAt(workbook, position)).slice(1), { row, col });
    return { content: (at) => `=${fromR1C1(relative, { row: at, col })}`, format, style };
  }
  const value = formulaAt(workbook, position);
  const text = typeof value === "string" ? textContent(value) : literal(value);
  return { content: () => text, format, style };
};

const literal = (value: number | boolean): string =>
  typeof value === "number" ? numberContent(value) : String(value).toUpperCase();

const columnsOf = ({ left, right }: Zone): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

/** Takes away what a cell had and the one that comes does not. */
const replaced = (before: Carried["style"], after: Carried["style"]): Carried["style"] => ({
  ...Object.fromEntries(Object.keys(before).map((key) => [key, null])),
  ...after,
});

/** A row that is sorted, and what comes into its cells. */
type Arrival = { readonly row: number; readonly cells: readonly Carried[] };

/** Contents and formats in one go, for thousands of rows; what is in between stays as it is. */
const putContents = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  arrivals: readonly Arrival[],
): void => {
  const byRow = new Map(arrivals.map(({ row, cells }) => [row, cells]));
  const columns = columnsOf(zone);
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => {
    const row = zone.top + index;
    const cells = byRow.get(row);
    return columns.map((_, at) => {
      const cell = cells?.[at];
      return cell ? { content: cell.content(row), format: cell.format } : null;
    });
  });
  writeCells(workbook, sheetId, zone, {
    contents: rows.map((row) => row.map((cell) => cell?.content ?? null)),
    formats: rows.map((row) => row.map((cell) => cell?.format ?? null)),
  });
};

/** Looks cell by cell, where they differ. */
const putStyle = (
  workbook: Workbook,
  sheetId: string,
  row: number,
  col: number,
  { style }: Carried,
): void => {
  const before = cellAt(workbook, { sheetId, row, col })?.style ?? {};
  if (JSON.stringify(before) === JSON.stringify(style)) return;
  const zone = { top: row, bottom: row, left: col, right: col };
  writeCells(workbook, sheetId, zone, { style: replaced(before, style) });
};

/** Rows that a filter hides stay where they are. */
export const shownRows = ({ getters }: Workbook, sheetId: string, zone: Zone): number[] =>
  Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index).filter(
    (row) => !getters.isRowFiltered(sheetId, row),
  );

/** Sorts whole rows of a zone, equal ones keeping their order. */
export const sortRows = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  keys: readonly SortKey[],
  matchCase: boolean,
): void => {
  workbook.settle();
  const rows = shownRows(workbook, sheetId, zone);
  const keyValues = new Map(
    rows.map((row) => [
      row,
      keys.map(({ column }) => valueAt(workbook, { sheetId, row, col: zone.left + column })),
    ]),
  );
  const order = rows.toSorted((one, other) => {
    for (const [at, { ascending }] of keys.entries()) {
      const [a = "", b = ""] = [keyValues.get(one)?.[at], keyValues.get(other)?.[at]];
      const compared = compareCells(a, b, ascending, matchCase);
      if (compared !== 0) return compared;
    }
    return 0;
  });
  const columns = columnsOf(zone);
  const cells = order.map((row) => columns.map((col) => carried(workbook, sheetId, row, col)));
  const arrivals = rows
    .map((row, at) => ({ row, cells: cells[at] ?? [] }))
    .filter((_, at) => order[at] !== rows[at]);
  const [first, last] = [arrivals[0]?.row, arrivals.at(-1)?.row];
  if (first === undefined || last === undefined) return;
  putContents(workbook, sheetId, { ...zone, top: first, bottom: last }, arrivals);
  for (const { row, cells: comers } of arrivals)
    for (const [index, col] of columns.entries()) {
      const cell = comers[index];
      if (cell) putStyle(workbook, sheetId, row, col, cell);
    }
};
