import { wonDealsOf } from "../domain/attribution/deal";
import { defaultAsOf, defaultWindow, type Window } from "../domain/portfolio/window";
import { ok, type Result } from "../domain/problem";
import { readSource, type ReadProgress } from "../excel/sources";
import {
  isWonColumn,
  missingFields,
  type DealColumns,
  type DealField,
} from "../tables/deal-fields";
import { gridOf, type Grid } from "../tables/grid";
import { readDeals, type ReadDeals } from "../tables/read-deals";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { Candidate } from "./look-for-deals";

/** The fields a portfolio needs a column for. A deal may go by its name instead of an id. */
export function stillNeeded(columns: DealColumns): readonly DealField[] {
  const missing = missingFields(columns);
  return columns.partner === undefined ? [...missing, "partner"] : missing;
}

/** The cells of the deals table, taken apart at its header. */
export type Deals = Grid;

/** Reads all cells of the table a person chose. Writes nothing. */
export async function openDeals(
  candidate: Candidate,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Deals, WorkbookProblem>> {
  const cells = await readSource(candidate.source, progress, signal);
  return cells.ok ? ok(gridOf(candidate.name, cells.value, candidate.headerRow)) : cells;
}

export type DealDates = { readonly asOf: number; readonly window: Window };

/** What a person set; null is what the deals propose. */
export type ChosenDates = { readonly asOf: number | null; readonly window: Window | null };

export type DealsPreview = {
  readonly deals: ReadDeals;
  readonly dates: DealDates;
};

/**
 * What the deals say with these columns, and the dates they propose: as of the end of the quarter
 * of the latest won deal, over the last four complete quarters. Null while a column is missing.
 */
export function previewDeals(
  deals: Deals,
  columns: DealColumns,
  chosen: ChosenDates,
  today: number,
): DealsPreview | null {
  if (stillNeeded(columns).length > 0) return null;
  const read = readDeals(deals, columns, chosen.asOf === null ? {} : { asOf: chosen.asOf });
  if (!read.ok) return null;
  const asOf = chosen.asOf ?? proposedAsOf(read.value, today);
  const dates = { asOf, window: chosen.window ?? defaultWindow(asOf) };
  // Only a column that says won or not needs the date to tell lost from open.
  const again =
    chosen.asOf === null && isWonColumn(String(deals.headers[columns.stage ?? -1] ?? ""))
      ? readDeals(deals, columns, { asOf })
      : read;
  return again.ok ? { deals: again.value, dates } : null;
}

function proposedAsOf({ book }: ReadDeals, today: number): number {
  const closes = wonDealsOf(book).map(({ closeDate }) => closeDate);
  return defaultAsOf(
    closes.filter((date) => date <= today),
    today,
  );
}
