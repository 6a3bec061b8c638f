import { fitSensitivity } from "../domain/fit/fit-sensitivity";
import { defaultSettings, type Settings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { fillFormulas } from "../excel/fill-formulas";
import type { TableCells } from "../excel/read-table-cells";
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
import { sensitivityLine } from "../text/fit-sensitivity";
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
  const firm = firmness(cells, canonical, open.value?.settings ?? defaultSettings);
  const line = firm === null ? null : sensitivityCell(places.value, cells.above, firm);
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

/** Null where nothing can be said of the order, because nothing can be taken from the scorecard. */
function firmness(
  cells: TableCells,
  canonical: Canonical,
  { fitTiePoints }: Settings,
): string | null {
  const read = readScorecard(cells, canonical);
  if (!read.ok) return null;
  const { criteria, partners } = read.value;
  const ratings = partners.map((partner) => partner.ratings);
  const names = partners.map(({ name }) => name);
  const swaps = fitSensitivity(criteria, ratings, fitTiePoints);
  return sensitivityLine(swaps, { partners: names, tieWithin: fitTiePoints });
}
