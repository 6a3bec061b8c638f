import { stores } from "../engine";
import type { RenderingContext } from "./grid-renderer";
import { wrapMethod } from "./wrap-method";

const color = "#b8b8b8";

const line = (
  ctx: CanvasRenderingContext2D,
  from: [number, number],
  to: [number, number],
): void => {
  ctx.moveTo(...from);
  ctx.lineTo(...to);
};

/** Where rows and columns are frozen Excel draws a thin line, the engine a thick pale one. */
const drawPaneLines = ({ ctx, sheetId, viewports }: RenderingContext): void => {
  const { x, y } = viewports.getMainViewportCoordinates(sheetId);
  const { width, height } = viewports.getSheetViewDimensionWithHeaders();
  const left = viewports.getGridOffsetX();
  const top = viewports.getGridOffsetY();
  ctx.lineWidth = 1;
  ctx.strokeStyle = color;
  ctx.beginPath();
  if (x > 0) line(ctx, [left + x, 0], [left + x, height]);
  if (y > 0) line(ctx, [0, top + y], [width, top + y]);
  ctx.stroke();
};

export const drawThinPaneLines = (): void => {
  const renderer = stores.GridRenderer.prototype;
  wrapMethod<[RenderingContext], unknown>(renderer, "drawFrozenPanes", (_, __, context) => {
    drawPaneLines(context);
  });
  wrapMethod<[RenderingContext], unknown>(renderer, "drawFrozenPanesHeaders", (_, __, context) => {
    drawPaneLines(context);
  });
};
