import { wonDealsOf, type DealBook } from "../domain/attribution/deal";
import type { Involved } from "../domain/portfolio/portfolio";
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
import {
  missingInvolvementFields,
  type InvolvementColumns,
  type InvolvementField,
} from "../tables/involvement-fields";
import { readDeals, type ReadDeals } from "../tables/read-deals";
import { readInvolvements, type ReadInvolvements } from "../tables/read-involvements";
import {
  dealsAccount,
  involvementsAccount,
  involvementsAfterClose,
  type AfterClose,
  type RowAccount,
} from "../tables/row-account";
import type { WorkbookProblem } from "../tables/workbook-problem";
import type { Involving } from "./involving";
import type { TableCandidate } from "./look-for-tables";

/** The fields a portfolio needs a column for. A deal may go by its name instead of an id. */
export function stillNeeded(columns: DealColumns, involving: Involving): readonly DealField[] {
  const missing = missingFields(columns);
  const needsPartner = involving.kind === "own" && columns.partner === undefined;
  return needsPartner ? [...missing, "partner"] : missing;
}

/** The same for the table of involvements, if there is one. */
export const stillNeededOf = (involving: Involving): readonly InvolvementField[] =>
  involving.kind === "table" ? missingInvolvementFields(involving.columns) : [];

/** Reads all cells of a table a person chose, taken apart at its header. Writes nothing. */
export async function openTable<Field extends string>(
  candidate: TableCandidate<Field>,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Grid, WorkbookProblem>> {
  const cells = await readSource(candidate.source, progress, signal);
  return cells.ok ? ok(gridOf(candidate.name, cells.value, candidate.headerRow)) : cells;
}

export type { Grid };

export type DealDates = { readonly asOf: number; readonly window: Window };

/** What a person set; null is what the deals propose. */
export type ChosenDates = { readonly asOf: number | null; readonly window: Window | null };

/** The cells of the tables, and what a person chose of them. */
export type Opened = {
  readonly deals: Grid;
  readonly columns: DealColumns;
  /** Null where the partner column of the deals is used. */
  readonly involvements: { readonly cells: Grid; readonly columns: InvolvementColumns } | null;
  readonly chosen: ChosenDates;
};

export type Preview = {
  readonly deals: ReadDeals;
  /** Null where the partner column of the deals is used. */
  readonly involvements: ReadInvolvements | null;
  readonly afterClose: readonly AfterClose[];
  /** Who took part in which deal. */
  readonly involved: Involved;
  readonly hasCredit: boolean;
  readonly dates: DealDates;
  /** What became of the rows, the deals first. */
  readonly accounts: readonly RowAccount[];
};

/**
 * What the tables say with these columns, and the dates they propose: as of the end of the quarter
 * of the latest won deal, over the last four complete quarters. Null while a column is missing.
 */
export function previewTables(opened: Opened, today: number): Preview | null {
  const { deals: grid, involvements, columns } = opened;
  if (involvements === null && columns.partner === undefined) return null;
  const read = datedDeals(opened, today);
  if (read === null) return null;
  const { deals, dates } = read;
  const account = dealsAccount(grid, deals.counts);
  if (involvements === null) {
    const involved = { book: deals.book, involvements: deals.own };
    const none = { involvements: null, afterClose: [], hasCredit: false };
    return { deals, dates, involved, ...none, accounts: [account] };
  }
  const touches = readInvolvements(involvements.cells, involvements.columns, deals.finder);
  if (!touches.ok) return null;
  const book = { ...deals.book, partners: touches.value.partners };
  const afterClose = involvementsAfterClose(touches.value, book);
  const hidden = involvements.cells.hiddenRows ?? 0;
  return {
    ...{ deals, dates, afterClose, involvements: touches.value },
    involved: { book, involvements: touches.value.involvements },
    hasCredit: involvements.columns.credit !== undefined,
    accounts: [account, involvementsAccount(touches.value, book, { afterClose, hidden })],
  };
}

function datedDeals(
  { deals: grid, columns, chosen }: Opened,
  today: number,
): Pick<Preview, "deals" | "dates"> | null {
  const read = readDeals(grid, columns, chosen.asOf === null ? {} : { asOf: chosen.asOf });
  if (!read.ok) return null;
  const asOf = chosen.asOf ?? proposedAsOf(read.value.book, today);
  const dates = { asOf, window: chosen.window ?? defaultWindow(asOf) };
  // Only a column that says won or not needs the date to tell lost from open.
  const again =
    chosen.asOf === null && isWonColumn(String(grid.headers[columns.stage ?? -1] ?? ""))
      ? readDeals(grid, columns, { asOf })
      : read;
  return again.ok ? { deals: again.value, dates } : null;
}

function proposedAsOf(book: DealBook, today: number): number {
  const closes = wonDealsOf(book).map(({ closeDate }) => closeDate);
  return defaultAsOf(
    closes.filter((date) => date <= today),
    today,
  );
}
