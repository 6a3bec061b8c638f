import type { Matrix } from "./define";

export type Place = readonly [column: number, row: number];
type Places = ReadonlyMap<string, readonly Place[]>;

/** The engine hands out the same matrix for a range as long as its values stay the same. */
const known = new WeakMap<Matrix, Places>();

const listPlaces = (matrix: Matrix): Places => {
  const places = new Map<string, Place[]>();
  for (const [column, cells] of matrix.entries())
    for (const [row, { value }] of cells.entries()) {
      if (typeof value !== "string") continue;
      const text = value.toUpperCase();
      const found = places.get(text);
      if (found) found.push([column, row]);
      else places.set(text, [[column, row]]);
    }
  return places;
};

/** Where a text stands, in whatever case, column by column. */
export const placesOfText = (matrix: Matrix, text: string): readonly Place[] => {
  const places = known.get(matrix) ?? listPlaces(matrix);
  known.set(matrix, places);
  return places.get(text.toUpperCase()) ?? [];
};
