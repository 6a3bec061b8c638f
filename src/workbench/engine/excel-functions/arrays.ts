import { compareCells } from "../sort-order";
import {
  cellsOf,
  errorOf,
  fail,
  matrixOf,
  numberOr,
  one,
  optional,
  range,
  repeating,
  scalar,
  toFlag,
  toInteger,
  type Argument,
  type Cell,
  type ExcelFunction,
  type Matrix,
} from "./define";
import { matchIndex } from "./match-index";

const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, at) => matrix.map((line) => line[at] ?? { value: null }));

const rowsIn = (matrix: Matrix): number => matrix[0]?.length ?? 0;

type Key = { readonly cells: readonly Cell[]; readonly order: number };

const valueIn = (cell: Cell | undefined) => cell?.value ?? "";

/** The lines (rows of a transposed matrix) in the order of their keys, equal ones as they were. */
const sorted = (lines: Matrix, keys: readonly Key[]): Matrix =>
  lines
    .map((_, at) => at)
    .toSorted((first, other) => {
      for (const { cells, order } of keys) {
        const compared = compareCells(
          valueIn(cells[first]),
          valueIn(cells[other]),
          order > 0,
          false,
        );
        if (compared !== 0) return compared;
      }
      return 0;
    })
    .map((at) => lines[at] ?? []);

const direction = (argument: Argument): number => {
  const order = argument === undefined ? 1 : toInteger(argument);
  return order === 1 || order === -1 ? order : fail("#VALUE!");
};

const sort = (array: Matrix, index: number, order: number, byColumn: boolean): Matrix => {
  const lines = byColumn ? array : transposed(array);
  const keyed = lines.map((line) => line[index - 1]);
  if (keyed.some((cell) => cell === undefined)) return fail("#VALUE!");
  const result = sorted(lines, [{ cells: keyed as Cell[], order }]);
  return byColumn ? result : transposed(result);
};

const keysOf = (array: Matrix, rest: readonly Argument[]): { keys: Key[]; byRows: boolean } => {
  const keys: Key[] = [];
  let byRows: boolean | null = null;
  for (let at = 0; at < rest.length; at += 2) {
    const by = matrixOf(rest[at]);
    const isColumn = by.length === 1 && rowsIn(by) === rowsIn(array);
    const isRow = rowsIn(by) === 1 && by.length === array.length;
    if (!isColumn && !isRow) fail("#VALUE!");
    if (byRows !== null && byRows !== isColumn) fail("#VALUE!");
    byRows = isColumn;
    keys.push({ cells: cellsOf(rest[at]), order: direction(rest[at + 1]) });
  }
  return { keys, byRows: byRows ?? true };
};

const isKept = (cell: Cell): boolean => {
  const error = errorOf(cell);
  if (error !== null) fail(error);
  return typeof cell.value === "string" ? fail("#VALUE!") : Boolean(cell.value);
};

/** Rows where the condition is a column as high as the array, columns where it is a row. */
const filtered = (array: Matrix, include: Matrix): Matrix => {
  const flags = cellsOf(include).map(isKept);
  if (include.length === 1 && rowsIn(include) === rowsIn(array))
    return array.map((column) => column.filter((_, row) => flags[row]));
  if (rowsIn(include) === 1 && include.length === array.length)
    return array.filter((_, column) => flags[column]);
  return fail("#VALUE!");
};

const isEmpty = (matrix: Matrix): boolean => rowsIn(matrix) === 0;

export const arrayFunctions: readonly ExcelFunction[] = [
  {
    name: "SORT",
    help: "Sorts the contents of a range or array.",
    parameters: [
      range("array"),
      optional(one("sort_index")),
      optional(one("sort_order")),
      optional(one("by_col")),
    ],
    compute: (array, index, order, byColumn) =>
      sort(
        matrixOf(array),
        Math.trunc(numberOr(index, 1)),
        direction(order),
        byColumn !== undefined && toFlag(byColumn),
      ),
  },
  {
    name: "SORTBY",
    help: "Sorts the contents of a range or array by the values of other ranges.",
    parameters: [
      range("array"),
      range("by_array"),
      optional(one("sort_order")),
      optional(repeating(range("by_array2"))),
      optional(repeating(one("sort_order2"))),
    ],
    compute: (array, ...rest) => {
      const matrix = matrixOf(array);
      const { keys, byRows } = keysOf(matrix, rest);
      return byRows ? transposed(sorted(transposed(matrix), keys)) : sorted(matrix, keys);
    },
  },
  {
    name: "FILTER",
    help: "Filters a range of data by criteria.",
    parameters: [range("array"), range("include"), optional(range("if_empty"))],
    compute: (array, include, ifEmpty) => {
      const found = filtered(matrixOf(array), matrixOf(include));
      if (!isEmpty(found)) return found;
      return ifEmpty === undefined ? fail("#CALC!", "No rows match.") : matrixOf(ifEmpty);
    },
  },
  {
    name: "XMATCH",
    help: "Returns the relative position of an item in an array or range of cells.",
    parameters: [
      one("lookup_value"),
      range("lookup_array"),
      optional(one("match_mode")),
      optional(one("search_mode")),
    ],
    compute: (lookup, array, matchMode, searchMode) => {
      const matrix = matrixOf(array);
      if (matrix.length > 1 && rowsIn(matrix) > 1) fail("#VALUE!");
      const found = matchIndex(
        scalar(lookup),
        cellsOf(array),
        Math.trunc(numberOr(matchMode, 0)),
        Math.trunc(numberOr(searchMode, 1)),
      );
      return found < 0 ? fail("#N/A") : found + 1;
    },
  },
];
