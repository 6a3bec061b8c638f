import { registries } from "../engine";
import type { Zone } from "../zone";
import type { RenderingContext } from "./grid-renderer";
import { wrapMethod } from "./wrap-method";

const color = "#0f6c5c";
const fill = "#eef2f1";

type SelectionContext = RenderingContext & {
  readonly selectedZones: readonly Zone[];
  readonly activePosition?: { readonly col: number; readonly row: number };
};

const drawZone = (context: SelectionContext, zone: Zone): void => {
  const { ctx, sheetId, viewports } = context;
  const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
  if (width === 0 || height === 0) return;
  const isOne = zone.left === zone.right && zone.top === zone.bottom;
  if (!isOne) {
    ctx.globalCompositeOperation = "multiply";
    ctx.fillStyle = fill;
    ctx.fillRect(x, y, width, height);
    ctx.globalCompositeOperation = "source-over";
  }
  ctx.strokeStyle = color;
  ctx.lineWidth = 2;
  ctx.strokeRect(x, y, width, height);
};

/** As in Excel, a border around what is selected, in the colour of this page. */
export const drawSelectionBorder = (): void => {
  const plugin = registries.statefulUIPluginRegistry.get("selection") as { prototype: object };
  wrapMethod<[SelectionContext], unknown>(plugin.prototype, "drawLayer", (_, __, context) => {
    for (const zone of context.selectedZones) drawZone(context, zone);
  });
};
