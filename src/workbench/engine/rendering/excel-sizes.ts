import { registries } from "../engine";
import type { CellPosition } from "../zone";
import { wrapMethod } from "./wrap-method";

/** Of Excel's body font, in points. */
export const bodyFontSize = 11;
/** 48 points. */
export const columnWidth = 64;
/** 15 points: a line of the body font. */
export const rowHeight = 20;

/** Above and below the text of a cell the engine leaves six pixels, Excel two. */
const spare = 4;
/** The engine keeps no height below the 23 pixels of its own rows, so it is told this much more. */
const more = 23 - rowHeight;

type Styled = { readonly style?: Readonly<Record<string, unknown>> };
type Getters = {
  getCell(position: CellPosition): Styled | undefined;
  getUserRowSize(sheetId: string, row: number): number | undefined;
};

const withBodyFont = <Style extends object>(style: Style): Style => ({
  fontSize: bodyFontSize,
  ...style,
});

type ColumnSizes = { readonly sizes: Record<string, { readonly COL: (number | undefined)[] }> };
type RowSizes = {
  getters: Getters;
  readonly tallestCellInRow: Record<string, ({ readonly size: number } | undefined)[]>;
};

const measuring = new WeakMap<Getters, Getters>();

/** As the getters, but a cell of no font size has the body font's: heights are measured so. */
const measuringGetters = (getters: Getters): Getters => {
  const known = measuring.get(getters);
  if (known) return known;
  const made = Object.create(getters) as Getters;
  made.getCell = (position) => {
    const cell = getters.getCell(position);
    return cell && { ...cell, style: withBodyFont(cell.style ?? {}) };
  };
  measuring.set(getters, made);
  return made;
};

const prototypeOf = (plugin: unknown): object =>
  (plugin as { readonly prototype: object }).prototype;

const sizeColumns = (): void => {
  const plugin = prototypeOf(registries.corePluginRegistry.get("headerSize"));
  wrapMethod<[string, number], number>(
    plugin,
    "getColSize",
    ({ sizes }: ColumnSizes, original, sheetId, index) =>
      sizes[sheetId]?.COL[index] ? original(sheetId, index) : columnWidth,
  );
};

const sizeRows = (): void => {
  const plugin = prototypeOf(registries.coreViewsPluginRegistry.get("row_size"));
  wrapMethod<[string, number], number>(
    plugin,
    "getRowSize",
    ({ getters, tallestCellInRow }: RowSizes, _, sheetId, row) => {
      const tallest = tallestCellInRow[sheetId]?.[row]?.size ?? rowHeight + more;
      return getters.getUserRowSize(sheetId, row) ?? Math.round(tallest - more);
    },
  );
  wrapMethod<[CellPosition], number>(
    plugin,
    "getCellHeight",
    (self: RowSizes, original, position) => {
      const { getters } = self;
      self.getters = measuringGetters(getters);
      try {
        return original(position) - spare + more;
      } finally {
        self.getters = getters;
      }
    },
  );
};

const setFont = (): void => {
  const cells = prototypeOf(registries.corePluginRegistry.get("cell"));
  wrapMethod<[CellPosition], object>(cells, "getCellStyle", (_, original, position) =>
    withBodyFont(original(position)),
  );
  const shown = prototypeOf(registries.statefulUIPluginRegistry.get("cell_computed_style"));
  wrapMethod<[CellPosition], object>(shown, "computeCellStyle", (_, original, position) =>
    withBodyFont(original(position)),
  );
};

/** A cell, a column and a row of which nothing was said are as in Excel. */
export const useExcelSizes = (): void => {
  sizeColumns();
  sizeRows();
  setFont();
};
