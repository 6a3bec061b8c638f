import { writeCells } from "../engine/cells";
import type { Zone } from "../engine/zone";
import type { Looks } from "./cell-looks";
import { carryOut, type Filling } from "./filling";
import type { FileCells } from "./read-cells";
import { regions, type Spot } from "./regions";
import { shownFormula } from "./formula-text";

/** Empty cells that only look like something are kept this far beyond the last that holds one. */
const spareRows = 200;
const spareColumns = 30;

/** The corner of the cells that hold something. */
export const extentOf = ({ contents, formulas }: FileCells): { row: number; col: number } => {
  const extent = { row: 0, col: 0 };
  for (const spots of [contents, formulas])
    for (const { row, col } of spots) {
      extent.row = Math.max(extent.row, row);
      extent.col = Math.max(extent.col, col);
    }
  return extent;
};

const worthKeeping = (cells: FileCells): readonly Spot<Looks>[] => {
  const { row, col } = extentOf(cells);
  return cells.looks.filter(
    (spot) => spot.row <= row + spareRows && spot.col <= col + spareColumns,
  );
};

const matrix = <Value>(
  zone: Zone,
  spots: readonly Spot<Value | null>[],
): readonly (readonly (Value | null)[])[] => {
  const rows = Array.from({ length: zone.bottom + 1 }, () =>
    Array.from({ length: zone.right + 1 }, (): Value | null => null),
  );
  for (const { row, col, value } of spots) {
    const line = rows[row];
    if (line) line[col] = value;
  }
  return rows;
};

const zoneOf = (spots: readonly (readonly Spot<unknown>[])[]): Zone => {
  const zone = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const list of spots)
    for (const { row, col } of list) {
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, col);
    }
  return zone;
};

/** Everything but formulas, which may name tables that are not there yet. */
export const putCells = ({ workbook, sheetId }: Filling, cells: FileCells): void => {
  const looks = worthKeeping(cells);
  const zone = zoneOf([cells.contents, looks]);
  const part = <Value>(read: (value: Looks) => Value) =>
    looks.map(({ value, ...place }) => ({ ...place, value: read(value) }));
  writeCells(workbook, sheetId, zone, {
    contents: matrix(zone, cells.contents),
    formats: matrix(
      zone,
      part(({ format }) => format),
    ),
    styles: matrix(
      zone,
      part(({ style }) => style),
    ),
  });
  for (const [border, target] of regions(part((value) => value.border)))
    if (border) carryOut(workbook, "SET_BORDERS_ON_TARGET", { sheetId, target, border });
};

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Formulas side by side are written together. */
export const putFormulas = ({ workbook, sheetId }: Filling, { formulas }: FileCells): void => {
  const { getters, state } = workbook;
  const found = new Map(formulas.map((one) => [`${one.col},${one.row}`, one]));
  const at = (row: number, col: number) => found.get(`${col},${row}`);
  const text = (row: number, col: number): string =>
    `=${shownFormula(at(row, col)?.formula ?? "", { sheetId, row, col }, getters)}`;
  state.savedValues = (position) =>
    position.sheetId === sheetId ? at(position.row, position.col)?.saved : undefined;
  const spots = formulas.map(({ row, col }) => ({ row, col, value: true }));
  for (const zone of regions(spots).get(true) ?? []) {
    const contents = span(zone.top, zone.bottom).map((row) =>
      span(zone.left, zone.right).map((col) => text(row, col)),
    );
    writeCells(workbook, sheetId, zone, { contents });
  }
  state.savedValues = null;
};
