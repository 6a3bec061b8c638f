import { defaultSettings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { fillFormulas } from "../excel/fill-formulas";
import type { TableCells } from "../excel/read-table-cells";
import { firmnessLine } from "../sheets/scorecard-firmness";
import {
  bandFormulas,
  scorecardFormulas,
  scorecardHint,
  sensitivityCell,
} from "../sheets/scorecard-formulas";
import type { Canonical } from "../tables/partner-names";
import { readScorecard } from "../tables/read-scorecard";
import { scorecardPlaces, type ScorecardPlaces } from "../tables/scorecard-places";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { scorecardNames } from "./names";
import { openSettings } from "./open-settings";

/**
 * Writes what the scorecard works out, and how firm the order is; only what is not there as it
 * should be. `isNew` where rows or the whole sheet have just been put in.
 */
export async function refreshScorecard(
  cells: TableCells,
  canonical: Canonical,
  isNew: boolean,
): Promise<Result<void, WorkbookProblem>> {
  const places = scorecardPlaces(cells);
  // Without Partner and Fit, or criteria between them, nothing can be worked out; reading it says so.
  if (!places.ok) return ok(undefined);
  const open = await openSettings();
  if (!open.ok) return open;
  const isAll = isNew || isAmiss(cells, places.value);
  const { fitTiePoints } = open.value?.settings ?? defaultSettings;
  const read = readScorecard(cells, canonical);
  const line = read.ok
    ? sensitivityCell(places.value, cells.above, firmnessLine(read.value, fitTiePoints))
    : null;
  const its = [
    ...(isAll ? [scorecardHint(places.value)] : []),
    // A formula cannot name a table that is not there.
    ...(open.value === null || open.value.missing.includes("Value")
      ? []
      : bandFormulas(places.value, cells.formulasAbove)),
    ...(line === null ? [] : [line]),
  ];
  if (its.length === 0) return ok(undefined);
  return fillFormulas(scorecardNames.table, isAll ? scorecardFormulas(places.value) : [], its);
}

/** A formula of ours is missing or broken, or a criterion stands outside the ranges it names. */
function isAmiss(cells: TableCells, places: ScorecardPlaces): boolean {
  const { row, column } = scorecardHint(places);
  const fit = places.fit - cells.column;
  const isWorkedOut = (found: unknown) => typeof found === "number" || found === "#N/A";
  return cells.above[row]?.[column] !== "" || !cells.rows.every((cell) => isWorkedOut(cell[fit]));
}
