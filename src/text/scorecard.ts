import type { CriterionCode } from "../domain/fit/criteria";
import type { ScorecardProblem } from "../tables/scorecard-problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { DataNote } from "./data-note";
import { listed } from "./counting";
import { workbookProblem } from "./workbook-problems";

/** What a rating at the bottom, in the middle and at the top of the scale looks like, in a cell. */
export const shortAnchors: Readonly<
  Record<CriterionCode, readonly [lowest: string, middle: string, highest: string]>
> = {
  ECON: ["one side loses", "break-even for one", "both clearly gain"],
  REACH: ["same customers", "some new segments", "segments each lacks"],
  NEED: ["no evidence", "some asks", "they keep asking"],
  OFFER: ["no joint offer", "works with effort", "sold as one"],
  GAP: ["duplicates us", "partial", "critical, a year to build"],
  GOALS: ["none", "indirect", "named, metric, date"],
  SPONSOR: ["none", "one side", "both active"],
  TRUST: ["broken promises", "mostly kept", "tested"],
  WORK: ["incompatible", "manageable", "same cadence"],
  DEPEND: ["unnoticed", "one-sided", "loss hurts both"],
};

export const scorecardText = {
  title: "How well does each partner fit?",
  how: "Rate in the cream cells. Leave a cell empty when you do not know: empty is not the lowest rating. Half of the weight is enough for a score.",
  /** The rating follows. */
  lowestAnchor: "If you see this, give ",
  anchor: "give ",
  weights: "Weights need not add up to 100. 0 switches one off.",
  notCounted: "A first or last criterion that is new counts once the portfolio is rebuilt.",
  noWeight: "A criterion without a weight is switched off.",
  tooLittle: "Rate at least half",
  to: " to ",
  validation: {
    title: "A rating, or nothing",
    message:
      "Ratings go from 1 to 5, and a cell stays empty where you do not know. Keep something else only if you changed the lowest or highest rating above.",
  },
} as const;

/** Why the fits of a scorecard cannot be taken, and what puts it right. */
export function scorecardProblemText(problem: ScorecardProblem): string {
  switch (problem.code) {
    case "column-missing":
      return `Scorecard: the column “${problem.header}” is gone. Criteria stand between Partner and Fit; name the two columns so again.`;
    case "no-criteria":
      return "Scorecard: no criterion stands between Partner and Fit. Put one in, or delete the sheet and insert it again.";
    case "criterion-repeated":
      return `Scorecard: “${problem.name}” is there twice. Give each criterion a name of its own.`;
    case "weight-unreadable":
      return `Scorecard, weight of ${problem.criterion}: expected a number of 0 or more, found ${shown(problem.found)}.`;
    case "weights-all-zero":
      return "Scorecard: every weight is 0. Give at least one criterion a weight.";
    case "scale-unreadable":
      return `Scorecard: expected a lowest rating below the highest, found ${shown(problem.lowest)} and ${shown(problem.highest)}.`;
    case "bands-unreadable":
      return `Scorecard: expected Strong to begin at or above Moderate, found ${shown(problem.strong)} and ${shown(problem.moderate)}.`;
  }
}

/** A portfolio that is built stands, whatever became of the scorecard. */
export const scorecardLeftText = (problem: WorkbookProblem): string =>
  `Scorecard not brought up to date: ${workbookProblem(problem, null).title}. The portfolio is built; the next build tries again.`;

const shown = (found: string | number | boolean): string =>
  typeof found === "string" ? `“${found}”` : String(found);

/** Once there is a scorecard, ratings elsewhere are not read: said once, at the header's row. */
export const ratingsElsewhereNote = (
  table: string,
  headerRow: number,
  columns: readonly string[],
): DataNote => ({
  ...{ table, row: headerRow, column: null, found: listed(columns) },
  expected: "ratings on the sheet Scorecard, once there is one",
  todo: "Rate on Scorecard. What stands here is not read any more; take it out when you like.",
});
