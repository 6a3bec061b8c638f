import type { Place } from "../text/fit-problems";

/** A range argument that is meant to be one row or one column, its cells in reading order. */
export type Line = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
};

/** Reads a range argument; null if it is omitted. A single cell may come without its range. */
export const lineOf = (argument: unknown): Line | null => {
  if (argument === null || argument === undefined) return null;
  const grid: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const cells = grid.flat();
  return {
    rows: grid.length,
    columns: grid.length === 0 ? 0 : cells.length / grid.length,
    cells,
  };
};

export const isOneLine = ({ rows, columns }: Line): boolean => rows <= 1 || columns <= 1;

export const placeInLine = ({ rows }: Line, index: number): Place =>
  rows === 1 ? { row: 1, column: index + 1 } : { row: index + 1, column: 1 };
