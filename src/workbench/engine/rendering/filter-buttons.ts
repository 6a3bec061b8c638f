import { registries } from "../engine";
import type { CellPosition } from "../zone";

type Path = { readonly path: string; readonly fillColor: string };
type Icon = { readonly size: number };
type MakeIcon = (
  getters: { isFilterActive(position: CellPosition): boolean },
  position: CellPosition,
) => Icon | undefined;

const frame: Path = {
  path: "M1.5 0h13a1.5 1.5 0 0 1 1.5 1.5v13a1.5 1.5 0 0 1-1.5 1.5h-13a1.5 1.5 0 0 1-1.5-1.5v-13a1.5 1.5 0 0 1 1.5-1.5z",
  fillColor: "#ababab",
};
const inside = (fillColor: string): Path => ({ path: "M1 1h14v14h-14z", fillColor });
const arrow: Path = { path: "M4 6h8l-4 4.5z", fillColor: "#444444" };
const funnel: Path = { path: "M3 4h10l-4 4.5v4l-2 1v-5z", fillColor: "#444444" };

const button = (symbol: Path, background: string): object => ({
  name: "FILTER_BUTTON",
  width: 16,
  height: 16,
  paths: [frame, inside(background), symbol],
});

/** Excel's button in a table's header: an arrow in a box, or a funnel where a filter is on. */
export const drawFilterButtons = (): void => {
  const { iconsOnCellRegistry } = registries;
  const original = iconsOnCellRegistry.get("filter_icon") as unknown as MakeIcon;
  const made: MakeIcon = (getters, position) => {
    const icon = original(getters, position);
    if (icon === undefined) return undefined;
    const symbol = getters.isFilterActive(position) ? funnel : arrow;
    return {
      ...icon,
      size: 15,
      svg: button(symbol, "#ffffff"),
      hoverSvg: button(symbol, "#dbe9e6"),
    };
  };
  iconsOnCellRegistry.replace("filter_icon", made as never);
};
