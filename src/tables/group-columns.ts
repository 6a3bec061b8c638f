import type { CellValue } from "./cell-value";
import { isBlank } from "./cell-text";
import type { RowKind } from "./row-kind";

type Cells = readonly CellValue[];

/** Sees the rows of a table in order, each with what it is, and tells the group columns of a report. */
export type GroupSurvey = {
  readonly see: (cells: Cells, kind: RowKind) => void;
  /** From the left; none where the table is no report. */
  readonly columns: () => readonly number[];
};

/** Reports group by a few columns only: Salesforce by up to four. */
const mostColumns = 6;

type Column = {
  /** Whether every cell so far stood where a group column has one, and nowhere else. */
  fits: boolean;
  /** No group has begun, or the last has ended: the next row must name one. */
  isAwaited: boolean;
  groups: number;
  blanks: number;
  hasSubtotal: boolean;
};

/**
 * A report names a group in its first row, leaves the rows below blank and closes the group with a
 * subtotal. So a group column is told by all of this: the columns left of it are blank or group
 * columns; it is filled in the first row and below each total that stands in it or left of it, and
 * nowhere else; it has blanks; it has a second group, or a subtotal of its own. A column that merely
 * has gaps does not look like that.
 */
export function groupSurvey(): GroupSurvey {
  const columns: Column[] = Array.from({ length: mostColumns }, () => ({
    ...{ fits: true, isAwaited: true, groups: 0, blanks: 0, hasSubtotal: false },
  }));
  const see = (cells: Cells, kind: RowKind): void => {
    if (kind !== "deal" && kind !== "total-row") return;
    const label = kind === "deal" ? -1 : labelOf(cells);
    columns.forEach((column, at) => {
      if (kind === "deal") seeCell(column, !isBlank(cells[at] ?? ""));
      else if (at >= label) column.isAwaited = true;
      if (at === label) column.hasSubtotal ||= readsSubtotal(cells[at] ?? "");
    });
  };
  return { see, columns: () => leftmost(columns) };
}

/** Where a total stands: it ends the groups of that column and of those right of it. */
const labelOf = (cells: Cells): number => cells.findIndex((cell) => !isBlank(cell));

const readsSubtotal = (cell: CellValue): boolean => /^\s*sub-? ?total/iu.test(String(cell));

function seeCell(column: Column, isFilled: boolean): void {
  if (isFilled !== column.isAwaited) column.fits = false;
  column.isAwaited = false;
  if (isFilled) column.groups++;
  else column.blanks++;
}

/** The group columns, as far as only blank columns and other group columns stand left of them. */
function leftmost(columns: readonly Column[]): readonly number[] {
  const found: number[] = [];
  for (const [at, { fits, groups, blanks, hasSubtotal }] of columns.entries()) {
    if (groups === 0) continue;
    if (!fits || blanks === 0 || (groups === 1 && !hasSubtotal)) break;
    found.push(at);
  }
  return found;
}

/** Cells of a group column that were read as the cell above. */
export type FilledGroup = {
  /** The header as written. */
  readonly column: string;
  readonly cells: number;
};

export type GroupFiller = {
  /** The cells of the next row, with the names of its groups. */
  readonly fill: (cells: Cells, kind: RowKind) => Cells;
  readonly filled: () => readonly FilledGroup[];
};

/** Fills group columns from above; a total ends what it closes, so nothing is filled across it. */
export function groupFiller(columns: readonly number[], headers: Cells): GroupFiller {
  const above = columns.map((column) => newGroup(column));
  const fill = (cells: Cells, kind: RowKind): Cells => {
    if (above.length === 0) return cells;
    if (kind === "total-row") {
      const label = labelOf(cells);
      for (const group of above) if (group.column >= label) group.value = "";
    }
    if (kind !== "deal") return cells;
    const row = [...cells];
    for (const group of above) {
      const own = cells[group.column] ?? "";
      if (!isBlank(own)) group.value = isNoGroup(own) ? "" : own;
      else if (group.value !== "") group.cells++;
      row[group.column] = group.value;
    }
    return row;
  };
  const filled = () =>
    above
      .filter(({ cells }) => cells > 0)
      .map(({ column, cells }) => ({ column: String(headers[column] ?? ""), cells }));
  return { fill, filled };
}

const newGroup = (column: number): { column: number; value: CellValue; cells: number } => ({
  ...{ column, value: "", cells: 0 },
});

/** What reports write for the group of rows that have no value. */
const isNoGroup = (cell: CellValue): boolean => typeof cell === "string" && cell.trim() === "-";
