import { foldLines, groupLines, outlineLevels, type Lines } from "../engine/outline";
import { ensureCells } from "../engine/sheets";
import type { Workbook } from "../engine/workbook";
import type { SheetModel, Worksheet } from "./excelts";
import type { Filling } from "./filling";
import { fileWidth, keepLine } from "./sheet-layout";

/** A row or column of a file, as far as an outline goes. */
type Line = {
  readonly index: number;
  readonly level: number;
  readonly isHidden: boolean;
  /** The line after a group that is folded. */
  readonly isFolded: boolean;
};
type Group = { readonly start: number; readonly end: number };
type FileLine = {
  readonly outlineLevel?: number;
  readonly hidden?: boolean;
  readonly collapsed?: boolean;
};

const lineAt = (index: number, { outlineLevel, hidden, collapsed }: FileLine): Line => ({
  index,
  level: outlineLevel ?? 0,
  isHidden: hidden === true,
  isFolded: collapsed === true,
});

const linesOf = ({ rows, cols }: SheetModel, lines: Lines): readonly Line[] =>
  lines === "rows"
    ? (rows ?? []).map((row) => lineAt(row.number - 1, row))
    : (cols ?? []).flatMap((col) =>
        Array.from({ length: Math.min(col.max - col.min + 1, 1000) }, (_, at) =>
          lineAt(col.min - 1 + at, col),
        ),
      );

/** Lines one after the other that are at least this deep. */
const groupsAt = (lines: readonly Line[], level: number): readonly Group[] => {
  const groups: { start: number; end: number }[] = [];
  for (const line of lines) {
    if (line.level < level) continue;
    const last = groups.at(-1);
    if (last?.end === line.index - 1) last.end = line.index;
    else groups.push({ start: line.index, end: line.index });
  }
  return groups;
};

const isFolded = (lines: readonly Line[], { start, end }: Group): boolean =>
  lines.some(({ index, isFolded: folded }) => index === end + 1 && folded) &&
  lines.every(({ index, isHidden }) => index < start || end < index || isHidden);

const putLines = ({ workbook, sheetId, sheet }: Filling, dimension: Lines): void => {
  const lines = linesOf(sheet, dimension);
  const deepest = lines.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = 1; level <= deepest; level++)
    for (const group of groupsAt(lines, level)) {
      const beyond = group.end + 1;
      const last =
        dimension === "rows" ? { right: 0, bottom: beyond } : { right: beyond, bottom: 0 };
      ensureCells(workbook, sheetId, { left: 0, top: 0, ...last });
      groupLines(workbook, sheetId, dimension, group);
      if (!isFolded(lines, group)) continue;
      foldLines(workbook, sheetId, dimension, group, true);
      // Hidden by the group alone, they come back when it is opened.
      workbook.engine.dispatch("UNHIDE_COLUMNS_ROWS", {
        sheetId,
        dimension: dimension === "rows" ? "ROW" : "COL",
        elements: range(group.start, group.end),
      });
    }
};

export const putOutlines = (filling: Filling): void => {
  putLines(filling, "rows");
  putLines(filling, "columns");
};

/** A line of the file that is there even where it holds nothing. */
const fileLine = (
  workbook: Workbook,
  sheetId: string,
  to: Worksheet,
  lines: Lines,
  index: number,
): object => {
  if (lines === "rows") {
    const row = to.getRow(index + 1);
    keepLine(row);
    return row;
  }
  return Object.assign(to.getColumn(index + 1), { width: fileWidth(workbook, sheetId, index) });
};

const writeLines = (workbook: Workbook, sheetId: string, to: Worksheet, lines: Lines): number => {
  const levels = outlineLevels(workbook, sheetId, lines);
  const groups = levels.flat();
  const touched = new Set(groups.flatMap(({ start, end }) => range(start, end + 1)));
  for (const index of touched) {
    const around = groups.filter(({ start, end }) => start <= index && index <= end);
    const isBeside = groups.some((group) => group.isFolded === true && group.end + 1 === index);
    const line = fileLine(workbook, sheetId, to, lines, index);
    Object.assign(line, { outlineLevel: around.length });
    if (around.some((group) => group.isFolded === true)) Object.assign(line, { hidden: true });
    // The library finds out for itself, and wrongly, what stands beside a folded group.
    Object.defineProperty(line, "collapsed", { value: isBeside });
  }
  return levels.length;
};

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const writeOutlines = (workbook: Workbook, sheetId: string, to: Worksheet): void => {
  const outlineLevelRow = writeLines(workbook, sheetId, to, "rows");
  const outlineLevelCol = writeLines(workbook, sheetId, to, "columns");
  Object.assign(to.properties, { outlineLevelRow, outlineLevelCol });
};
