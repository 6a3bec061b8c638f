import { showChangesAtOnce } from "./changes-at-once";
import { drawDataBarsInset } from "./data-bars";
import { drawChartsAsSet } from "./draw-charts";
import { useExcelSizes } from "./excel-sizes";
import { drawFilterButtons } from "./filter-buttons";
import { drawThinPaneLines } from "./pane-lines";
import { drawSelectionBorder } from "./selection-border";
import { drawTextAcrossPanes } from "./text-across-panes";

/** Where the engine draws a sheet otherwise than Excel, it is made to draw it as Excel does. */
export const registerRendering = (): void => {
  useExcelSizes();
  drawTextAcrossPanes();
  drawThinPaneLines();
  drawSelectionBorder();
  drawDataBarsInset();
  drawFilterButtons();
  drawChartsAsSet();
  showChangesAtOnce();
};
