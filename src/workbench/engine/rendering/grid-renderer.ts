import type { CellPosition, Zone } from "../zone";

type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What the engine draws of one cell, in pixels of the grid. */
export type Box = Rect & {
  readonly id: string;
  readonly style: Readonly<Record<string, unknown>>;
  readonly icons: object;
  readonly dataBarFill?: { readonly color: string; readonly percentage: number } | undefined;
  readonly overlayColor?: string | undefined;
  readonly border?: object | undefined;
  readonly isError?: boolean;
  readonly isOverflow?: boolean;
  readonly disabledAnimation?: boolean;
};

/** The panes a sheet is seen through. */
export type Viewports = {
  getPaneDivisions(sheetId: string): { readonly xSplit: number };
  getSheetScrollInfo(sheetId: string): { readonly scrollX: number };
  getSheetViewVisibleCols(sheetId: string): readonly number[];
  getSheetViewVisibleRows(sheetId: string): readonly number[];
  getMainViewportCoordinates(sheetId: string): { readonly x: number; readonly y: number };
  getSheetViewDimensionWithHeaders(): { readonly width: number; readonly height: number };
  /** The part of a zone that can be seen. */
  getVisibleRect(sheetId: string, zone: Zone): Rect;
  getGridOffsetX(): number;
  getGridOffsetY(): number;
};

export type RenderingContext = {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: Viewports;
};

/** The part of the engine's renderer that is drawn differently here. */
export type GridRenderer = {
  readonly getters: {
    getEvaluatedCell(position: CellPosition): { readonly type: string };
    isInMerge(position: CellPosition): boolean;
  };
  createZoneBox(viewports: Viewports, sheetId: string, zone: Zone, viewport: Zone): Box;
};
