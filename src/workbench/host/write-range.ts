import { formatAt, writeCells } from "../engine/cells";
import { engineContent } from "../engine/content";
import { isAccepted } from "../engine/formula/accepted";
import { fromR1C1 } from "../engine/formula/r1c1";
import { engineFormat, general, isNumberFormat } from "../engine/number-format";
import { ensureCells } from "../engine/sheets";
import { tablesOnSheet, withKnownTables } from "../engine/tables";
import { typedValue, type TypedValue } from "../engine/typed-value";
import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type CellPosition,
  type Zone,
} from "../engine/zone";
import { assertUnprotected } from "./protection";
import { unifyTableColumns } from "./table-columns-rule";
import { invalidArgument, notImplemented, RichApiError } from "./rich-api-error";
import { zoneOf, type RangeSelf } from "./world";

type Matrix<Value> = readonly (readonly Value[])[];
/** How a text beginning with "=" refers to cells. */
export type Style = "A1" | "R1C1";

/** Excel's limit for the cells of one request. */
export const mostCells = 5_000_000;

export const assertBounded = (zone: Zone): void => {
  if (isWholeColumns(zone) || isWholeRows(zone))
    throw invalidArgument("The input request is too large: the range is unbounded.");
  if (rowCount(zone) * columnCount(zone) > mostCells)
    throw new RichApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
};

const wrongSize =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Asked by the client before it sends a large array in pieces. */
export const assertArraySize = (self: RangeSelf, rows: number, columns: number): void => {
  const zone = zoneOf(self);
  assertBounded(zone);
  if (rowCount(zone) !== rows || columnCount(zone) !== columns) throw invalidArgument(wrongSize);
  assertUnprotected(self);
  ensureCells(self.world.workbook, self.held.sheetId, zone);
};

/** One value for all cells, or an array of the range's own size. */
export const matrixFor = (value: unknown, zone: Zone): Matrix<unknown> => {
  const [rows, columns] = [rowCount(zone), columnCount(zone)];
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const isFitting =
    value.length === rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!isFitting) throw invalidArgument(wrongSize);
  return value as unknown[][];
};

const formulaText = (text: string, style: Style, { row, col }: CellPosition): string =>
  style === "A1" ? text : `=${fromR1C1(text.slice(1), { row, col })}`;

const typed = (
  value: unknown,
  style: Style,
  position: CellPosition,
  format: string,
): TypedValue => {
  switch (typeof value) {
    case "boolean":
      return { kind: "boolean", value };
    case "number":
      if (format === "@") return { kind: "text", value: String(value) };
      return { kind: "number", value, format: null };
    case "string": {
      const found = typedValue(value, format);
      return found.kind === "formula"
        ? { kind: "formula", text: formulaText(found.text, style, position) }
        : found;
    }
    default:
      throw invalidArgument();
  }
};

/**
 * Excel puts what is written over rows of a filter into other rows than those it is written to
 * (office-js 224). No add-in means that: it has to clear the filter first, or write row by row.
 */
const assertUnfiltered = ({ world, held }: RangeSelf, { top, bottom }: Zone): void => {
  if (top === bottom) return;
  const { getters } = world.workbook;
  for (const { zone } of tablesOnSheet(getters, held.sheetId))
    for (let row = Math.max(top, zone.top); row <= Math.min(bottom, zone.bottom); row++)
      if (getters.isRowFiltered(held.sheetId, row))
        throw notImplemented("writing over rows that a filter hides");
};

type Written = { readonly content: string | null; readonly format: string | null };

const unchanged: Written = { content: null, format: null };

const write = (self: RangeSelf, value: unknown, style: Style, position: CellPosition): Written => {
  if (value === null) return unchanged;
  const { workbook } = self.world;
  const format = formatAt(workbook, position);
  const found = typed(value, style, position, format);
  if (found.kind === "refused") throw invalidArgument(found.reason);
  if (found.kind === "formula" && !isAccepted(found.text, position, workbook.getters))
    throw invalidArgument(`There's a problem with this formula: ${found.text}`);
  const own = found.kind === "number" && format === general ? found.format : null;
  return { content: engineContent(found), format: own === null ? null : engineFormat(own) };
};

/** What is written into the cells of a range, typed as Excel types it. */
export const writeValues = (self: RangeSelf, value: unknown, style: Style): void => {
  const zone = zoneOf(self);
  const { sheetId } = self.held;
  assertBounded(zone);
  assertUnprotected(self);
  assertUnfiltered(self, zone);
  const { workbook } = self.world;
  const written = withKnownTables(workbook.getters, () =>
    matrixFor(value, zone).map((line, row) =>
      line.map((one, column) =>
        write(self, one, style, { sheetId, col: zone.left + column, row: zone.top + row }),
      ),
    ),
  );
  const contents = written.map((line) => line.map(({ content }) => content));
  const formats = written.map((line) => line.map(({ format }) => format));
  const hasFormats = formats.some((line) => line.some((format) => format !== null));
  writeCells(workbook, sheetId, zone, { contents, ...(hasFormats ? { formats } : {}) });
  unifyTableColumns(workbook, sheetId, zone);
  self.world.events.changed({ sheetId, zone, changeType: "RangeEdited", byHost: true });
};

export const writeFormats = (self: RangeSelf, value: unknown): void => {
  const zone = zoneOf(self);
  assertBounded(zone);
  assertUnprotected(self, "formatCells");
  const formats = matrixFor(value, zone).map((line) =>
    line.map((format) => {
      if (format === null) return null;
      if (typeof format !== "string" || !isNumberFormat(format)) throw invalidArgument();
      return engineFormat(format);
    }),
  );
  writeCells(self.world.workbook, self.held.sheetId, zone, { formats });
};
