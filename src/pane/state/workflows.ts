import { acceptAlias, undoAlias } from "../../workflows/aliases";
import { isAsBuilt, standingPortfolio } from "../../workflows/as-built";
import { buildPortfolio } from "../../workflows/build-portfolio";
import { changeSettings } from "../../workflows/change-settings";
import { decide, readDecisionEntries, undoDecide } from "../../workflows/decide";
import { finalise } from "../../workflows/finalise";
import { insertSample } from "../../workflows/insert-sample";
import { lookForTables } from "../../workflows/look-for-tables";
import { markDone } from "../../workflows/mark-done";
import { openBesides } from "../../workflows/open-besides";
import { openTable } from "../../workflows/open-tables";
import { previewTables } from "../../workflows/preview-tables";
import { rateInScorecard } from "../../workflows/rate-in-scorecard";
import { readPast } from "../../workflows/read-past";
import { ownThings, removeEverything } from "../../workflows/remove-everything";
import { removeSample, sampleSheets } from "../../workflows/remove-sample";
import { showCredits } from "../../workflows/show-credits";
import { showPortfolio, showSetAside } from "../../workflows/show-row";
import { takeEvidence } from "../../workflows/take-evidence";
import { watchPortfolio } from "../../workflows/watch-portfolio";
import { writeReview } from "../../workflows/write-review";
import { writeWhatIf } from "../../workflows/write-what-if";
import { now, today } from "../clock";

/** All that the pane asks of the workbook and of the clock. */
export const workflows = {
  acceptAlias,
  buildPortfolio,
  changeSettings,
  decide,
  finalise,
  insertSample,
  isAsBuilt,
  lookForTables,
  markDone,
  openBesides,
  openTable,
  ownThings,
  previewTables,
  rateInScorecard,
  readDecisionEntries,
  readPast,
  removeEverything,
  removeSample,
  sampleSheets,
  showCredits,
  showPortfolio,
  showSetAside,
  standingPortfolio,
  takeEvidence,
  undoAlias,
  undoDecide,
  watchPortfolio,
  writeReview,
  writeWhatIf,
  now,
  today,
};

export type Workflows = typeof workflows;
