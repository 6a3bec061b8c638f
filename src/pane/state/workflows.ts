import { acceptAlias, undoAlias } from "../../workflows/aliases";
import { buildPortfolio } from "../../workflows/build-portfolio";
import { insertSample } from "../../workflows/insert-sample";
import { lookForTables } from "../../workflows/look-for-tables";
import { openBesides } from "../../workflows/open-besides";
import { openTable } from "../../workflows/open-tables";
import { previewTables } from "../../workflows/preview-tables";
import { showCredits } from "../../workflows/show-credits";
import { showPortfolio, showSetAside } from "../../workflows/show-row";
import { now, today } from "../clock";

/** All that the pane asks of the workbook and of the clock. */
export const workflows = {
  acceptAlias,
  buildPortfolio,
  insertSample,
  lookForTables,
  openBesides,
  openTable,
  previewTables,
  showCredits,
  showPortfolio,
  showSetAside,
  undoAlias,
  now,
  today,
};

export type Workflows = typeof workflows;
