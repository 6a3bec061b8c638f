import { stores } from "../engine";
import type { Box, RenderingContext } from "./grid-renderer";
import { wrapMethod } from "./wrap-method";

/** In pixels, on every side. */
const gap = 2;

const drawBar = (
  ctx: CanvasRenderingContext2D,
  { x, y, width, height, dataBarFill }: Box,
): void => {
  if (!dataBarFill) return;
  ctx.fillStyle = dataBarFill.color;
  const longest = width - 2 * gap;
  ctx.fillRect(x + gap, y + gap, (longest * dataBarFill.percentage) / 100, height - 2 * gap);
};

const withoutBar = (box: Box): Box => (box.dataBarFill ? { ...box, dataBarFill: undefined } : box);

/** Excel leaves a little of the cell around a data bar, so that bars below each other are bars. */
export const drawDataBarsInset = (): void => {
  wrapMethod<[RenderingContext, readonly Box[]], unknown>(
    stores.GridRenderer.prototype,
    "drawCellBackground",
    (_, original, context, boxes) => {
      original(context, boxes.map(withoutBar));
      for (const box of boxes) drawBar(context.ctx, box);
    },
  );
};
