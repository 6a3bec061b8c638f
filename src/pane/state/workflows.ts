import { buildPortfolio } from "../../workflows/build-portfolio";
import { insertSample } from "../../workflows/insert-sample";
import { lookForDeals } from "../../workflows/look-for-deals";
import { openDeals, previewDeals } from "../../workflows/open-deals";
import { showPortfolio, showSetAside } from "../../workflows/show-row";
import { now, today } from "../clock";

/** All that the pane asks of the workbook and of the clock. */
export const workflows = {
  buildPortfolio,
  insertSample,
  lookForDeals,
  openDeals,
  previewDeals,
  showPortfolio,
  showSetAside,
  now,
  today,
};

export type Workflows = typeof workflows;
