import { foldName } from "../domain/attribution/partner-name";
import { readCodes } from "../domain/fit/criterion-codes";
import type { FitCriteria } from "../domain/fit/partner-fit";
import { readRating, type Rating } from "../domain/fit/rating";
import { failure, ok, type Result } from "../domain/problem";
import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import type { Canonical } from "./partner-names";
import type { RecordProblem, RecordReason } from "./record-problem";
import {
  scorecardPlaces,
  usualSettings,
  type ScorecardCells,
  type ScorecardPlaces,
  type ScorecardSetting,
} from "./scorecard-places";
import type { ScorecardProblem } from "./scorecard-problem";

export type RatedPartner = {
  /** As Aliases say it; another spelling may stand in the cell. */
  readonly name: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** One for each criterion, within the scale; null where not rated. */
  readonly ratings: readonly Rating[];
};

export type ReadScorecard = {
  readonly table: string;
  readonly criteria: FitCriteria;
  readonly partners: readonly RatedPartner[];
  /** `read` = `used` + `setAside`, always. */
  readonly counts: { readonly read: number; readonly used: number; readonly setAside: number };
  /** One for each row set aside, in row order. */
  readonly setAside: readonly RecordProblem[];
  /** Cells that are no rating, in rows that count: they are as good as not rated. */
  readonly doubts: readonly RecordProblem[];
};

/**
 * Reads the scorecard: what stands between Partner and Fit is rated, by the header over it, with the
 * weight in its column. Of two rows for one partner the first counts.
 */
export function readScorecard(
  cells: ScorecardCells,
  canonical: Canonical,
): Result<ReadScorecard, ScorecardProblem> {
  const places = scorecardPlaces(cells);
  if (!places.ok) return places;
  const criteria = readCriteria(cells, places.value);
  if (!criteria.ok) return criteria;
  const rows = cells.rows.map((_, index) => rowAt(cells, places.value, index));
  const { partners, setAside, doubts } = readRows(cells, rows, criteria.value, canonical);
  const counts = { read: rows.length, used: partners.length, setAside: setAside.length };
  return ok({
    ...{ table: cells.table, criteria: criteria.value },
    ...{ partners, counts, setAside, doubts },
  });
}

function readCriteria(
  cells: ScorecardCells,
  places: ScorecardPlaces,
): Result<FitCriteria, ScorecardProblem> {
  const { first, last } = places;
  const names = cells.headers.slice(first - cells.column, last - cells.column + 1);
  const weights = readWeights(cells, places, names);
  if (!weights.ok) return weights;
  const codes = readCodes(names, (index) => weights.value[index] === 0);
  if (!codes.ok) {
    const name = codes.problem.code === "criterion-repeated" ? codes.problem.name : "";
    return failure({ code: "criterion-repeated", name });
  }
  const settings = readSettings(cells, places);
  return settings.ok ? ok({ names, weights: weights.value, ...settings.value }) : settings;
}

/** A blank weight is none: it switches its criterion off. */
function readWeights(
  { above }: ScorecardCells,
  { first, weightRow }: ScorecardPlaces,
  names: readonly string[],
): Result<readonly number[], ScorecardProblem> {
  const weights: number[] = [];
  for (const [index, criterion] of names.entries()) {
    const found = above[weightRow]?.[first + index] ?? "";
    const weight = isBlank(found) ? 0 : found;
    if (typeof weight !== "number" || weight < 0)
      return failure({ code: "weight-unreadable", criterion, found });
    weights.push(weight);
  }
  const isNothing = weights.every((weight) => weight === 0);
  return isNothing ? failure({ code: "weights-all-zero" }) : ok(weights);
}

function readSettings(
  { above }: ScorecardCells,
  { settings }: ScorecardPlaces,
): Result<Pick<FitCriteria, "scale" | "bands">, ScorecardProblem> {
  const setting = (name: ScorecardSetting): CellValue => {
    const place = settings[name];
    if (place === null) return usualSettings[name];
    // The formulas of the sheet count a blank cell as 0.
    const found = above[place.row]?.[place.column] ?? "";
    return isBlank(found) ? 0 : found;
  };
  const [min, max] = [setting("lowest"), setting("highest")];
  if (typeof min !== "number" || typeof max !== "number" || !(min < max))
    return failure({ code: "scale-unreadable", lowest: min, highest: max });
  const [strong, moderate] = [setting("strong"), setting("moderate")];
  if (typeof strong !== "number" || typeof moderate !== "number" || !(moderate <= strong))
    return failure({ code: "bands-unreadable", strong, moderate });
  return ok({ scale: { min, max }, bands: { strong, moderate } });
}

type Row = { readonly row: number; readonly name: CellValue; readonly cells: readonly CellValue[] };

function rowAt(
  { rows, row, column }: ScorecardCells,
  { partner, first, last }: ScorecardPlaces,
  index: number,
): Row {
  const cells = rows[index] ?? [];
  return {
    row: row + 2 + index,
    name: cells[partner - column] ?? "",
    cells: cells.slice(first - column, last - column + 1),
  };
}

function readRows(
  { table }: ScorecardCells,
  rows: readonly Row[],
  criteria: FitCriteria,
  canonical: Canonical,
): Pick<ReadScorecard, "partners" | "setAside" | "doubts"> {
  const partners: RatedPartner[] = [];
  const setAside: RecordProblem[] = [];
  const doubts: RecordProblem[] = [];
  const firstRows = new Map<string, number>();
  for (const { row, name: cell, cells } of rows) {
    const aside = (reason: RecordReason, found: CellValue, column: string | null) => {
      setAside.push({ ...reason, table, row, column, found, rowCounts: false });
    };
    if (isBlank(cell) || isError(cell)) {
      const code = isError(cell) ? "error-cell" : cells.every(isBlank) ? "blank-row" : "no-partner";
      aside({ code }, cell, code === "blank-row" ? null : "Partner");
      continue;
    }
    const name = canonical(String(cell));
    const firstRow = firstRows.get(foldName(name));
    if (firstRow !== undefined) {
      aside({ code: "repeated", firstRow }, cell, "Partner");
      continue;
    }
    firstRows.set(foldName(name), row);
    const { ratings, problems } = readRatings(cells, criteria);
    for (const { reason, column, found } of problems)
      doubts.push({ ...reason, table, row, column, found, rowCounts: true });
    partners.push({ name, row, ratings });
  }
  return { partners, setAside, doubts };
}

type CellDoubt = {
  readonly reason: RecordReason;
  readonly column: string;
  readonly found: CellValue;
};

/** A criterion without weight is switched off: nothing is read below it. */
function readRatings(
  cells: readonly CellValue[],
  { names, weights, scale }: FitCriteria,
): { readonly ratings: readonly Rating[]; readonly problems: readonly CellDoubt[] } {
  const problems: CellDoubt[] = [];
  const ratings = names.map((column, index): Rating => {
    const found = cells[index] ?? "";
    if (weights[index] === 0) return null;
    const rating = readRating(found, scale);
    if (rating.ok) return rating.value;
    const code = isError(found) ? "error-cell" : "not-a-rating";
    problems.push({ reason: { code }, column, found });
    return null;
  });
  return { ratings, problems };
}
