import { stores } from "../engine";
import type { Zone } from "../zone";
import type { Box, GridRenderer, Viewports } from "./grid-renderer";
import { wrapMethod } from "./wrap-method";

type Pane = {
  readonly renderer: GridRenderer;
  readonly viewports: Viewports;
  readonly sheetId: string;
};

/** The text of a cell in the pane beside, as far as it reaches; nothing else of that cell. */
const textOnly = (box: Box): Box => ({
  ...box,
  // A cell is animated where it is, and its fill, border and icons are drawn there.
  id: `${box.id} in the next pane`,
  disabledAnimation: true,
  style: { ...box.style, fillColor: "" },
  border: undefined,
  isError: false,
  icons: {},
  dataBarFill: undefined,
  overlayColor: undefined,
});

/** The cell that can reach into a row of a pane is the first one beside it that is not empty. */
const reaching = (
  { renderer, viewports, sheetId }: Pane,
  row: number,
  beside: readonly number[],
  all: readonly number[],
): Box | null => {
  const { getters } = renderer;
  const col = beside.find(
    (one) => getters.getEvaluatedCell({ sheetId, col: one, row }).type !== "empty",
  );
  if (col === undefined || getters.isInMerge({ sheetId, col, row })) return null;
  const cell = { left: col, right: col, top: row, bottom: row };
  const across = { left: all[0] ?? 0, right: all.at(-1) ?? 0, top: row, bottom: row };
  const box = renderer.createZoneBox(viewports, sheetId, cell, across);
  return box.isOverflow === true ? textOnly(box) : null;
};

/**
 * The texts that run over from the pane beside. Scrolled sideways, the panes do not follow on
 * each other, and a text ends at the border between them.
 */
const textsFromBeside = (pane: Pane, zone: Zone): readonly Box[] => {
  const { viewports, sheetId } = pane;
  const { xSplit } = viewports.getPaneDivisions(sheetId);
  if (xSplit === 0 || viewports.getSheetScrollInfo(sheetId).scrollX !== 0) return [];
  const all = viewports.getSheetViewVisibleCols(sheetId);
  const beside =
    zone.left < xSplit
      ? all.filter((col) => col >= xSplit)
      : all.filter((col) => col < xSplit).reverse();
  return viewports
    .getSheetViewVisibleRows(sheetId)
    .filter((row) => row >= zone.top && row <= zone.bottom)
    .flatMap((row) => reaching(pane, row, beside, all) ?? []);
};

/**
 * The engine draws each pane by itself and cuts a text at its border. Excel lets it run on over
 * empty cells on the other side.
 */
export const drawTextAcrossPanes = (): void => {
  wrapMethod<[Viewports, string, Zone], readonly Box[]>(
    stores.GridRenderer.prototype,
    "getGridBoxes",
    (renderer: GridRenderer, original, viewports, sheetId, zone) => [
      ...original(viewports, sheetId, zone),
      ...textsFromBeside({ renderer, viewports, sheetId }, zone),
    ],
  );
};
