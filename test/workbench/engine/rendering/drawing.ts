import { stores } from "../../../../src/workbench/engine/engine";
import type { Box, GridRenderer } from "../../../../src/workbench/engine/rendering/grid-renderer";
import { writeCells } from "../../../../src/workbench/engine/cells";
import { createWorkbook } from "../../../../src/workbench/engine/create-workbook";
import type { Workbook } from "../../../../src/workbench/engine/workbook";
import type { Zone } from "../../../../src/workbench/engine/zone";

/** The engine's renderer over a workbook, without a page. */
export type Drawing = {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly renderer: GridRenderer & {
    readonly [method: string]: (...args: readonly unknown[]) => unknown;
  };
  readonly viewports: object;
  /** What is drawn in each pane. */
  readonly panes: () => readonly { readonly zone: Zone; readonly boxes: readonly Box[] }[];
};

type Viewports = {
  getAllSheetViewportsZonesAndRect(sheetId: string): Iterable<{ readonly zone: Zone }>;
};

export const drawing = (rows: readonly (readonly string[])[]): Drawing => {
  const workbook = createWorkbook();
  const sheetId = workbook.getters.getActiveSheetId();
  const zone = { left: 0, top: 0, right: (rows[0]?.length ?? 1) - 1, bottom: rows.length - 1 };
  workbook.batch(() => {
    writeCells(workbook, sheetId, zone, { contents: rows });
  });
  const size = { width: 640, height: 400, gridOffsetX: 48, gridOffsetY: 26 };
  workbook.engine.dispatch("RESIZE_SHEETVIEW", size);
  const viewports = workbook.getters.getViewportCollection() as unknown as Viewports;
  const renderer = Object.assign(Object.create(stores.GridRenderer.prototype as object) as object, {
    getters: workbook.getters,
    fingerprints: { isEnabled: false },
    hoveredTables: { overlayColors: new Map() },
    zonesWithPreventedAnimationsInNextFrame: {},
  }) as unknown as Drawing["renderer"];
  return {
    workbook,
    sheetId,
    renderer,
    viewports,
    panes: () =>
      [...viewports.getAllSheetViewportsZonesAndRect(sheetId)].map((pane) => ({
        zone: pane.zone,
        boxes: renderer["getGridBoxes"]?.(viewports, sheetId, pane.zone) as readonly Box[],
      })),
  };
};

export type Call = readonly [name: string, ...args: readonly unknown[]];

/** A canvas that remembers what is drawn on it, and with which colour it is filled. */
export const recorder = (): { readonly ctx: CanvasRenderingContext2D; readonly calls: Call[] } => {
  const calls: Call[] = [];
  const known: Record<string, unknown> = {};
  const ctx = new Proxy(known, {
    get: (_, name) =>
      known[String(name)] ??
      ((...args: readonly unknown[]) => {
        calls.push([String(name), ...args]);
      }),
    set: (_, name, value) => {
      known[String(name)] = value;
      calls.push([String(name), value]);
      return true;
    },
  });
  return { ctx: ctx as unknown as CanvasRenderingContext2D, calls };
};
