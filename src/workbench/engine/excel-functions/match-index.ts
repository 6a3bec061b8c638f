import { compareCells, kindOf } from "../sort-order";
import { textPattern } from "../text-pattern";
import { fail, type Cell, type Value } from "./define";

const valueOf = ({ value }: Cell): string | number | boolean => value ?? "";

const isEqual = (one: Value, other: Value): boolean =>
  typeof one === "string" && typeof other === "string"
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;

const indexes = (length: number, isReversed: boolean): readonly number[] => {
  const all = Array.from({ length }, (_, index) => index);
  return isReversed ? all.reverse() : all;
};

const order = (cell: Cell, lookup: Cell): number =>
  compareCells(valueOf(cell), valueOf(lookup), true, false);

/** The nearest below (-1) or above (1) where none is equal; only values of the same kind count. */
const nearest = (
  lookup: Cell,
  cells: readonly Cell[],
  candidates: readonly number[],
  side: -1 | 1,
): number => {
  let best = -1;
  for (const index of candidates) {
    const cell = cells[index];
    if (cell === undefined || cell.value === null) continue;
    if (kindOf(valueOf(cell)) !== kindOf(valueOf(lookup))) continue;
    const compared = order(cell, lookup);
    if (compared === 0) return index;
    const known = cells[best];
    if (Math.sign(compared) === side && (!known || Math.sign(order(cell, known)) === -side))
      best = index;
  }
  return best;
};

const wild = (lookup: Cell, cells: readonly Cell[], candidates: readonly number[]): number => {
  const pattern = textPattern(String(lookup.value ?? ""));
  return (
    candidates.find((index) => {
      const value = cells[index]?.value;
      return typeof value === "string" ? pattern.test(value) : isEqual(value ?? null, lookup.value);
    }) ?? -1
  );
};

/**
 * As XMATCH finds: mode 0 exactly, -1 or the next smaller, 1 or the next larger, 2 by wildcards;
 * search 1 from the first, -1 from the last. What is sorted, as modes 2 and -2 want it, is found
 * as well by looking at everything.
 */
export const matchIndex = (
  lookup: Cell,
  cells: readonly Cell[],
  mode: number,
  search: number,
): number => {
  if (![1, -1, 2, -2].includes(search)) return fail("#VALUE!");
  const candidates = indexes(cells.length, search === -1);
  switch (mode) {
    case 0:
      return candidates.find((index) => isEqual(cells[index]?.value ?? null, lookup.value)) ?? -1;
    case -1:
    case 1:
      return nearest(lookup, cells, candidates, mode);
    case 2:
      return Math.abs(search) === 2 ? fail("#VALUE!") : wild(lookup, cells, candidates);
    default:
      return fail("#VALUE!");
  }
};
